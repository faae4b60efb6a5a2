import { type NanoUsd } from '@keeptrusts/contract';
import {
  type BudgetRule,
  type OfPolicy,
  type PolicyChain,
} from '@keeptrusts/policy';
import { type Escrow, type EscrowAccount } from '../ledger/Escrow';

type Period = NonNullable<BudgetRule['period']>;

const unlimited: NanoUsd = Number.MAX_SAFE_INTEGER;

/** A budget of one configuration in its current period. */
export interface OpenBudget {
  readonly rule: OfPolicy<BudgetRule>;
  readonly account: EscrowAccount;
}

interface Page extends OpenBudget {
  id: string;
  untilMs: number;
}

/** The budgets of a configuration, turned over to a new account when their period ends. */
export class BudgetBook {
  readonly #escrow: Escrow;
  readonly #scope: string;
  readonly #rules: readonly OfPolicy<BudgetRule>[];
  readonly #names: readonly string[];
  #pages: Page[] = [];
  #untilMs = 0;

  /**
   * @param scope - names the configuration, the same in every process that serves it
   */
  constructor(escrow: Escrow, scope: string, chain: PolicyChain) {
    this.#escrow = escrow;
    this.#scope = scope;
    this.#rules = chain.budgets.filter(rule => rule.period !== undefined);
    this.#names = chain.policies.map(policy => policy.name);
  }

  /** The accounts that count at a time in milliseconds. */
  open(nowMs: number): readonly OpenBudget[] {
    if (nowMs >= this.#untilMs) this.#turn(nowMs);
    return this.#pages;
  }

  #turn(nowMs: number): void {
    for (const page of this.#pages) {
      if (nowMs >= page.untilMs) this.#escrow.retire(page.id);
    }
    this.#pages = this.#rules.map(rule => this.#page(rule, nowMs));
    this.#untilMs = Math.min(
      Infinity,
      ...this.#pages.map(({ untilMs }) => untilMs),
    );
  }

  #page(rule: OfPolicy<BudgetRule>, nowMs: number): Page {
    const { name, untilMs } = periodAt(rule.period!, nowMs);
    // By the policy's name: moving it in the file must not give its budget anew.
    const id = `${this.#scope}/${this.#names[rule.policy]}/${name}`;
    // Without a hard limit the account only counts, so it may be drawn on without end.
    const limit = rule.hardLimit ?? unlimited;
    return {
      rule,
      id,
      untilMs,
      account: this.#escrow.account({ id, limit }),
    };
  }
}

/** The day or month of UTC around a time, by name, and when it ends. */
function periodAt(period: Period, nowMs: number) {
  const date = new Date(nowMs);
  const iso = date.toISOString();
  const [year, month, day] = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
  ];
  return period === 'day'
    ? { name: iso.slice(0, 10), untilMs: Date.UTC(year, month, day + 1) }
    : { name: iso.slice(0, 7), untilMs: Date.UTC(year, month + 1, 1) };
}
