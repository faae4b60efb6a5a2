import { type SecretRef } from '@keeptrusts/policy';
import { type Secrets } from './Secrets';

/** Secrets from environment variables; an empty variable counts as not set. */
export class EnvironmentSecrets implements Secrets {
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  async resolve(ref: SecretRef): Promise<string | undefined> {
    if (!('env' in ref)) return undefined;
    return this.#environment[ref.env]?.trim() || undefined;
  }
}
