import { newId } from '@keeptrusts/contract';
import { type Knex } from 'knex';

/** A wallet with money in it, in nano-dollars. */
export async function newWallet(
  knex: Knex,
  allocated: number,
): Promise<string> {
  const created_at = Date.now();
  const id = newId('wal', created_at);
  await knex('wallets').insert({ id, team_id: id, created_at });
  await knex('ledger_accounts').insert({ id, allocated, settled: 0 });
  await knex('wallet_transactions').insert({
    id: newId('txn', created_at),
    wallet_id: id,
    type: 'allocate',
    amount: allocated,
    created_at,
    created_by: 'user:default/ann',
  });
  return id;
}
