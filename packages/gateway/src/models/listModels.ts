import { allowsModel } from '../admit/checkModel';
import { type Configuration } from '../configuration/Configuration';

/** A model as OpenAI's `GET /v1/models` lists it. */
export interface ListedModel {
  id: string;
  object: 'model';
  created: number;
  owned_by: string;
}

/**
 * What may be called with a configuration: groups, models that a target was made for, names of the
 * allow-lists, and what targets that take any name are known to offer.
 */
export function listModels(configuration: Configuration): ListedModel[] {
  const { router, chain, targets } = configuration;
  const allowed = chain.models.flatMap(rule => rule.allowed ?? []);
  const named = allowed.filter(pattern => !pattern.includes('*'));
  const offered = targets.flatMap(target => target.offers());
  return [...new Set([...router.models, ...named, ...offered])]
    .filter(model => allowsModel(chain, model))
    .filter(model => router.route(model).candidates.length > 0)
    .map(id => toListed(configuration, id));
}

function toListed({ router }: Configuration, id: string): ListedModel {
  const [first] = router.route(id).candidates;
  return {
    id,
    object: 'model',
    created: 0,
    owned_by: first.target.providerName,
  };
}
