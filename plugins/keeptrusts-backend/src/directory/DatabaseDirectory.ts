import { type LoggerService } from '@backstage/backend-plugin-api';
import { KeeptrustsError, type ErrorCode } from '@keeptrusts/contract';
import {
  type Clock,
  type Directory,
  type Principal,
} from '@keeptrusts/gateway';
import { LRUCache } from 'lru-cache';
import { requireValidKey } from '../tokens/keyValidity';
import { type DirectoryNoun } from './DirectoryChanges';
import { type PrincipalRow } from './PrincipalStore';

/** Where principals come from, and how many are kept. */
export interface DatabaseDirectoryOptions {
  read(keyHash: string): Promise<PrincipalRow | undefined>;
  /** Makes a principal of its row; a {@link KeeptrustsError} of it is what the caller gets. */
  loadPrincipal(row: PrincipalRow): Principal | Promise<Principal>;
  /** Told of every use of a key. */
  onUse?(tokenId: string): void;
  clock: Clock;
  logger: LoggerService;
  /** Keys that are held in memory; the one that was not used for longest goes first. */
  maxEntries?: number;
}

interface Entry {
  row: PrincipalRow;
  principal: Principal;
  /** When it is to be read anew. */
  staleAt: number;
}

/** A key that is no good, so that a client that keeps trying does not keep the database busy. */
interface Refusal {
  code: ErrorCode;
  message: string;
  until: number;
}

const defaultMaxEntries = 10_000;
/** Changes are told. This is for one that somebody made in the database by hand. */
const freshForMs = 60_000;
const refusedForMs = 5_000;

/**
 * The engine's directory on the database: principals in memory by the hash of their key. What changes is
 * dropped by `forget` and read again with the next request; what time changes is checked at each.
 */
export class DatabaseDirectory implements Directory {
  readonly #options: DatabaseDirectoryOptions;
  readonly #entries: LRUCache<string, Entry>;
  readonly #refusals: LRUCache<string, Refusal>;
  /** Reads under way: requests with the same key wait for one. */
  readonly #reads = new Map<string, Promise<Entry>>();
  /** Grows with every change. What was read before one may be out of date, and is not kept. */
  #epoch = 0;

  constructor(options: DatabaseDirectoryOptions) {
    const max = options.maxEntries ?? defaultMaxEntries;
    this.#options = options;
    this.#entries = new LRUCache({ max });
    this.#refusals = new LRUCache({ max });
  }

  /** Nobody gets in without a key. */
  anonymous(): undefined {
    return undefined;
  }

  find(keyHash: string): Principal | Promise<Principal> {
    const entry = this.#entries.get(keyHash);
    if (entry) {
      this.#refresh(keyHash, entry);
      return this.#admit(keyHash, entry);
    }
    this.#refuseAgain(keyHash);
    return this.#read(keyHash).then(read => this.#admit(keyHash, read));
  }

  /** Drops what a change concerns. */
  forget(noun: DirectoryNoun, id: string): void {
    this.#epoch++;
    this.#reads.clear();
    this.#refusals.clear();
    for (const [keyHash, { row }] of this.#entries.entries()) {
      if (concerns(row, noun, id)) this.#entries.delete(keyHash);
    }
  }

  #admit(keyHash: string, { row, principal }: Entry): Principal {
    requireValidKey(row, keyHash, this.#options.clock.now());
    this.#options.onUse?.(row.tokenId);
    return principal;
  }

  #refuseAgain(keyHash: string): void {
    const refusal = this.#refusals.get(keyHash);
    if (!refusal || refusal.until <= this.#options.clock.now()) return;
    throw new KeeptrustsError(refusal.code, refusal.message);
  }

  /** Reads an old entry anew while it goes on serving: a database that is away stops no key it has let in. */
  #refresh(keyHash: string, entry: Entry): void {
    const { clock, logger } = this.#options;
    const nowMs = clock.now();
    if (nowMs < entry.staleAt) return;
    entry.staleAt = nowMs + freshForMs;
    this.#read(keyHash).catch(error => {
      if (KeeptrustsError.is(error)) this.#entries.delete(keyHash);
      else logger.warn('A key could not be read anew', error);
    });
  }

  #read(keyHash: string): Promise<Entry> {
    const underWay = this.#reads.get(keyHash);
    if (underWay) return underWay;
    const read = this.#load(keyHash).finally(() => {
      if (this.#reads.get(keyHash) === read) this.#reads.delete(keyHash);
    });
    this.#reads.set(keyHash, read);
    return read;
  }

  async #load(keyHash: string): Promise<Entry> {
    const { clock, loadPrincipal } = this.#options;
    const epoch = this.#epoch;
    try {
      const row = await this.#readRow(keyHash);
      const principal = await loadPrincipal(row);
      const entry = { row, principal, staleAt: clock.now() + freshForMs };
      if (epoch === this.#epoch) this.#entries.set(keyHash, entry);
      return entry;
    } catch (error) {
      if (KeeptrustsError.is(error) && epoch === this.#epoch) {
        const { code, message } = error;
        const until = clock.now() + refusedForMs;
        this.#refusals.set(keyHash, { code, message, until });
      }
      throw error;
    }
  }

  async #readRow(keyHash: string): Promise<PrincipalRow> {
    const row = await this.#options.read(keyHash);
    if (!row) {
      throw new KeeptrustsError(
        'invalid_api_key',
        'There is no such key here. Was it made for another gateway?',
      );
    }
    requireValidKey(row, keyHash, this.#options.clock.now());
    return row;
  }
}

/** A row without a budget or a wallet could be about its first one, which it cannot name yet. */
function concerns(row: PrincipalRow, noun: DirectoryNoun, id: string): boolean {
  switch (noun) {
    case 'token':
      return row.tokenId === id;
    case 'team':
      return row.teamId === id;
    case 'configuration':
      return row.configuration === undefined || row.configuration.id === id;
    case 'wallet':
      return row.walletId === undefined || row.walletId === id;
    default:
      return row.dailyBudget === undefined || row.dailyBudget.id === id;
  }
}
