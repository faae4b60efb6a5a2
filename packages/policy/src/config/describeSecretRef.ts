import { type SecretRef } from './targets';

/** Where a secret is looked for, as a part of a sentence. Names only: the secret itself is never known here. */
export function describeSecretRef(ref: SecretRef): string {
  return 'env' in ref
    ? `the environment variable ${ref.env}`
    : `the stored secret "${ref.store}"`;
}
