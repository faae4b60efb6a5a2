import { type LoggerService } from '@backstage/backend-plugin-api';
import {
  type SecretContext,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { KeeptrustsError } from '@keeptrusts/contract';
import { randomBytes } from 'node:crypto';
import { type StoredKey } from './TokenStore';

type Secret = NonNullable<StoredKey['secret']>;

/** Keys in the secret store, if there is one. */
export class KeyVault {
  readonly #store: SecretStore | undefined;
  readonly #logger: LoggerService;

  constructor(store: SecretStore | undefined, logger: LoggerService) {
    this.#store = store;
    this.#logger = logger;
  }

  /**
   * Puts a key away under a name of its own: that of the key before it may not have been taken out yet.
   *
   * @throws KeeptrustsError `invalid_request` when there is no secret store
   */
  async put(key: string, context: SecretContext): Promise<Secret> {
    const store = this.#store;
    if (!store) {
      throw new KeeptrustsError(
        'invalid_request',
        'There is no secret store here, so "store" cannot be asked for. The platform team can set keeptrusts.secrets.key, or install a module with a store.',
        { param: 'store' },
      );
    }
    const name = `${context.tokenId}-${randomBytes(4).toString('hex')}`;
    await store.put(name, key, context);
    return { name, path: store.path(name) };
  }

  /**
   * Takes a key out, once.
   *
   * @throws KeeptrustsError `not_found` when it was taken out before, `invalid_request` when the store is
   * one that people read by themselves
   */
  async take({ name, path }: Secret, context: SecretContext): Promise<string> {
    if (!this.#store?.take) {
      throw new KeeptrustsError(
        'invalid_request',
        `This key can be read in the secret store only, at ${path}.`,
      );
    }
    const key = await this.#store.take(name, context);
    if (key !== undefined) return key;
    throw nothingStored();
  }

  /** Clears a key away that nothing refers to any more. What is done by then cannot fail because of it. */
  async discard(name: string | undefined | null): Promise<void> {
    if (!name) return;
    try {
      await this.#store?.remove(name);
    } catch (error) {
      this.#logger.warn(
        `The secret ${name} could not be removed and stays behind`,
        error as Error,
      );
    }
  }
}

/** For a key that is not in the secret store, or not any more. */
export function nothingStored(): KeeptrustsError {
  return new KeeptrustsError(
    'not_found',
    'This key is not in the secret store: it was taken out before, or never put there. Rotate it to get a new one.',
  );
}
