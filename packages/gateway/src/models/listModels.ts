import { matchesAny } from '@keeptrusts/policy';
import { allowsModel } from '../admit/checkModel';
import { type Configuration } from '../configuration/Configuration';
import { type Principal } from '../directory/Directory';

/** A model as OpenAI's `GET /v1/models` lists it. */
export interface ListedModel {
  id: string;
  object: 'model';
  created: number;
  owned_by: string;
}

/**
 * What a caller may call: groups, models that a target was made for, names of the
 * allow-lists, and what targets that take any name are known to offer; less what the key does not allow.
 */
export function listModels({
  configuration,
  limits,
}: Principal): ListedModel[] {
  const allows = (patterns: readonly string[] | undefined, name: string) =>
    !patterns || matchesAny(patterns, name);
  const { router, chain, targets } = configuration;
  const allowed = chain.models.flatMap(rule => rule.allowed ?? []);
  const named = allowed.filter(pattern => !pattern.includes('*'));
  const offered = targets.flatMap(target => target.offers());
  return [...new Set([...router.models, ...named, ...offered])]
    .filter(model => allowsModel(chain, model))
    .filter(model => allows(limits?.allowedModels, model))
    .filter(model =>
      router
        .route(model)
        .candidates.some(({ target }) =>
          allows(limits?.allowedProviders, target.providerName),
        ),
    )
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
