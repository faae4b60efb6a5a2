import { type NanoUsd } from '@keeptrusts/contract';
import {
  type Draw,
  type EscrowReport,
  type Ledger,
  type LedgerAccount,
} from './Ledger';

interface Balance {
  /** Per holder what it has drawn, spent and returned, in all. */
  holders: Map<string, { drawn: NanoUsd; spent: NanoUsd; returned: NanoUsd }>;
}

/** A draw takes this share of what is left, so that several holders can work at the same time. */
const share = 1 / 8;

/** The laptop's ledger: caps are counted from the start of the process. */
export class MemoryLedger implements Ledger {
  readonly #balances = new Map<string, Balance>();

  async draw(
    holder: string,
    account: LedgerAccount,
    needed: NanoUsd,
  ): Promise<Draw> {
    const balance = this.#balance(account.id);
    const left = (account.limit ?? 0) - committed(balance);
    const granted =
      left < needed ? 0 : Math.max(needed, Math.floor(left * share));
    const standing = this.#holder(balance, holder);
    standing.drawn += granted;
    return { granted, spentElsewhere: total(balance) - standing.spent };
  }

  async report(
    holder: string,
    reports: readonly EscrowReport[],
  ): Promise<void> {
    for (const { account, spent, returned } of reports) {
      const standing = this.#holder(this.#balance(account.id), holder);
      standing.spent = spent;
      standing.returned = returned;
    }
  }

  #balance(id: string): Balance {
    const known = this.#balances.get(id);
    if (known) return known;
    const created: Balance = { holders: new Map() };
    this.#balances.set(id, created);
    return created;
  }

  #holder({ holders }: Balance, holder: string) {
    const known = holders.get(holder);
    if (known) return known;
    const created = { drawn: 0, spent: 0, returned: 0 };
    holders.set(holder, created);
    return created;
  }
}

/** What is spent or may still be spent by a holder. */
function committed({ holders }: Balance): NanoUsd {
  let sum = 0;
  for (const { drawn, spent, returned } of holders.values()) {
    // A holder that spent more than it had drawn has spent it all the same.
    sum += Math.max(drawn - returned, spent);
  }
  return sum;
}

function total({ holders }: Balance): NanoUsd {
  let sum = 0;
  for (const { spent } of holders.values()) sum += spent;
  return sum;
}
