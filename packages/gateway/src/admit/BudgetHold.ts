import { KeeptrustsError, nanoToUsd, type NanoUsd } from '@keeptrusts/contract';
import { type PolicyChain } from '@keeptrusts/policy';
import { type OpenBudget } from './BudgetBook';

/** Money set aside for one request on every budget that applies to it. */
export class BudgetHold {
  readonly #budgets: readonly OpenBudget[];
  readonly #amount: NanoUsd;

  private constructor(budgets: readonly OpenBudget[], amount: NanoUsd) {
    this.#budgets = budgets;
    this.#amount = amount;
  }

  /**
   * Holds an amount on all budgets, or on none.
   *
   * @throws KeeptrustsError `budget_exhausted` or `ledger_unavailable`
   */
  static async take(
    budgets: readonly OpenBudget[],
    amount: NanoUsd,
    chain: PolicyChain,
  ): Promise<BudgetHold> {
    const held: OpenBudget[] = [];
    try {
      for (const budget of budgets) {
        const { account, rule } = budget;
        // Mostly the escrow has it, and nobody waits.
        const covered = account.tryHold(amount) || (await account.hold(amount));
        if (!covered)
          throw exhausted(chain.policies[rule.policy], budget, amount);
        held.push(budget);
      }
    } catch (error) {
      for (const { account } of held) account.settle(amount, 0);
      throw error;
    }
    return new BudgetHold(budgets, amount);
  }

  /** Budgets whose soft limit is behind them; by the policy's index in the chain. */
  softExceeded(): number[] {
    return this.#budgets
      .filter(
        ({ rule, account }) =>
          rule.softLimit !== undefined && account.spent >= rule.softLimit,
      )
      .map(({ rule }) => rule.policy);
  }

  /** The request cost this much; what was held beyond it is free again. */
  settle(cost: NanoUsd): void {
    for (const { account } of this.#budgets) {
      account.settle(this.#amount, cost);
    }
  }
}

function exhausted(
  policy: { name: string; message?: string },
  { rule, account }: OpenBudget,
  amount: NanoUsd,
): KeeptrustsError {
  const period = rule.period === 'day' ? 'today' : 'this month';
  const next = rule.period === 'day' ? 'tomorrow (UTC)' : 'next month (UTC)';
  return new KeeptrustsError(
    'budget_exhausted',
    policy.message ??
      `The budget of the policy "${
        policy.name
      }" does not cover this request: ${usd(account.spent)} of ${usd(
        rule.hardLimit ?? 0,
      )} are spent ${period}, and the request may cost up to ${usd(
        amount,
      )}. Ask for fewer tokens, wait until ${next}, or ask for a larger budget.`,
    { policy: policy.name },
  );
}

function usd(amount: NanoUsd): string {
  return `${nanoToUsd(amount).toFixed(4)} USD`;
}
