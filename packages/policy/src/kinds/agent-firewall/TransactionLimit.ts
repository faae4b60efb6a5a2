import { matchesAny } from '../../chain/globs';
import { type CheckFinding } from '../../check/Check';
import { valuesAt } from './argumentPath';
import { readAmount } from './readAmount';
import { type LimitSettings } from './settings';

/** A call whose arguments could be read. */
export interface ReadCall {
  /** In lower case. */
  readonly name: string;
  readonly value: unknown;
}

/** Limits what tools may move: in one call, and in one reply together. */
export class TransactionLimit {
  readonly #settings: LimitSettings;
  readonly #tool: readonly string[];

  constructor(settings: LimitSettings) {
    this.#settings = settings;
    this.#tool = [settings.tool.toLowerCase()];
  }

  /** @param name - of a tool, in lower case */
  covers(name: string): boolean {
    return matchesAny(this.#tool, name);
  }

  /** True when it has to know the arguments. */
  get readsArguments(): boolean {
    return this.#settings.amount !== undefined;
  }

  /** What the calls of one reply, of which it knows the arguments, go beyond. */
  judge(calls: readonly ReadCall[]): CheckFinding[] {
    const { amount, max_total } = this.#settings;
    if (amount === undefined) return [];
    const findings: CheckFinding[] = [];
    let total = 0;
    for (const { name, value } of calls) {
      if (!this.covers(name)) continue;
      const found = valuesAt(value, amount);
      if (found.fault) {
        findings.push({ category: `amount_${found.fault}`, because: [amount] });
        continue;
      }
      for (const each of found.values) {
        const number = readAmount(each);
        const category = this.#judgeAmount(number);
        if (category) findings.push({ category, because: [amount] });
        total += Math.abs(number ?? 0);
      }
    }
    if (max_total !== undefined && total > max_total) {
      findings.push({ category: 'total_above_limit', because: [amount] });
    }
    return findings;
  }

  /** What is wrong with how often its tools are called; `names` in lower case. */
  judgeCount(names: readonly string[]): CheckFinding[] {
    const { tool, max_calls } = this.#settings;
    if (max_calls === undefined) return [];
    const calls = names.filter(name => this.covers(name)).length;
    return calls > max_calls
      ? [{ category: 'too_many_calls', because: [tool] }]
      : [];
  }

  #judgeAmount(amount: number | undefined): string | undefined {
    const { min, max } = this.#settings;
    if (amount === undefined) return 'amount_unreadable';
    if (amount < min) return 'amount_below_limit';
    return max !== undefined && amount > max ? 'amount_above_limit' : undefined;
  }
}
