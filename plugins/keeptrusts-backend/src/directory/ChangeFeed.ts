import { type LoggerService } from '@backstage/backend-plugin-api';
import { type Knex } from 'knex';
import { isPostgres } from '../database/Database';

/** A connection of its own, outside the pool: notifications come to whoever listened, and to nobody else. */
interface Connection {
  on(event: 'notification' | 'error' | 'end', listener: () => void): void;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

const channel = 'keeptrusts_directory';
const defaultReconnectMs = 5_000;

/**
 * PostgreSQL's NOTIFY: a change in another process is read at once, not with the next poll. It only hurries:
 * whatever it misses is polled.
 *
 * @see https://www.postgresql.org/docs/current/sql-notify.html
 */
export class ChangeFeed {
  readonly #knex: Knex;
  readonly #logger: LoggerService;
  readonly #reconnectMs: number;
  #connection: Connection | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isStopped = false;

  private constructor(knex: Knex, logger: LoggerService, reconnectMs: number) {
    this.#knex = knex;
    this.#logger = logger;
    this.#reconnectMs = reconnectMs;
  }

  /** Undefined where the database has no such thing. */
  static of(
    knex: Knex,
    logger: LoggerService,
    reconnectMs = defaultReconnectMs,
  ): ChangeFeed | undefined {
    if (!isPostgres(knex)) return undefined;
    return new ChangeFeed(knex, logger, reconnectMs);
  }

  /** Tells the others when the transaction is through, and not otherwise. */
  async notify(transaction: Knex.Transaction): Promise<void> {
    await transaction.raw('select pg_notify(?, ?)', [channel, '']);
  }

  /** Listens until it is stopped; a connection that is lost is made again. */
  async listen(onChange: () => void): Promise<void> {
    try {
      const connection: Connection =
        await this.#knex.client.acquireRawConnection();
      this.#connection = connection;
      connection.on('notification', onChange);
      connection.on('error', () => this.#lose(connection, onChange));
      connection.on('end', () => this.#lose(connection, onChange));
      await connection.query(`LISTEN ${channel}`);
      // It may have been stopped meanwhile.
      if (this.#isStopped) await this.stop();
    } catch (error) {
      this.#logger.debug('The database cannot be listened to', error as Error);
      this.#again(onChange);
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.end();
  }

  #lose(connection: Connection, onChange: () => void): void {
    if (connection !== this.#connection) return;
    this.#connection = undefined;
    this.#again(onChange);
  }

  #again(onChange: () => void): void {
    if (this.#isStopped) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(
      () => this.listen(onChange),
      this.#reconnectMs,
    ).unref();
  }
}
