import { KeeptrustsError, type NanoUsd } from '@keeptrusts/contract';
import { type Escrow, type EscrowAccount } from '../ledger/Escrow';
import { usd, type Fund, type Funds } from './Fund';

/** A cap on what may be spent in a day or a month of UTC. */
export interface Budget {
  /** Names its accounts, together with the period; the same in every process that serves it. */
  id: string;
  period: 'day' | 'month';
  /** Without one the budget only counts. */
  hardLimit?: NanoUsd;
  softLimit?: NanoUsd;
  /** The policy it comes from, by index in the chain. */
  policy?: number;
  /** Name of that policy, for `error.policy`. */
  policyName?: string;
  /** What messages call it, such as `The budget of the policy "cap"`. */
  title: string;
  /** Replaces the message of a refusal. */
  message?: string;
}

interface Page extends Fund {
  accountId: string;
  untilMs: number;
}

// Without a hard limit the account only counts, so it may be drawn on without end.
const unlimited: NanoUsd = Number.MAX_SAFE_INTEGER;

/** Budgets, each turned over to a new account when its period ends. */
export class BudgetBook implements Funds {
  readonly #escrow: Escrow;
  readonly #budgets: readonly Budget[];
  #pages: Page[] = [];
  #untilMs = 0;

  constructor(escrow: Escrow, budgets: readonly Budget[]) {
    this.#escrow = escrow;
    this.#budgets = budgets;
  }

  open(nowMs: number): readonly Fund[] {
    if (nowMs >= this.#untilMs) this.#turn(nowMs);
    return this.#pages;
  }

  #turn(nowMs: number): void {
    for (const page of this.#pages) {
      if (nowMs >= page.untilMs) this.#escrow.retire(page.accountId);
    }
    this.#pages = this.#budgets.map(budget => this.#page(budget, nowMs));
    this.#untilMs = Math.min(
      Infinity,
      ...this.#pages.map(({ untilMs }) => untilMs),
    );
  }

  #page(budget: Budget, nowMs: number): Page {
    const { name, untilMs } = periodAt(budget.period, nowMs);
    const accountId = `${budget.id}/${name}`;
    const limit = budget.hardLimit ?? unlimited;
    const account = this.#escrow.account({ id: accountId, limit });
    return {
      account,
      accountId,
      untilMs,
      softLimit: budget.softLimit,
      policy: budget.policy,
      refusal: amount => exhausted(budget, account, amount),
    };
  }
}

/** The day or month of UTC around a time, by name, and when it ends. The name ends the id of a budget's account. */
export function periodAt(period: Budget['period'], nowMs: number) {
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

function exhausted(
  { period, hardLimit, title, message, policyName }: Budget,
  account: EscrowAccount,
  amount: NanoUsd,
): KeeptrustsError {
  const [now, next] =
    period === 'day'
      ? ['today', 'tomorrow (UTC)']
      : ['this month', 'next month (UTC)'];
  return new KeeptrustsError(
    'budget_exhausted',
    message ??
      `${title} does not cover this request: ${usd(account.spent)} of ${usd(
        hardLimit ?? 0,
      )} are spent ${now}, and the request may cost up to ${usd(
        amount,
      )}. Ask for fewer tokens, wait until ${next}, or ask for a larger budget.`,
    { policy: policyName },
  );
}
