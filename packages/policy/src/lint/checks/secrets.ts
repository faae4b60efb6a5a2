import { type PolicyConfig } from '../../config/PolicyConfig';
import { type SecretRef } from '../../config/targets';
import { type YamlSource } from '../YamlSource';

/** Whether a secret can be resolved where the question is asked. */
export type SecretLookup = (ref: SecretRef) => boolean;

/**
 * Secrets that are not set. A warning only: a file is often linted on a machine that does not have the
 * secrets of the one that will serve it.
 */
export function checkSecrets(
  config: PolicyConfig,
  source: YamlSource,
  isSecretSet: SecretLookup,
): void {
  for (const target of config.targets) {
    const { secretRef } = target;
    if (!secretRef || isSecretSet(secretRef)) continue;
    const named =
      'env' in secretRef
        ? `the environment variable ${secretRef.env}`
        : `the stored secret "${secretRef.store}"`;
    source.add(
      'undefined-secret',
      [...target.path, 'id'],
      `The target "${target.id}" takes its key from ${named}, which is not set here.`,
      {
        severity: 'warning',
        suggestion:
          'env' in secretRef ? `export ${secretRef.env}=…` : undefined,
      },
    );
  }
}
