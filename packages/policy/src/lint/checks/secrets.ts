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
    const { secretRef, secretPath } = target;
    if (!secretRef || isSecretSet(secretRef)) continue;
    const inEnvironment = 'env' in secretRef;
    const named = inEnvironment
      ? `the environment variable ${secretRef.env}`
      : `the stored secret "${secretRef.store}"`;
    source.add(
      'undefined-secret',
      [...secretPath, inEnvironment ? 'env' : 'store'],
      `The target "${target.id}" takes its key from ${named}, which is not set here.`,
      {
        severity: 'warning',
        suggestion: inEnvironment
          ? `export ${secretRef.env}=…`
          : 'Store it in the control plane under this name.',
      },
    );
  }
}
