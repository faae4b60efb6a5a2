import {
  strictest,
  type PolicyOutcome,
  type Verdict,
} from '@keeptrusts/contract';
import { type PolicyChain, type TextRules } from '@keeptrusts/policy';

/** What the text policies of one direction found: categories and counts, never the text. */
export class Findings {
  readonly #chain: PolicyChain;
  readonly #rules: TextRules;
  readonly #counts = new Map<number, Record<string, number>>();
  #spentMs = 0;

  constructor(chain: PolicyChain, rules: TextRules) {
    this.#chain = chain;
    this.#rules = rules;
  }

  /** Notes a match; of a policy by its index in the chain. */
  readonly note = (policy: number, category: string): void => {
    const counts = this.#counts.get(policy) ?? {};
    counts[category] = (counts[category] ?? 0) + 1;
    this.#counts.set(policy, counts);
  };

  /** Adds to the time that screening took, in milliseconds. */
  spend(milliseconds: number): void {
    this.#spentMs += milliseconds;
  }

  of(policy: number): Readonly<Record<string, number>> {
    return this.#counts.get(policy) ?? {};
  }

  /** The strictest of what the policies decided. */
  verdict(): Verdict {
    let verdict: Verdict = 'allow';
    for (const policy of this.#counts.keys()) {
      verdict = strictest(verdict, this.#chain.policies[policy].action);
    }
    return verdict;
  }

  /**
   * What each policy decided. Policies screen a text together, so the time is shared out evenly.
   */
  outcomes(phase: 'input' | 'output'): PolicyOutcome[] {
    const { policies } = this.#rules;
    const latency_us = Math.round((this.#spentMs * 1000) / policies.length);
    return policies.map(index => {
      const { kind, name, action } = this.#chain.policies[index];
      const findings = this.#counts.get(index);
      const verdict: Verdict = findings ? action : 'allow';
      return { kind, name, phase, verdict, findings, latency_us };
    });
  }
}

/** `email (2), phone (1)` */
export function describeFindings(
  findings: Readonly<Record<string, number>>,
): string {
  return Object.entries(findings)
    .map(([category, count]) => `${category} (${count})`)
    .join(', ');
}
