import { hashKey, KeeptrustsError, type ErrorCode } from '@keeptrusts/contract';
import { type Directory, type Principal } from '../directory/Directory';

/** A directory that knows some keys; nobody gets in without one. */
export class KeyDirectory implements Directory {
  readonly #entries = new Map<string, Principal | ErrorCode>();
  /** Hashes that were looked up. */
  readonly lookUps: string[] = [];
  /** What a look-up waits for. */
  wait: Promise<void> = Promise.resolve();

  /** @param entry - who the key is, or why it is refused */
  add(key: string, entry: Principal | ErrorCode): void {
    this.#entries.set(hashKey(key), entry);
  }

  anonymous(): undefined {
    return undefined;
  }

  async find(keyHash: string): Promise<Principal> {
    this.lookUps.push(keyHash);
    await this.wait;
    const entry = this.#entries.get(keyHash) ?? 'invalid_api_key';
    if (typeof entry === 'string') {
      throw new KeeptrustsError(entry, 'The directory refused this key.');
    }
    return entry;
  }
}
