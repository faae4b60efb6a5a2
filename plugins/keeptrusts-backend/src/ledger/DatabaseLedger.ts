import { KeeptrustsError, type NanoUsd } from '@keeptrusts/contract';
import {
  type Clock,
  type Draw,
  type EscrowReport,
  type Ledger,
  type LedgerAccount,
} from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { isPostgres } from '../database/Database';
import { jsonRows } from '../database/jsonRows';
import { transact } from '../database/transact';
import { leftOf, readAccount, spentElsewhere } from './account';

/** A draw takes this share of what is left, so that several holders can work at the same time. */
const share = 1 / 8;

/** A holder that says nothing for so long is taken to be gone. */
const silentMs = 10 * 60_000;
/** What nobody claims any more is kept for so long, in case its holder is only cut off. */
const forgottenMs = 24 * 60 * 60_000;

/**
 * The ledger in the database that all gateways share. What an account still has to give is what was
 * allocated, less the cost of the events that are stored, less what its holders may have spent beyond that.
 */
export class DatabaseLedger implements Ledger {
  readonly #knex: Knex;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(knex: Knex, clock: Pick<Clock, 'now'>) {
    this.#knex = knex;
    this.#clock = clock;
  }

  draw(holder: string, account: LedgerAccount, needed: NanoUsd): Promise<Draw> {
    return this.#ask(async transaction => {
      const standing = await readAccount(transaction, account, holder);
      const left = leftOf(standing, account.limit);
      const granted =
        left < needed ? 0 : Math.max(needed, Math.floor(left * share));
      if (granted > 0) {
        await this.#give(transaction, account.id, holder, granted);
      }
      return { granted, spentElsewhere: spentElsewhere(standing, holder) };
    });
  }

  /**
   * Totals only ever grow, so a late report changes nothing. One of a holder that was closed finds no row:
   * what it spent is in the stored events.
   */
  report(holder: string, reports: readonly EscrowReport[]): Promise<void> {
    const rows = reports
      .map(({ account, spent, returned }) => ({
        account_id: account.id,
        spent,
        returned,
      }))
      .sort((a, b) => (a.account_id < b.account_id ? -1 : 1));
    const accounts = rows.map(({ account_id }) => account_id);
    return this.#ask(async transaction => {
      await lockEscrows(transaction, holder, accounts);
      const columns = {
        account_id: 'text',
        spent: 'bigint',
        returned: 'bigint',
      } as const;
      const { sql, bindings } = jsonRows(transaction, columns, rows);
      await transaction.raw(
        `update escrows set
           spent = case when r.spent > escrows.spent then r.spent else escrows.spent end,
           returned = case when r.returned > escrows.returned then r.returned else escrows.returned end,
           drawn = drawn + reclaimed,
           reclaimed = 0,
           seen_at = ?
         from ${sql} where escrows.holder = ? and escrows.account_id = r.account_id`,
        [this.#clock.now(), ...bindings, holder],
      );
    });
  }

  /** The holder is gone and its events are all stored: nothing of it is outstanding any more. */
  closeHolder(holder: string): Promise<void> {
    return this.#ask(async transaction => {
      await transaction('escrows').where({ holder }).delete();
    });
  }

  /**
   * Takes home what holders that have gone silent had not reported as spent. It counts as theirs again
   * when one of them turns out to be alive.
   *
   * @returns how many escrows went home
   */
  reapSilentHolders(nowMs: number): Promise<number> {
    return this.#ask(async transaction => {
      const used =
        'returned + case when spent > settled then spent else settled end';
      const reaped: number = await transaction('escrows')
        .where('seen_at', '<', nowMs - silentMs)
        .andWhereRaw(`drawn > ${used}`)
        .update({
          reclaimed: transaction.raw(`reclaimed + drawn - (${used})`),
          drawn: transaction.raw(used),
        });
      await transaction('escrows')
        .where('seen_at', '<', nowMs - forgottenMs)
        .andWhereRaw('spent <= settled')
        .delete();
      return reaped;
    });
  }

  async #give(
    transaction: Knex.Transaction,
    accountId: string,
    holder: string,
    granted: NanoUsd,
  ): Promise<void> {
    const seenAt = this.#clock.now();
    await transaction('escrows')
      .insert({
        account_id: accountId,
        holder,
        drawn: granted,
        spent: 0,
        returned: 0,
        settled: 0,
        seen_at: seenAt,
      })
      .onConflict(['account_id', 'holder'])
      .merge({
        drawn: transaction.raw('escrows.drawn + escrows.reclaimed + ?', [
          granted,
        ]),
        reclaimed: 0,
        seen_at: seenAt,
      });
  }

  async #ask<Answer>(
    work: (transaction: Knex.Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await transact(this.#knex, work);
    } catch (error) {
      throw new KeeptrustsError(
        'ledger_unavailable',
        'The database with the budgets does not answer. Try again in a moment.',
        { cause: error },
      );
    }
  }
}

/** In the order in which storing events locks them, so that the two never wait for each other. */
async function lockEscrows(
  transaction: Knex.Transaction,
  holder: string,
  accounts: readonly string[],
): Promise<void> {
  if (!isPostgres(transaction)) return;
  await transaction('escrows')
    .select('account_id')
    .where({ holder })
    .whereRaw('account_id = any(?)', [[...accounts]])
    .orderByRaw('account_id collate "C"')
    .forUpdate();
}
