import { type PolicyPhase } from '@keeptrusts/policy';

/**
 * One finding with the text that led to it: for whoever explains a policy to its author, with a request of
 * their own. Nothing of it is ever recorded.
 */
export interface FindingDetail {
  /** Index in the chain. */
  readonly policy: number;
  readonly phase: PolicyPhase;
  readonly category: string;
  /** Such as `messages[2].content`. */
  readonly place?: string;
  /** Where in that text, and what stands there. */
  readonly start?: number;
  readonly end?: number;
  readonly excerpt?: string;
  /** From 0 to 1, of checks that weigh. */
  readonly score?: number;
  /** What spoke for it. */
  readonly because?: readonly string[];
}
