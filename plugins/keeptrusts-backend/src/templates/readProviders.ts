import { type Config } from '@backstage/config';
import {
  lintPolicyConfig,
  sandboxProviders,
  withProviders,
  type Providers,
} from '@keeptrusts/policy';

const key = 'keeptrusts.providers';

/**
 * Where the platform's models are served: `keeptrusts.providers`, in the shape that `providers` has in a
 * `policy-config.yaml`. The sandbox when nothing is configured.
 *
 * @param names - of the providers that a target can name; those that ship when not given
 * @throws Error that lists what is wrong with them
 */
export function readProviders(
  config: Config,
  names?: readonly string[],
): Providers {
  const configured = config.getOptional<Providers>(key);
  if (configured === undefined) return sandboxProviders;
  const yaml = withProviders('policies: []', configured);
  const faults = lintPolicyConfig(yaml, { providers: names }).faults.filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length === 0) return configured;
  const lines = faults.map(({ path, message, suggestion }) =>
    ['-', `keeptrusts.${path}:`, message, suggestion].filter(Boolean).join(' '),
  );
  throw new Error(
    [`"${key}" in the app-config is faulty:`, ...lines].join('\n'),
  );
}

/** The hosts and the environment variables that these providers name: what the platform itself uses, a team may. */
export function namedBy(
  providers: Providers,
  names?: readonly string[],
): {
  hosts: string[];
  variables: string[];
} {
  const yaml = withProviders('policies: []', providers);
  const { config } = lintPolicyConfig(yaml, { providers: names });
  const targets = config?.targets ?? [];
  return {
    hosts: targets.flatMap(({ base_url }) =>
      base_url === undefined ? [] : [new URL(base_url).host],
    ),
    variables: targets.flatMap(({ secretRef }) =>
      secretRef && 'env' in secretRef ? [secretRef.env] : [],
    ),
  };
}
