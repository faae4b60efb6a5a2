import { type Attempt, type Verdict } from '@keeptrusts/contract';
import { type PolicyAction, type PolicyPhase } from '@keeptrusts/policy';
import { type HeardError, type HeardMessage } from '../trial/readAnswer';

/** What the policies of a file made of one request, and why. */
export interface Explanation {
  verdict: Verdict;
  /** Names of the policies that came to the verdict; none when nothing had to be done. */
  decided_by: string[];
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
  /** True when that is the request as it came. */
  sent_unchanged?: boolean;
  /** The reply as the client gets it. */
  reply?: HeardMessage;
  /** Milliseconds in the gateway. */
  overhead_ms: number;
}

/** One policy's part. */
export interface ExplainedPolicy {
  name: string;
  kind: string;
  /** The file that it stands in. */
  file: string;
  action: PolicyAction;
  /** Why it was not asked. */
  not_asked?: string;
  /** Once for each phase in which it looked; for tools once at the request and once at the reply. */
  looks: Look[];
}

/** What a policy saw, found and decided in one phase. */
export interface Look {
  phase: PolicyPhase | 'route';
  at: 'request' | 'reply';
  verdict: Verdict;
  reason_code?: string;
  saw: Sight;
  findings: ExplainedFinding[];
  /** Policies that screen a text together share the time evenly; 0 where it is not measured. */
  latency_us: number;
}

/** What there was to see, as far as the policy looks at it. */
export interface Sight {
  texts?: number;
  /** UTF-16 code units of the texts together. */
  characters?: number;
  tool_results?: number;
  tool_calls?: number;
  /** The model that was asked for. */
  model?: string;
}

/** Something that a policy found. Only `category` is ever recorded. */
export interface ExplainedFinding {
  category: string;
  /** How often, where the places are not known: a text that is split into parts has none. */
  count?: number;
  /** Such as `messages[2].content`. */
  place?: string;
  /** UTF-16 code units from the beginning of the text; `end` is behind the last one. */
  start?: number;
  end?: number;
  /** What stands there, and up to 30 characters on each side, with an ellipsis where the text goes on. */
  excerpt?: string;
  before?: string;
  after?: string;
  /** What the excerpt says once its base64, hexadecimal or percent encoding is undone. */
  decoded?: string;
  /** From 0 to 1, of checks that weigh. */
  score?: number;
  /** What spoke for it. */
  because?: readonly string[];
}
