import { type LoggerService } from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { jsonRows } from '../database/jsonRows';

/** What it works with. */
export interface LastUseOptions {
  knex: Knex;
  clock: Clock;
  logger: LoggerService;
}

const flushEveryMs = 30_000;

/** Keeps when tokens were last used: in memory with each use, in the database now and then. */
export class LastUse {
  readonly #options: LastUseOptions;
  #used = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LastUseOptions) {
    this.#options = options;
  }

  note(tokenId: string): void {
    this.#used.set(tokenId, this.#options.clock.now());
  }

  /** Writes now and then until it is stopped. */
  start(): void {
    this.#timer ??= setInterval(() => this.flush(), flushEveryMs).unref();
  }

  /** Writes what is left. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.flush();
  }

  /** Writes what was noted; what cannot be written is kept for the next time. */
  async flush(): Promise<void> {
    const used = this.#used;
    if (used.size === 0) return;
    this.#used = new Map();
    try {
      await this.#write(used);
    } catch (error) {
      this.#options.logger.warn(
        'The last use of keys could not be written; it is tried again',
        error as Error,
      );
      this.#used = new Map([...used, ...this.#used]);
    }
  }

  async #write(used: ReadonlyMap<string, number>): Promise<void> {
    const { knex } = this.#options;
    const { sql, bindings } = jsonRows(
      knex,
      { id: 'text', used_at: 'bigint' },
      [...used].map(([id, used_at]) => ({ id, used_at })),
    );
    // Another process may have written a later use meanwhile.
    await knex.raw(
      `update tokens set last_used_at = used.used_at
       from (select * from ${sql}) as used
       where tokens.id = used.id and coalesce(tokens.last_used_at, 0) < used.used_at`,
      bindings,
    );
  }
}
