import { nanoToUsd, newId, type NanoUsd } from '@keeptrusts/contract';
import { type Transaction } from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { readPage, type Page, type PageQuery } from '../database/paging';
import { toTime } from '../database/toTime';
import { transact } from '../database/transact';
import { type DirectoryChanges } from '../directory/DirectoryChanges';
import { heldOnAccount, leftOf, readAccount } from '../ledger/account';

/** What somebody moves into a wallet or out of it. */
export interface Movement {
  teamId: string;
  /** Above 0. */
  amount: NanoUsd;
  note?: string;
  createdBy: string;
}

/** What was put into wallets, and where it is. */
export interface WalletSums {
  allocated: NanoUsd;
  /** Cost of the exchanges that have been stored. */
  spent: NanoUsd;
  /** With gateways, for requests under way or not yet stored. */
  held: NanoUsd;
}

/** One wallet. */
export interface WalletBalance extends WalletSums {
  walletId: string;
  teamId: string;
}

type Amounts = Record<'allocated' | 'spent' | 'held', number | string | null>;

interface TransactionRow {
  id: string;
  wallet_id: string;
  type: Transaction['type'];
  amount: number | string;
  note: string | null;
  event_id: string | null;
  created_at: number | string;
  created_by: string;
}

/** Wallets and their movements. What a wallet holds is kept by its ledger account. */
export class WalletStore {
  readonly #knex: Knex;
  readonly #changes: Pick<DirectoryChanges, 'record'>;

  constructor(knex: Knex, changes: Pick<DirectoryChanges, 'record'>) {
    this.#knex = knex;
    this.#changes = changes;
  }

  /**
   * Adds money to a team's wallet, which is made when there is none.
   *
   * @returns false when the wallet would hold more than `most`
   */
  async allocate(
    movement: Movement,
    most: NanoUsd,
    nowMs: number,
  ): Promise<boolean> {
    const { teamId, amount } = movement;
    return transact(this.#knex, async trx => {
      const walletId = await this.#open(trx, teamId, nowMs);
      const updated = await trx('ledger_accounts')
        .where({ id: walletId })
        .andWhere('allocated', '<=', most - amount)
        .increment('allocated', amount);
      if (updated === 0) return false;
      await insertTransaction(trx, walletId, 'allocate', movement, nowMs);
      return true;
    });
  }

  /**
   * Takes money out of a team's wallet that no gateway has.
   *
   * @returns what could be taken when that is too little, and undefined when it was taken
   */
  async reclaim(
    movement: Movement,
    nowMs: number,
  ): Promise<NanoUsd | undefined> {
    const { teamId, amount } = movement;
    return transact(this.#knex, async trx => {
      const wallet = await trx('wallets').where({ team_id: teamId }).first();
      if (!wallet) return 0;
      // Locks the account, so that no gateway draws on it meanwhile.
      const standing = await readAccount(trx, { id: wallet.id }, '');
      const available = leftOf(standing, undefined);
      if (amount > available) return Math.max(0, available);
      await trx('ledger_accounts')
        .where({ id: wallet.id })
        .decrement('allocated', amount);
      await insertTransaction(trx, wallet.id, 'reclaim', movement, nowMs);
      return undefined;
    });
  }

  /** The wallet of a team; undefined before something is allocated to it. */
  async find(
    where: { 'wallets.id': string } | { 'wallets.team_id': string },
    scope: TeamScope,
  ): Promise<WalletBalance | undefined> {
    const row: (Amounts & { id: string; team_id: string }) | undefined =
      await this.#balances(scope).where(where).first();
    return row && { walletId: row.id, teamId: row.team_id, ...toSums(row) };
  }

  /** All wallets in the scope together. */
  async sum(scope: TeamScope): Promise<WalletSums> {
    const row = await this.#knex
      .from(this.#balances(scope).as('each_wallet'))
      .sum({ allocated: 'allocated', spent: 'spent', held: 'held' })
      .first();
    return toSums(row as Amounts);
  }

  listTransactions(
    walletId: string,
    page: PageQuery,
  ): Promise<Page<Transaction>> {
    const query = this.#knex('wallet_transactions').where({
      wallet_id: walletId,
    });
    return readPage(query, 'id', page, toTransaction);
  }

  #balances(scope: TeamScope) {
    return this.#knex('wallets')
      .join('ledger_accounts', 'ledger_accounts.id', 'wallets.id')
      .where(ofTeamsWithin(scope, 'wallets.team_id'))
      .select(
        'wallets.id',
        'wallets.team_id',
        'ledger_accounts.allocated',
        'ledger_accounts.settled as spent',
        this.#knex.raw(`${heldOnAccount} as held`),
      );
  }

  /** The id of a team's wallet. Of two that make it at the same time, one waits and finds the other's. */
  async #open(
    trx: Knex.Transaction,
    teamId: string,
    nowMs: number,
  ): Promise<string> {
    const [made] = await trx('wallets')
      .insert({ id: newId('wal', nowMs), team_id: teamId, created_at: nowMs })
      .onConflict('team_id')
      .ignore()
      .returning('id');
    if (!made) {
      const found = await trx('wallets').where({ team_id: teamId }).first();
      return found.id;
    }
    await trx('ledger_accounts').insert({
      id: made.id,
      allocated: 0,
      settled: 0,
    });
    await this.#changes.record(trx, 'wallet', made.id);
    return made.id;
  }
}

async function insertTransaction(
  trx: Knex.Transaction,
  walletId: string,
  type: 'allocate' | 'reclaim',
  { amount, note, createdBy }: Movement,
  nowMs: number,
): Promise<void> {
  await trx('wallet_transactions').insert({
    id: newId('txn', nowMs),
    wallet_id: walletId,
    type,
    amount: type === 'allocate' ? amount : -amount,
    note: note ?? null,
    created_at: nowMs,
    created_by: createdBy,
  });
}

function toSums({ allocated, spent, held }: Amounts): WalletSums {
  return {
    allocated: Number(allocated ?? 0),
    spent: Number(spent ?? 0),
    held: Number(held ?? 0),
  };
}

function toTransaction(row: TransactionRow): Transaction {
  return {
    id: row.id,
    wallet_id: row.wallet_id,
    type: row.type,
    amount: nanoToUsd(Number(row.amount)),
    note: row.note,
    event_id: row.event_id,
    created_at: toTime(row.created_at),
    created_by: row.created_by,
  };
}
