import { type LoggerService } from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { ChangeFeed } from './ChangeFeed';

/** What a principal is made of. */
export type DirectoryNoun =
  | 'token'
  | 'team'
  | 'configuration'
  | 'wallet'
  | 'budget';

/** Told of a change here at once, and of one in another process when it is polled. */
export type DirectoryListener = (noun: DirectoryNoun, id: string) => void;

interface ChangeRow {
  sequence: number;
  noun: DirectoryNoun;
  noun_id: string;
}

/** What it works with. */
export interface DirectoryChangesOptions {
  knex: Knex;
  clock: Clock;
  logger: LoggerService;
}

const pollEveryMs = 400;
/** Transactions take their numbers before they commit: for so long a lower one may still turn up. */
const lateMs = 10_000;
/** The same for a process that starts and has seen none yet, in numbers. */
const lateSequences = 1_000;
/** Longer than any process lives on after it could poll last. */
const keepMs = 24 * 60 * 60 * 1000;
const pruneEveryMs = 60 * 60 * 1000;

/**
 * What changed for keys, across processes. Each change is a row in the transaction that makes it, and every
 * process reads the rows of the others: on PostgreSQL when it is told to, and everywhere now and then. A process can be told of the same change more than once.
 */
export class DirectoryChanges {
  readonly #options: DirectoryChangesOptions;
  readonly #feed: ChangeFeed | undefined;
  readonly #listeners: DirectoryListener[] = [];
  /** Changes that were read, each with when that was. */
  readonly #seen = new Map<number, number>();
  /** Nothing at or below this can still turn up. */
  #floor: number | undefined;
  #prunedAt = Number.NEGATIVE_INFINITY;
  #isFailing = false;
  #timer: NodeJS.Timeout | undefined;
  #polling: Promise<void> | undefined;

  constructor(options: DirectoryChangesOptions) {
    this.#options = options;
    this.#feed = ChangeFeed.of(options.knex, options.logger);
  }

  subscribe(listener: DirectoryListener): void {
    this.#listeners.push(listener);
  }

  /** Records a change as part of a transaction; listeners in this process hear of it when it is through. */
  async record(
    trx: Knex.Transaction,
    noun: DirectoryNoun,
    id: string,
  ): Promise<void> {
    await trx('directory_changes').insert({
      noun,
      noun_id: id,
      changed_at: this.#options.clock.now(),
    });
    await this.#feed?.notify(trx);
    trx.executionPromise.then(
      () => this.#announce(noun, id),
      () => {}, // rolled back: nothing changed, and whoever ran it knows
    );
  }

  /** Listens, where the database can tell, and polls until it is stopped. */
  start(): void {
    if (this.#timer) return;
    this.#timer = setInterval(() => this.#tick(), pollEveryMs);
    this.#timer.unref();
    void this.#feed?.listen(() => this.#hear());
  }

  /** Resolves when no poll is under way any more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#feed?.stop();
    await this.#polling;
  }

  /** Reads what changed since the last poll. A failure is logged when it begins, and made up for later. */
  async poll(): Promise<void> {
    try {
      await this.#read();
      await this.#prune();
      if (this.#isFailing) {
        this.#options.logger.info('Changes of keys are read again');
      }
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) {
        this.#options.logger.warn(
          'Changes of keys cannot be read; until they can, those of other processes do not arrive',
          error as Error,
        );
      }
      this.#isFailing = true;
    }
  }

  #tick(): void {
    this.#polling ??= this.poll().finally(() => {
      this.#polling = undefined;
    });
  }

  /** A poll under way may have read too early for what was just told. */
  async #hear(): Promise<void> {
    await this.#polling;
    if (this.#timer) this.#tick();
  }

  #announce(noun: DirectoryNoun, id: string): void {
    for (const listener of this.#listeners) listener(noun, id);
  }

  async #read(): Promise<void> {
    const { knex, clock } = this.#options;
    this.#floor ??= await this.#firstFloor();
    const rows: ChangeRow[] = await knex('directory_changes')
      .where('sequence', '>', this.#floor)
      .orderBy('sequence')
      .select('sequence', 'noun', 'noun_id');
    const nowMs = clock.monotonic();
    for (const { sequence, noun, noun_id } of rows) {
      if (this.#seen.has(sequence)) continue;
      this.#seen.set(sequence, nowMs);
      this.#announce(noun, noun_id);
    }
    this.#raiseFloor(nowMs);
  }

  async #firstFloor(): Promise<number> {
    const row = await this.#options
      .knex('directory_changes')
      .max({ last: 'sequence' })
      .first();
    return Number(row?.last ?? 0) - lateSequences;
  }

  #raiseFloor(nowMs: number): void {
    for (const [sequence, seenMs] of this.#seen) {
      if (nowMs - seenMs < lateMs) continue;
      this.#floor = Math.max(this.#floor!, sequence);
    }
    for (const sequence of this.#seen.keys()) {
      if (sequence <= this.#floor!) this.#seen.delete(sequence);
    }
  }

  async #prune(): Promise<void> {
    const { knex, clock } = this.#options;
    const nowMs = clock.monotonic();
    if (nowMs - this.#prunedAt < pruneEveryMs) return;
    this.#prunedAt = nowMs;
    await knex('directory_changes')
      .where('changed_at', '<', clock.now() - keepMs)
      .delete();
  }
}
