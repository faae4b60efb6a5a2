import {
  type ConfigPath,
  type PolicyConfig,
  type TargetConfig,
} from '../../config/PolicyConfig';
import { type YamlSource } from '../YamlSource';
import { membersTargets } from './groups';

/** Whether the catalogue knows what a model of a provider costs. */
export type PriceLookup = (provider: string, model: string) => boolean;

/** Models without a price: their requests are refused, since no budget could hold them. */
export function checkPrices(
  config: PolicyConfig,
  source: YamlSource,
  isPriced: PriceLookup,
): void {
  for (const { model, target, path } of namedModels(config)) {
    if (target.pricing || isPriced(target.provider, model)) continue;
    source.add(
      'unpriced-model',
      path,
      `The price of "${model}" is not known, so requests for it will be refused.`,
      {
        severity: 'warning',
        suggestion:
          'pricing: { input: 0.5, output: 1.5 }  # of the target, USD per million tokens',
      },
    );
  }
}

interface NamedModel {
  model: string;
  target: TargetConfig;
  path: ConfigPath;
}

/** Every model that a target or a group names, with a target that would serve it. */
function namedModels({ targets, groups }: PolicyConfig): NamedModel[] {
  const ofTargets = targets.flatMap(target => {
    const { model, path } = target;
    return model === undefined
      ? []
      : [{ model, target, path: [...path, 'model'] }];
  });
  const ofGroups = groups.flatMap(group =>
    group.models.flatMap((member, index) => {
      const [target] = membersTargets(targets, member);
      const path = [...group.path, 'models', index, 'model'];
      return target ? [{ model: member.model, target, path }] : [];
    }),
  );
  return [...ofTargets, ...ofGroups];
}
