import { KeeptrustsError } from '@keeptrusts/contract';
import {
  BudgetBook,
  wallet,
  type Escrow,
  type Fund,
  type Funds,
} from '@keeptrusts/gateway';
import { type PrincipalRow } from '../directory/PrincipalStore';

/** A team's own money: the wallet that pays, and the budget that caps a day. */
export class TeamFunds implements Funds {
  readonly #wallet: Fund | undefined;
  readonly #budgets: BudgetBook;

  constructor(
    escrow: Escrow,
    { walletId, dailyBudget }: Pick<PrincipalRow, 'walletId' | 'dailyBudget'>,
  ) {
    this.#wallet = walletId
      ? wallet(escrow.account({ id: walletId }))
      : undefined;
    const budgets = dailyBudget
      ? [
          {
            id: dailyBudget.id,
            period: 'day' as const,
            hardLimit: dailyBudget.hardLimit,
            softLimit: dailyBudget.softLimit ?? undefined,
            title: "Your team's daily budget",
          },
        ]
      : [];
    this.#budgets = new BudgetBook(escrow, budgets);
  }

  /** @throws KeeptrustsError `wallet_exhausted` for a team that was never given any money */
  open(nowMs: number): readonly Fund[] {
    if (this.#wallet) return [this.#wallet, ...this.#budgets.open(nowMs)];
    throw new KeeptrustsError(
      'wallet_exhausted',
      'Your team has no wallet yet. Ask your platform team to allocate one.',
    );
  }
}
