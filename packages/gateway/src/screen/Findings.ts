import {
  strictest,
  type PolicyOutcome,
  type Verdict,
} from '@keeptrusts/contract';
import { type PolicyChain, type PolicyPhase } from '@keeptrusts/policy';

/** What policies that looked at the same thing together found: categories and counts, never the text. */
export class Findings {
  readonly #chain: PolicyChain;
  readonly #phase: PolicyPhase;
  readonly #policies: readonly number[];
  readonly #counts = new Map<number, Record<string, number>>();
  #spentMs = 0;
  #failed = false;

  /**
   * @param policies - those that look, by index in the chain
   */
  constructor(
    chain: PolicyChain,
    phase: PolicyPhase,
    policies: readonly number[],
  ) {
    this.#chain = chain;
    this.#phase = phase;
    this.#policies = policies;
  }

  /** Notes a match; of a policy by its index in the chain. */
  readonly note = (policy: number, category: string): void => {
    const counts = this.#counts.get(policy) ?? {};
    counts[category] = (counts[category] ?? 0) + 1;
    this.#counts.set(policy, counts);
  };

  /** Adds to the time that looking took, in milliseconds. */
  spend(milliseconds: number): void {
    this.#spentMs += milliseconds;
  }

  /** Notes that a policy could not judge, and lets pass what it cannot judge. */
  fail(): void {
    this.#failed = true;
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
  outcomes(): PolicyOutcome[] {
    const policies = this.#policies;
    const latency_us = Math.round((this.#spentMs * 1000) / policies.length);
    return policies.map(index => {
      const { kind, name, action } = this.#chain.policies[index];
      const findings = this.#counts.get(index);
      const verdict: Verdict = findings ? action : 'allow';
      const reason_code = this.#failed ? 'policy_unavailable' : undefined;
      return {
        ...{ kind, name, phase: this.#phase, verdict },
        ...{ reason_code, findings, latency_us },
      };
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
