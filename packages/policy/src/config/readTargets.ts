import { type YamlSource } from '../lint/YamlSource';
import { type PolicyFile } from './file';
import {
  type ConfigPath,
  type ModelGroupConfig,
  type TargetConfig,
  type Timeouts,
} from './PolicyConfig';

type FileTarget = NonNullable<PolicyFile['providers']>['targets'][number];

/** Targets with provider, secret and time limits in one place each. */
export function readTargets(
  source: YamlSource,
  file: PolicyFile,
  providers: readonly string[],
): TargetConfig[] {
  return (file.providers?.targets ?? []).flatMap((target, index) => {
    const path: ConfigPath = ['providers', 'targets', index];
    const provider = providerOf(target, providers);
    if (provider) return [toTarget(target, provider, path)];
    const [first, ...more] = providers;
    source.add(
      'schema',
      path,
      `The target "${target.id}" does not name its provider, and its id is not the name of one.`,
      { suggestion: `provider:\n  name: ${first}  # or ${more.join(', ')}` },
    );
    return [];
  });
}

/** Groups, which may stand at the top level or among the providers. */
export function readGroups(file: PolicyFile): ModelGroupConfig[] {
  const at = (
    groups: PolicyFile['model_groups'],
    path: ConfigPath,
  ): ModelGroupConfig[] =>
    (groups ?? []).map((group, index) => ({
      ...group,
      path: [...path, index],
    }));
  return [
    ...at(file.model_groups, ['model_groups']),
    ...at(file.providers?.model_groups, ['providers', 'model_groups']),
  ];
}

function providerOf(
  target: FileTarget,
  providers: readonly string[],
): string | undefined {
  if (typeof target.provider === 'string') return target.provider;
  if (target.provider.name) return target.provider.name;
  return providers.find(name => name === target.id);
}

function toTarget(
  target: FileTarget,
  provider: string,
  path: ConfigPath,
): TargetConfig {
  const { provider: nested, secret_key_ref, timeout, ...rest } = target;
  const isNested = typeof nested !== 'string';
  return {
    ...rest,
    provider,
    secretRef: isNested ? nested.secret_key_ref : secret_key_ref,
    secretPath: [...path, ...(isNested ? ['provider'] : []), 'secret_key_ref'],
    timeouts: timeoutsOf(timeout),
    path,
  };
}

function timeoutsOf(timeout: FileTarget['timeout']): Timeouts {
  return typeof timeout === 'number' ? { total: timeout } : timeout ?? {};
}
