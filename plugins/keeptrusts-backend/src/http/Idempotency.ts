import { KeeptrustsError } from '@keeptrusts/contract';
import { type Operation } from '@keeptrusts/contract/api';
import { type Clock } from '@keeptrusts/gateway';
import { type Request } from 'express';
import { type Knex } from 'knex';
import { createHash } from 'node:crypto';
import { isUniqueViolation } from '../database/Database';

/** What a request was answered with. */
interface Answer {
  status: number;
  body: unknown;
}

interface Row {
  request_digest: string;
  status: number | null;
  answer: string | null;
}

const keptMs = 24 * 60 * 60_000;
/** No request runs for so long: the process that had it is gone. */
const abandonedMs = 5 * 60_000;

/** Members of answers that are shown once: a repeat does not get them, and they are never stored. */
const shownOnce = new Set(['key']);

/**
 * Makes writes safe to repeat: a request with the same `Idempotency-Key` from the same caller gets the first
 * answer again. A request that failed may be tried again.
 */
export class Idempotency {
  readonly #knex: Knex;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(knex: Knex, clock: Pick<Clock, 'now'>) {
    this.#knex = knex;
    this.#clock = clock;
  }

  /**
   * @throws KeeptrustsError `idempotency_conflict` when the key was used for something else, or when the
   * first request is still running
   */
  async once(
    operation: Operation,
    request: Request,
    caller: string,
    run: () => Promise<Answer>,
  ): Promise<Answer> {
    const key = request.get('idempotency-key');
    if (key === undefined) return run();
    if (key === '' || key.length > 256) {
      throw new KeeptrustsError(
        'invalid_request',
        'An Idempotency-Key has 1 to 256 characters.',
      );
    }
    const digest = digestOf(operation, request);
    const earlier = await this.#claim(caller, key, digest);
    if (earlier) return earlier;
    try {
      const answer = await run();
      await this.#rows(caller, key).update({
        status: answer.status,
        answer: JSON.stringify(answer.body, withoutShownOnce) ?? null,
      });
      return answer;
    } catch (error) {
      await this.#rows(caller, key).delete();
      throw error;
    }
  }

  /** Answers are kept for a day. */
  async forget(): Promise<void> {
    await this.#knex('idempotency_keys')
      .where('created_at', '<', this.#clock.now() - keptMs)
      .delete();
  }

  #rows(caller: string, key: string) {
    return this.#knex<Row>('idempotency_keys').where({ caller, key } as never);
  }

  /** True when the first request died before it had an answer: this one runs in its place. */
  async #takeOver(
    caller: string,
    key: string,
    digest: string,
  ): Promise<boolean> {
    const nowMs = this.#clock.now();
    const taken: number = await this.#knex('idempotency_keys')
      .where({ caller, key, request_digest: digest })
      .whereNull('status')
      .andWhere('created_at', '<', nowMs - abandonedMs)
      .update({ created_at: nowMs });
    return taken > 0;
  }

  /** Undefined when this request is the first of its key. */
  async #claim(
    caller: string,
    key: string,
    digest: string,
  ): Promise<Answer | undefined> {
    try {
      await this.#knex('idempotency_keys').insert({
        caller,
        key,
        request_digest: digest,
        created_at: this.#clock.now(),
      });
      return undefined;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
    if (await this.#takeOver(caller, key, digest)) return undefined;
    const row = await this.#rows(caller, key).first();
    if (!row || row.status === null) {
      throw conflict('A request with this Idempotency-Key is still running.');
    }
    if (row.request_digest !== digest) {
      throw conflict('This Idempotency-Key was used for another request.');
    }
    return {
      status: row.status,
      body: row.answer === null ? undefined : JSON.parse(row.answer),
    };
  }
}

function digestOf(operation: Operation, request: Request): string {
  return createHash('sha256')
    .update(JSON.stringify([operation.id, request.params, request.body]))
    .digest('hex');
}

function withoutShownOnce(name: string, value: unknown): unknown {
  return shownOnce.has(name) ? undefined : value;
}

function conflict(message: string): KeeptrustsError {
  return new KeeptrustsError('idempotency_conflict', message);
}
