import { type Attempt, type Verdict } from '@keeptrusts/contract';
import { type PolicyAction, type PolicyPhase } from '@keeptrusts/policy';
import { type HeardError, type HeardMessage } from '../trial/readAnswer';

/** What the policies of a file made of one request, and why. */
export interface Explanation {
  verdict: Verdict;
  /** HTTP status of the answer. */
  status: number;
  error?: HeardError;
  /** In the order of the chain. */
  policies: ExplainedPolicy[];
  /** Where the request went; undefined when no provider was called. */
  route?: {
    target_id?: string;
    provider?: string;
    model?: string;
    attempts: Attempt[];
  };
  /** The request as the provider gets it. */
  sent?: unknown;
  /** The reply as the client gets it. */
  reply?: HeardMessage;
  /** Milliseconds in the gateway. */
  overhead_ms: number;
}

/** One policy's part. */
export interface ExplainedPolicy {
  name: string;
  kind: string;
  action: PolicyAction;
  /** Why it was not asked. */
  not_asked?: string;
  /** Once for each phase in which it looked. */
  looks: Look[];
}

/** What a policy saw, found and decided in one phase. */
export interface Look {
  phase: PolicyPhase | 'route';
  verdict: Verdict;
  reason_code?: string;
  /** What there was to see, of policies that look at what is said. */
  saw?: { texts: number; characters: number };
  findings: ExplainedFinding[];
  /** Policies that screen a text together share the time evenly. */
  latency_us: number;
}

/** Something that a policy found. Only `category` is ever recorded. */
export interface ExplainedFinding {
  category: string;
  /** How often, where the places are not known. */
  count?: number;
  /** Such as `messages[2].content`. */
  place?: string;
  start?: number;
  end?: number;
  /** What stands there, and what stands around it. */
  excerpt?: string;
  before?: string;
  after?: string;
  /** From 0 to 1, of checks that weigh. */
  score?: number;
  /** What spoke for it. */
  because?: readonly string[];
}
