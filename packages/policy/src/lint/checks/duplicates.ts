import { type ConfigPath, type PolicyConfig } from '../../config/PolicyConfig';
import { type YamlSource } from '../YamlSource';

/** Two targets, groups or policies of the same name: only one of them could ever be meant. */
export function checkDuplicates(
  config: PolicyConfig,
  source: YamlSource,
): void {
  reportRepeats(source, 'target', config.targets, target => target.id, 'id');
  reportRepeats(source, 'group', config.groups, group => group.name, 'name');
  reportRepeats(
    source,
    'policy',
    config.policies,
    policy => policy.name,
    'name',
  );
}

function reportRepeats<T extends { path: ConfigPath }>(
  source: YamlSource,
  noun: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  key: string,
): void {
  const seen = new Set<string>();
  for (const item of items) {
    const name = nameOf(item);
    if (seen.has(name)) {
      source.add(
        'duplicate',
        [...item.path, key],
        `There are two entries with the ${noun} name "${name}".`,
        { suggestion: `${key}: ${name}-2` },
      );
    }
    seen.add(name);
  }
}
