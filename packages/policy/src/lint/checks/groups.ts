import {
  type ModelGroupConfig,
  type PolicyConfig,
} from '../../config/PolicyConfig';
import { nearest } from '../nearest';
import { type YamlSource } from '../YamlSource';

type Member = ModelGroupConfig['models'][number];

/** Groups whose members exist, and of which at least one can be chosen. */
export function checkGroups(
  config: PolicyConfig,
  source: YamlSource,
  providers: readonly string[],
): void {
  for (const group of config.groups) {
    group.models.forEach((member, index) =>
      checkMember(config, source, providers, group, member, index),
    );
    if (group.models.every(member => member.weight === 0)) {
      source.add(
        'weights',
        [...group.path, 'models'],
        `Every model of the group "${group.name}" has the weight 0, so none is ever chosen.`,
        { suggestion: 'weight: 1' },
      );
    }
  }
}

function checkMember(
  { targets }: PolicyConfig,
  source: YamlSource,
  providers: readonly string[],
  group: ModelGroupConfig,
  member: Member,
  index: number,
): void {
  const key = member.target === undefined ? 'provider' : 'target';
  const path = [...group.path, 'models', index, key];
  const wanted = member[key];
  if (wanted === undefined) {
    source.add('schema', path, 'A model of a group needs its provider.', {
      suggestion: `provider: ${targets[0]?.id ?? 'openai'}`,
    });
    return;
  }
  if (membersTargets(targets, member).length > 0) return;
  const names = targets.flatMap(({ id, provider }) =>
    key === 'target' ? [id] : [id, provider],
  );
  const guess = nearest(wanted, targets.length > 0 ? names : providers);
  source.add(
    'unknown-target',
    path,
    `No target serves "${wanted}", which the group "${group.name}" names.`,
    {
      // A file without targets leaves them to the gateway that will serve it.
      severity: targets.length > 0 ? 'error' : 'warning',
      suggestion:
        guess && guess !== wanted
          ? `Did you mean "${guess}"?`
          : `Add a target with the id "${wanted}" to providers.targets.`,
    },
  );
}

/** The targets that a member of a group can be served by. */
export function membersTargets(
  targets: PolicyConfig['targets'],
  { target, provider }: Member,
): PolicyConfig['targets'] {
  return target === undefined
    ? targets.filter(each => each.id === provider || each.provider === provider)
    : targets.filter(each => each.id === target);
}
