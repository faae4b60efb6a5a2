import { KeeptrustsError, nanoToUsd, type NanoUsd } from '@keeptrusts/contract';
import { type EscrowAccount } from '../ledger/Escrow';

/** Money that a request has to be covered by: a wallet that pays, or a budget that caps. */
export interface Fund {
  readonly account: EscrowAccount;
  /** Past it requests are let through with a warning. */
  readonly softLimit?: NanoUsd;
  /** The policy it comes from, by index in the chain; undefined for what belongs to the team. */
  readonly policy?: number;
  /** The refusal when it does not cover an amount. */
  refusal(amount: NanoUsd): KeeptrustsError;
}

/** What there is to pay with at a time in milliseconds. */
export interface Funds {
  open(nowMs: number): readonly Fund[];
}

/** A wallet as the fund that pays. */
export function wallet(account: EscrowAccount): Fund {
  return {
    account,
    refusal: amount =>
      new KeeptrustsError(
        'wallet_exhausted',
        `Your team's wallet does not cover this request, which may cost up to ${usd(
          amount,
        )}. Ask for fewer tokens, or ask your platform team to add money to the wallet.`,
      ),
  };
}

/** An amount as messages show it. */
export function usd(amount: NanoUsd): string {
  return `${nanoToUsd(amount).toFixed(4)} USD`;
}
