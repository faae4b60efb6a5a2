import { type NanoUsd } from '@keeptrusts/contract';
import {
  type Draw,
  type EscrowReport,
  type Ledger,
  type LedgerAccount,
} from './Ledger';

/**
 * One holder's money on one account. Requests hold their worst case and settle to the exact cost, all
 * in memory; the ledger is asked only when the escrow runs out.
 */
export class EscrowAccount {
  #account: LedgerAccount;
  readonly #ledger: Ledger;
  readonly #holder: string;
  /** Drawn and neither spent, held nor returned. Below 0 after a request cost more than its worst case. */
  #available: NanoUsd = 0;
  #held: NanoUsd = 0;
  #spent: NanoUsd = 0;
  #returned: NanoUsd = 0;
  /** What other holders had spent at the last draw. */
  #spentElsewhere: NanoUsd = 0;
  /** The draw under way: requests that come meanwhile wait for it instead of drawing too. */
  #drawing: Promise<Draw> | undefined;

  constructor(ledger: Ledger, holder: string, account: LedgerAccount) {
    this.#ledger = ledger;
    this.#holder = holder;
    this.#account = account;
  }

  get id(): string {
    return this.#account.id;
  }

  /** What all holders together have spent, as far as this one knows. */
  get spent(): NanoUsd {
    return this.#spent + this.#spentElsewhere;
  }

  /** True when no request holds money of it, so that it can be let go after a last report. */
  get idle(): boolean {
    return this.#held === 0 && this.#drawing === undefined;
  }

  /** The account may have got another limit; what was drawn under the old one goes back. */
  update(account: LedgerAccount): void {
    if (account.limit === this.#account.limit) return;
    this.#account = account;
    this.giveBack();
  }

  /** Sets money aside if the escrow has it, without waiting. */
  tryHold(amount: NanoUsd): boolean {
    if (this.#available < amount) return false;
    this.#available -= amount;
    this.#held += amount;
    return true;
  }

  /**
   * Sets money aside, drawing on the ledger when the escrow is short.
   *
   * @returns false when the account cannot cover the amount
   * @throws KeeptrustsError `ledger_unavailable`
   */
  async hold(amount: NanoUsd): Promise<boolean> {
    while (!this.tryHold(amount)) {
      if (this.#drawing) {
        await this.#drawing;
        continue;
      }
      const granted = await this.#draw(amount - this.#available);
      if (granted === 0) return this.tryHold(amount);
    }
    return true;
  }

  /** Turns a hold into what the request really cost; 0 gives it back. */
  settle(held: NanoUsd, cost: NanoUsd): void {
    this.#held -= held;
    this.#spent += cost;
    this.#available += held - cost;
  }

  /** This holder's totals for the ledger. */
  report(): EscrowReport {
    return {
      account: this.#account,
      spent: this.#spent,
      returned: this.#returned,
    };
  }

  /** Gives back what is not in use, before the holder stops or the period ends. */
  giveBack(): void {
    if (this.#available <= 0) return;
    this.#returned += this.#available;
    this.#available = 0;
  }

  async #draw(needed: NanoUsd): Promise<NanoUsd> {
    this.#drawing = this.#ledger.draw(this.#holder, this.#account, needed);
    try {
      const { granted, spentElsewhere } = await this.#drawing;
      this.#available += granted;
      this.#spentElsewhere = spentElsewhere;
      return granted;
    } finally {
      this.#drawing = undefined;
    }
  }
}

/**
 * A ledger takes back the escrow of a holder that is silent for ten minutes. Shortly before that, a holder
 * that cannot report stops spending it.
 */
const trustedMs = 9 * 60_000;
const reportEveryMs = 1000;

/** All escrow of one gateway process, and the reports on it. */
export class Escrow {
  readonly #ledger: Ledger;
  readonly #holder: string;
  readonly #monotonic: () => number;
  #reportedAt: number;
  #reports: NodeJS.Timeout | undefined;
  readonly #accounts = new Map<string, EscrowAccount>();
  readonly #retired = new Set<string>();

  /** @param monotonic - milliseconds since any fixed time */
  constructor(
    ledger: Ledger,
    holder: string,
    monotonic = () => performance.now(),
  ) {
    this.#ledger = ledger;
    this.#holder = holder;
    this.#monotonic = monotonic;
    this.#reportedAt = monotonic();
  }

  /** The escrow on an account; the same one for the same id. */
  account(account: LedgerAccount): EscrowAccount {
    const known = this.#accounts.get(account.id);
    known?.update(account);
    if (known) return known;
    const created = new EscrowAccount(this.#ledger, this.#holder, account);
    this.#accounts.set(account.id, created);
    return created;
  }

  /** The period of an account is over: it goes once nothing is held any more. */
  retire(id: string): void {
    this.#retired.add(id);
  }

  /** Tells the ledger where every account stands. */
  async report(): Promise<void> {
    const leaving = [...this.#retired].filter(
      id => this.#accounts.get(id)?.idle ?? true,
    );
    for (const id of leaving) this.#accounts.get(id)?.giveBack();
    await this.#tell([...this.#accounts.values()].map(each => each.report()));
    for (const id of leaving) {
      this.#accounts.delete(id);
      this.#retired.delete(id);
    }
  }

  /** Reports every second until it is closed. */
  keepReporting(): void {
    this.#reports ??= setInterval(() => {
      this.report().catch(() => {
        // The ledger is asked again with the next draw, and that one reports its fault.
      });
    }, reportEveryMs).unref();
  }

  /** Gives everything back that no request holds, and reports a last time. */
  async close(): Promise<void> {
    clearInterval(this.#reports);
    this.#giveBackAll();
    await this.report();
  }

  async #tell(reports: readonly EscrowReport[]): Promise<void> {
    const nowMs = this.#monotonic();
    try {
      if (reports.length > 0) await this.#ledger.report(this.#holder, reports);
      this.#reportedAt = nowMs;
    } catch (error) {
      if (nowMs - this.#reportedAt > trustedMs) this.#giveBackAll();
      throw error;
    }
  }

  #giveBackAll(): void {
    for (const account of this.#accounts.values()) account.giveBack();
  }
}
