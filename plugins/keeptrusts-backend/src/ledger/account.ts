import { type NanoUsd } from '@keeptrusts/contract';
import { type LedgerAccount } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { isPostgres } from '../database/Database';

/** What the ledger knows of one holder's escrow on an account. */
interface Holding {
  holder: string;
  drawn: NanoUsd;
  spent: NanoUsd;
  returned: NanoUsd;
  /** Cost of this holder's events that are stored. */
  settled: NanoUsd;
}

/** An account with everybody who draws on it. */
export interface Standing {
  /** Null where every draw says what may be spent. */
  allocated: NanoUsd | null;
  /** Cost of all events that are stored. */
  settled: NanoUsd;
  holdings: Holding[];
}

/** What may still be drawn; below 0 after requests that cost more than their worst case. */
export function leftOf(
  { allocated, settled, holdings }: Standing,
  limit: NanoUsd | undefined,
): NanoUsd {
  const outstanding = holdings.reduce(
    (sum, holding) => sum + outstandingOf(holding),
    0,
  );
  return (limit ?? allocated ?? 0) - settled - outstanding;
}

/** What a holder may have spent beyond its stored events. One that spent more than it drew has spent it all the same. */
function outstandingOf({ drawn, returned, spent, settled }: Holding): NanoUsd {
  return Math.max(drawn - returned, spent, settled) - settled;
}

/** The sum of `outstandingOf` over the holders of an account, as SQL for a row of `ledger_accounts`. */
export const heldOnAccount = `(
  select coalesce(sum(case
    when drawn - returned >= spent and drawn - returned >= escrows.settled then drawn - returned
    when spent >= escrows.settled then spent
    else escrows.settled
  end - escrows.settled), 0)
  from escrows where escrows.account_id = ledger_accounts.id
)`;

/** What everybody but the holder has spent, as far as they have told. */
export function spentElsewhere(
  { settled, holdings }: Standing,
  holder: string,
): NanoUsd {
  return holdings.reduce(
    (sum, holding) =>
      holding.holder === holder
        ? sum - holding.settled
        : sum + Math.max(0, holding.spent - holding.settled),
    settled,
  );
}

/**
 * Reads an account and locks it until the transaction ends. A cap has one from its first draw on.
 *
 * @param holder - who asks, and so is alive: what was taken home while it was silent counts as its own again
 */
export async function readAccount(
  transaction: Knex.Transaction,
  { id, limit }: LedgerAccount,
  holder: string,
): Promise<Standing> {
  let account = await lock(transaction, id);
  if (!account && limit !== undefined) {
    await transaction('ledger_accounts')
      .insert({ id, allocated: null, settled: 0 })
      .onConflict('id')
      .ignore();
    account = await lock(transaction, id);
  }
  if (!account) return { allocated: null, settled: 0, holdings: [] };
  const rows = await transaction('escrows').where({ account_id: id });
  return {
    allocated: account.allocated === null ? null : Number(account.allocated),
    settled: Number(account.settled),
    holdings: rows.map(row => ({
      holder: row.holder,
      drawn:
        Number(row.drawn) + (row.holder === holder ? Number(row.reclaimed) : 0),
      spent: Number(row.spent),
      returned: Number(row.returned),
      settled: Number(row.settled),
    })),
  };
}

function lock(transaction: Knex.Transaction, id: string) {
  const query = transaction('ledger_accounts').where({ id }).first();
  // On SQLite a transaction has the database for itself.
  return isPostgres(transaction) ? query.forUpdate() : query;
}
