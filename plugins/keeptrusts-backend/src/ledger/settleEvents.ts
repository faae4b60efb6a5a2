import {
  newId,
  usdToNano,
  type ExchangeEvent,
  type NanoUsd,
} from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { addingTo, insertRows } from '../database/insertRows';

/** A cost on one account, caused by one holder. */
interface Charge {
  event: ExchangeEvent;
  account: string;
  cost: NanoUsd;
}

/**
 * Books the cost of events that are stored in the same transaction, for the first time. From then on the
 * events stand for what their holder had drawn for them.
 *
 * Rows are written in the order of their keys, accounts before escrows: two processes that store at the
 * same time wait for each other, but never both.
 *
 * @param nowMs - when the holders were heard of
 */
export async function settleEvents(
  transaction: Knex.Transaction,
  events: readonly ExchangeEvent[],
  nowMs: number,
): Promise<void> {
  const charges = events.flatMap(chargesOf);
  if (charges.length === 0) return;
  await payFromWallets(transaction, charges);
  await insertRows(
    transaction,
    'ledger_accounts',
    { id: 'text', settled: 'bigint' },
    sumBy(charges, ({ account }) => ({ id: account })),
    addingTo('ledger_accounts', ['id'], ['settled']),
  );
  await insertRows(
    transaction,
    'escrows',
    {
      account_id: 'text',
      holder: 'text',
      drawn: 'bigint',
      spent: 'bigint',
      returned: 'bigint',
      settled: 'bigint',
      seen_at: 'bigint',
    },
    sumBy(charges, ({ account, event }) => ({
      account_id: account,
      holder: event.gateway_id,
      drawn: 0,
      spent: 0,
      returned: 0,
      seen_at: nowMs,
    })),
    addingTo('escrows', ['account_id', 'holder'], ['settled']),
  );
}

function chargesOf(event: ExchangeEvent): Charge[] {
  const cost = usdToNano(event.cost_usd);
  if (cost === 0) return [];
  return [...new Set(event.charged_accounts)].map(account => ({
    event,
    account,
    cost,
  }));
}

/** Every movement of a wallet has a row, so that its balance is their sum. */
async function payFromWallets(
  transaction: Knex.Transaction,
  charges: readonly Charge[],
): Promise<void> {
  const accounts = [...new Set(charges.map(({ account }) => account))];
  const wallets = new Set<string>(
    await transaction('wallets').whereIn('id', accounts).pluck('id'),
  );
  const rows = charges
    .filter(({ account }) => wallets.has(account))
    .map(({ event, account, cost }) => {
      const spentAt = Date.parse(event.created_at);
      return {
        id: newId('txn', spentAt),
        wallet_id: account,
        type: 'spend',
        amount: -cost,
        event_id: event.id,
        created_at: spentAt,
        created_by: `key:${event.token_id ?? 'none'}`,
      };
    });
  await insertRows(
    transaction,
    'wallet_transactions',
    {
      id: 'text',
      wallet_id: 'text',
      type: 'text',
      amount: 'bigint',
      event_id: 'text',
      created_at: 'bigint',
      created_by: 'text',
    },
    rows,
  );
}

/** Sums the charges of each key, in the order of the keys. */
function sumBy<Key extends object>(
  charges: readonly Charge[],
  keyOf: (charge: Charge) => Key,
): (Key & { settled: NanoUsd })[] {
  const sums = new Map<string, Key & { settled: NanoUsd }>();
  for (const charge of charges) {
    const key = keyOf(charge);
    const name = JSON.stringify(key);
    const sum = sums.get(name) ?? { ...key, settled: 0 };
    sum.settled += charge.cost;
    sums.set(name, sum);
  }
  return [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}
