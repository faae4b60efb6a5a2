import { type NanoUsd } from '@keeptrusts/contract';
import { type Fund } from './Fund';

/** Money set aside for one request on everything that has to cover it. */
export class FundHold {
  readonly #funds: readonly Fund[];
  readonly #amount: NanoUsd;

  private constructor(funds: readonly Fund[], amount: NanoUsd) {
    this.#funds = funds;
    this.#amount = amount;
  }

  /**
   * Holds an amount on all funds, or on none.
   *
   * @throws KeeptrustsError `wallet_exhausted`, `budget_exhausted` or `ledger_unavailable`
   */
  static async take(
    funds: readonly Fund[],
    amount: NanoUsd,
  ): Promise<FundHold> {
    const held: Fund[] = [];
    try {
      for (const fund of funds) {
        const { account } = fund;
        // Mostly the escrow has it, and nobody waits.
        const covered = account.tryHold(amount) || (await account.hold(amount));
        if (!covered) throw fund.refusal(amount);
        held.push(fund);
      }
    } catch (error) {
      for (const { account } of held) account.settle(amount, 0);
      throw error;
    }
    return new FundHold(funds, amount);
  }

  /** Ids of the accounts that pay. */
  get accounts(): string[] {
    return this.#funds.map(({ account }) => account.id);
  }

  /** The policies whose soft limit is behind them, by index in the chain. */
  softExceeded(): number[] {
    return this.#funds.flatMap(({ account, softLimit, policy }) =>
      policy !== undefined &&
      softLimit !== undefined &&
      account.spent >= softLimit
        ? [policy]
        : [],
    );
  }

  /** The request cost this much; what was held beyond it is free again. */
  settle(cost: NanoUsd): void {
    for (const { account } of this.#funds) account.settle(this.#amount, cost);
  }
}
