import { type ExchangeContent, type ExchangeEvent } from '@keeptrusts/contract';
import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { isPostgres } from '../database/Database';
import { insertNewRows, insertRows } from '../database/insertRows';
import { type Page, type PageQuery } from '../database/paging';
import { transact } from '../database/transact';
import { settleEvents } from '../ledger/settleEvents';
import { addUsage } from '../spend/usageHours';
import { contentColumns, toContentRows } from './contentRow';
import { eventColumns, toEventRow } from './eventRow';
import { type EventSelection } from './EventSelection';
import { shortestRetentionMs } from './EventSettings';
import { readEventPage } from './readEventPage';

/** The exchanges in the database. */
export class EventStore {
  readonly #knex: Knex;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(knex: Knex, clock: Pick<Clock, 'now'>) {
    this.#knex = knex;
    this.#clock = clock;
  }

  /**
   * How many events to store at a time. SQLite works on the event loop, where requests wait for it: so many
   * take some 10 ms. A commit costs as much as a hundred events, so fewer at a time cost more in all.
   */
  get batchSize(): number {
    return isPostgres(this.#knex) ? 500 : 300;
  }

  /**
   * Stores each event once, however often it comes, and in the same transaction what follows from it: its
   * cost is paid for, and the counts of its hour grow.
   *
   * @returns how many were new
   */
  store(batch: readonly ExchangeEvent[]): Promise<number> {
    const byId = new Map(batch.map(event => [event.id, event]));
    // Whoever stores the same events at the same time gets to them in the same order.
    const rows = [...byId.keys()].sort().map(id => toEventRow(byId.get(id)!));
    return transact(this.#knex, async transaction => {
      const inserted = await insertNewRows(
        transaction,
        'events',
        eventColumns,
        await this.#withoutExpired(transaction, rows),
      );
      const fresh = inserted.map(id => byId.get(id)!);
      await insertRows(
        transaction,
        'event_contents',
        contentColumns,
        fresh.flatMap(toContentRows),
      );
      await addUsage(transaction, fresh);
      await settleEvents(transaction, fresh, this.#clock.now());
      return fresh.length;
    });
  }

  list(
    selection: EventSelection,
    page: PageQuery,
  ): Promise<Page<ExchangeEvent>> {
    return readEventPage(this.#knex, selection, page);
  }

  /** An exchange of a team in the scope. */
  async find(id: string, scope: TeamScope): Promise<ExchangeEvent | undefined> {
    const row = await this.#knex('events')
      .where({ id })
      .andWhere(ofTeamsWithin(scope, 'team_id'))
      .first('body');
    return row && JSON.parse(row.body);
  }

  /** What was said in an exchange of a team in the scope, as far as it is kept. */
  async findContent(
    id: string,
    scope: TeamScope,
  ): Promise<ExchangeContent | undefined> {
    const nowMs = this.#clock.now();
    const row = await this.#knex('event_contents')
      .join('events', 'events.id', 'event_contents.event_id')
      .where('events.id', id)
      .andWhere(ofTeamsWithin(scope, 'events.team_id'))
      // What is over is over, also before it has been deleted.
      .andWhere(kept =>
        kept
          .whereNull('event_contents.expires_at')
          .orWhere('event_contents.expires_at', '>', nowMs),
      )
      .first('event_contents.body');
    return row && JSON.parse(row.body);
  }

  /** Without those that were stored before and have been deleted since: they are counted and paid. */
  async #withoutExpired<Row extends { id: string; created_at: number }>(
    transaction: Knex.Transaction,
    rows: readonly Row[],
  ): Promise<readonly Row[]> {
    const youngest = this.#clock.now() - shortestRetentionMs;
    const old = rows.filter(({ created_at }) => created_at <= youngest);
    if (old.length === 0) return rows;
    const ids: string[] = await transaction('expired_events')
      .whereIn(
        'id',
        old.map(({ id }) => id),
      )
      .pluck('id');
    const expired = new Set(ids);
    return rows.filter(({ id }) => !expired.has(id));
  }
}
