import { describeSecretRef } from '../../config/describeSecretRef';
import { type ConfigPath, type PolicyConfig } from '../../config/PolicyConfig';
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
  for (const { ref, owner, path } of namedSecrets(config)) {
    if (isSecretSet(ref)) continue;
    const inEnvironment = 'env' in ref;
    source.add(
      'undefined-secret',
      [...path, inEnvironment ? 'env' : 'store'],
      `The ${owner} takes its key from ${describeSecretRef(
        ref,
      )}, which is not set here.`,
      {
        severity: 'warning',
        suggestion: inEnvironment
          ? `export ${ref.env}=…`
          : 'Store it in the control plane under this name.',
      },
    );
  }
}

interface NamedSecret {
  ref: SecretRef;
  /** Such as `target "main"`. */
  owner: string;
  path: ConfigPath;
}

/** Every secret that the file names: those of its targets, and those that policies take to other services. */
function namedSecrets({ targets, policies }: PolicyConfig): NamedSecret[] {
  const ofTargets = targets.flatMap(({ id, secretRef, secretPath }) =>
    secretRef
      ? [{ ref: secretRef, owner: `target "${id}"`, path: secretPath }]
      : [],
  );
  const ofPolicies = policies.flatMap(({ name, path, effects }) =>
    (effects.services ?? []).flatMap(({ secretRef }) =>
      secretRef
        ? [
            {
              ref: secretRef,
              owner: `policy "${name}"`,
              path: [...path, 'secret_key_ref'],
            },
          ]
        : [],
    ),
  );
  return [...ofTargets, ...ofPolicies];
}
