import { nanoToUsd, newId, type NanoUsd } from '@keeptrusts/contract';
import { type Budget } from '@keeptrusts/contract/api';
import { periodAt } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { readPage, type Page, type PageQuery } from '../database/paging';
import { toTime } from '../database/toTime';
import { transact } from '../database/transact';
import { type DirectoryChanges } from '../directory/DirectoryChanges';

interface BudgetRow {
  id: string;
  team_id: string;
  hard_limit: number | string;
  soft_limit: number | string | null;
  settled: number | string | null;
  created_at: number | string;
  updated_at: number | string;
}

/** What of a budget can be written. */
export interface BudgetLimits {
  hardLimit: NanoUsd;
  softLimit?: NanoUsd;
}

const period = 'day';

/** The daily budgets in the database, one a team at most. */
export class BudgetStore {
  readonly #knex: Knex;
  readonly #changes: Pick<DirectoryChanges, 'record'>;

  constructor(knex: Knex, changes: Pick<DirectoryChanges, 'record'>) {
    this.#knex = knex;
    this.#changes = changes;
  }

  /**
   * Sets a team's budget. One that exists keeps its id, and with it what was spent of it today.
   *
   * @returns its id
   */
  set(
    teamId: string,
    { hardLimit, softLimit }: BudgetLimits,
    nowMs: number,
  ): Promise<string> {
    return transact(this.#knex, async trx => {
      const [{ id }] = await trx('budgets')
        .insert({
          id: newId('bud', nowMs),
          team_id: teamId,
          period,
          hard_limit: hardLimit,
          soft_limit: softLimit ?? null,
          created_at: nowMs,
          updated_at: nowMs,
        })
        .onConflict(['team_id', 'period'])
        .merge(['hard_limit', 'soft_limit', 'updated_at'])
        .returning('id');
      await this.#changes.record(trx, 'budget', id);
      return id;
    });
  }

  /** @returns false when there is no such budget in the scope */
  remove(id: string, scope: TeamScope): Promise<boolean> {
    return transact(this.#knex, async trx => {
      const removed = await trx('budgets')
        .where({ id })
        .andWhere(ofTeamsWithin(scope, 'team_id'))
        .delete();
      if (removed > 0) await this.#changes.record(trx, 'budget', id);
      return removed > 0;
    });
  }

  async get(id: string, nowMs: number): Promise<Budget> {
    const row = await this.#withSpent(nowMs).where('budgets.id', id).first();
    return toBudget(row);
  }

  list(
    scope: TeamScope,
    teamId: string | undefined,
    page: PageQuery,
    nowMs: number,
  ): Promise<Page<Budget>> {
    const query = this.#withSpent(nowMs).where(
      ofTeamsWithin(scope, 'budgets.team_id'),
    );
    if (teamId !== undefined) query.andWhere('budgets.team_id', teamId);
    return readPage(query, 'budgets.id', page, toBudget);
  }

  /** What the gateways count for a budget is an account for each of its days. */
  #withSpent(nowMs: number) {
    const knex = this.#knex;
    const { name: day } = periodAt(period, nowMs);
    return knex('budgets')
      .leftJoin('ledger_accounts', join => {
        join.on('ledger_accounts.id', '=', knex.raw(`budgets.id || '/${day}'`));
      })
      .select('budgets.*', 'ledger_accounts.settled');
  }
}

function toBudget(row: BudgetRow): Budget {
  return {
    id: row.id,
    team_id: row.team_id,
    period,
    hard_limit: nanoToUsd(Number(row.hard_limit)),
    soft_limit:
      row.soft_limit === null ? null : nanoToUsd(Number(row.soft_limit)),
    spent: nanoToUsd(Number(row.settled ?? 0)),
    created_at: toTime(row.created_at),
    updated_at: toTime(row.updated_at),
  };
}
