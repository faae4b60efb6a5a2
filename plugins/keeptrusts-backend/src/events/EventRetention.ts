import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertRows } from '../database/insertRows';
import { transact } from '../database/transact';
import { type EventSettings } from './EventSettings';
import { expiredByDefault, expiredByPolicy } from './expiredEvents';

/** What the sweep works with. */
export interface EventRetentionOptions {
  knex: Knex;
  clock: Pick<Clock, 'now'>;
  settings: EventSettings;
  /** How many rows go at a time. SQLite works on the event loop, where requests wait for it. */
  batchSize?: number;
}

/** How many rows a sweep has deleted. */
export interface Swept {
  contents: number;
  events: number;
}

/** So long it is known that an event was there: by then no spool can bring it again. */
const rememberedMs = 90 * 24 * 60 * 60_000;

/**
 * Deletes events, and what was said in them, once the time is over for which a policy or the platform keeps them.
 * What they were counted and paid as stays: hours of usage, wallets and the ledger.
 */
export class EventRetention {
  readonly #knex: Knex;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #settings: EventSettings;
  readonly #batchSize: number;

  constructor(options: EventRetentionOptions) {
    const { knex, clock, settings, batchSize = 300 } = options;
    this.#knex = knex;
    this.#clock = clock;
    this.#settings = settings;
    this.#batchSize = batchSize;
  }

  /** Deletes everything that has expired, a batch at a time, until there is nothing left or it is told to end. */
  async sweep(signal?: AbortSignal): Promise<Swept> {
    const nowMs = this.#clock.now();
    const contents = await this.#repeat(signal, () =>
      this.#deleteContents(nowMs),
    );
    let events = await this.#repeat(signal, () =>
      this.#deleteEvents(nowMs, expiredByPolicy(this.#knex, nowMs)),
    );
    const { retentionMs } = this.#settings;
    if (retentionMs !== undefined) {
      const youngestMs = nowMs - retentionMs;
      events += await this.#repeat(signal, () =>
        this.#deleteEvents(nowMs, expiredByDefault(this.#knex, youngestMs)),
      );
    }
    await this.#repeat(signal, () => this.#forget(nowMs));
    return { contents, events };
  }

  async #repeat(
    signal: AbortSignal | undefined,
    deleteBatch: () => Promise<number>,
  ): Promise<number> {
    let sum = 0;
    while (!signal?.aborted) {
      const deleted = await deleteBatch();
      sum += deleted;
      if (deleted < this.#batchSize) break;
      // Between two batches requests get their turn.
      await nextTurn();
    }
    return sum;
  }

  async #deleteContents(nowMs: number): Promise<number> {
    const ids: string[] = await this.#knex('event_contents')
      .where('expires_at', '<=', nowMs)
      .orderBy('expires_at')
      .limit(this.#batchSize)
      .pluck('event_id');
    if (ids.length === 0) return 0;
    await this.#knex('event_contents').whereIn('event_id', ids).delete();
    return ids.length;
  }

  async #deleteEvents(
    nowMs: number,
    expired: Knex.QueryBuilder,
  ): Promise<number> {
    const ids: string[] = await expired.limit(this.#batchSize).pluck('id');
    if (ids.length === 0) return 0;
    await transact(this.#knex, async transaction => {
      await insertRows(
        transaction,
        'expired_events',
        { id: 'text', forget_at: 'bigint' },
        ids.sort().map(id => ({ id, forget_at: nowMs + rememberedMs })),
        '(id) do nothing',
      );
      await transaction('event_contents').whereIn('event_id', ids).delete();
      await transaction('events').whereIn('id', ids).delete();
    });
    return ids.length;
  }

  async #forget(nowMs: number): Promise<number> {
    const ids: string[] = await this.#knex('expired_events')
      .where('forget_at', '<=', nowMs)
      .limit(this.#batchSize)
      .pluck('id');
    if (ids.length === 0) return 0;
    await this.#knex('expired_events').whereIn('id', ids).delete();
    return ids.length;
  }
}
