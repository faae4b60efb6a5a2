import { type NanoUsd } from '@keeptrusts/contract';

/** An account of the ledger: a wallet, or a cap on what may be spent in one period. */
export interface LedgerAccount {
  id: string;
  /** What may be spent in all, for a cap; a wallet's balance is the ledger's own knowledge. */
  limit?: NanoUsd;
}

/** What the ledger gives out of an account. */
export interface Draw {
  /** Added to the holder's escrow; 0 when the account cannot cover what was needed. */
  granted: NanoUsd;
  /** What the other holders have reported as spent so far. */
  spentElsewhere: NanoUsd;
}

/** A holder's standing on an account. Totals since the holder began, so that a repeat changes nothing. */
export interface EscrowReport {
  account: LedgerAccount;
  spent: NanoUsd;
  returned: NanoUsd;
}

/**
 * Port to the money. A gateway process is a holder: it draws part of an account into escrow, spends
 * that in memory, and reports. The ledger never gives out more than an account has, so holders
 * together cannot overspend, and takes back the escrow of a holder that stops reporting.
 */
export interface Ledger {
  /**
   * Moves at least `needed` nano-dollars of an account into the holder's escrow, or nothing.
   *
   * @throws KeeptrustsError `ledger_unavailable`
   */
  draw(holder: string, account: LedgerAccount, needed: NanoUsd): Promise<Draw>;
  /** Takes the holder's totals; also the sign that the holder lives. */
  report(holder: string, reports: readonly EscrowReport[]): Promise<void>;
}
