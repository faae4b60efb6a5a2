import { type PolicyConfig } from '../../config/PolicyConfig';
import { nearest } from '../nearest';
import { type YamlSource } from '../YamlSource';

/** Groups whose members exist, and of which at least one can be chosen. */
export function checkGroups(config: PolicyConfig, source: YamlSource): void {
  const ids = config.targets.map(target => target.id);
  const names = new Set([
    ...ids,
    ...config.targets.map(target => target.provider as string),
  ]);
  for (const group of config.groups) {
    group.models.forEach((member, index) => {
      const key = member.target === undefined ? 'provider' : 'target';
      const path = [...group.path, 'models', index, key];
      const wanted = member.target ?? member.provider;
      if (wanted === undefined) {
        source.add('schema', path, 'A model of a group needs its provider.', {
          suggestion: `provider: ${ids[0] ?? 'openai'}`,
        });
      } else if (
        !(key === 'target' ? ids.includes(wanted) : names.has(wanted))
      ) {
        const guess = nearest(wanted, names);
        source.add(
          'unknown-target',
          path,
          `No target serves "${wanted}", which the group "${group.name}" names.`,
          {
            suggestion: guess
              ? `Did you mean "${guess}"?`
              : `Add a target with the id "${wanted}" to providers.targets.`,
          },
        );
      }
    });
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
