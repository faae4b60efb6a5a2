import { type SecretRef } from '@keeptrusts/policy';

/**
 * Port to the secrets that targets need. A value goes into a request header and nowhere else: not into
 * a log, an event, a metric or an error.
 */
export interface Secrets {
  /** The secret, or undefined when it is not set. */
  resolve(ref: SecretRef): Promise<string | undefined>;
}
