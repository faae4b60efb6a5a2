import { type ErrorCode, KeeptrustsError } from '@keeptrusts/contract';
import {
  type OfPolicy,
  type PolicyChain,
  type RateRule,
} from '@keeptrusts/policy';
import { type Principal } from '../directory/Directory';
import {
  type RateCounter,
  type RateLimiter,
  type RateLimits,
  type RateStanding,
} from './RateLimiter';

/** Who a rate counts for. */
export interface RateSubject {
  principal: Principal;
  /** The `x-user-id` header. */
  user?: string;
}

interface Taken {
  rule: OfPolicy<RateRule>;
  counter: RateCounter;
  tokens: number;
}

/** A request's places in all the counters that apply to it. */
export class RateGrant {
  readonly #taken: readonly Taken[];
  readonly #atMs: number;

  private constructor(taken: readonly Taken[], atMs: number) {
    this.#taken = taken;
    this.#atMs = atMs;
  }

  /**
   * Takes a place in every counter, or in none.
   *
   * @param tokens - what the request may need
   * @throws KeeptrustsError `requests_per_minute`, `tokens_per_minute` or `concurrency`
   */
  static take(
    limiter: RateLimiter,
    subject: RateSubject,
    tokens: number,
    nowMs: number,
  ): RateGrant {
    const { chain } = subject.principal.configuration;
    const taken = chain.rates.map(rule => {
      const counter = limiter.counter(keyOf(chain, rule, subject), nowMs);
      // A request larger than the limit itself may pass when nothing else is under way.
      const counted = Math.min(tokens, rule.tokensPerMinute ?? Infinity);
      const refusal = counter.refusal(rule, counted, nowMs);
      if (refusal) throw toFault(chain, rule, refusal);
      return { rule, counter, tokens: counted };
    });
    for (const each of taken) each.counter.take(each.tokens, nowMs);
    return new RateGrant(taken, nowMs);
  }

  /** The request is over and has used so many tokens. */
  finish(tokens: number, nowMs: number): void {
    for (const each of this.#taken) {
      const taken = { tokens: each.tokens, atMs: this.#atMs };
      each.counter.finish(taken, tokens, nowMs);
    }
  }

  /** The tightest limits, for `x-ratelimit-…` headers. */
  standing(nowMs: number): { requests?: RateStanding; tokens?: RateStanding } {
    const tightest = (
      of: (each: Taken) => RateStanding | undefined,
    ): RateStanding | undefined =>
      this.#taken
        .flatMap(each => of(each) ?? [])
        .sort((a, b) => a.remaining - b.remaining)[0];
    return {
      requests: tightest(({ rule, counter }) =>
        rule.requestsPerMinute === undefined
          ? undefined
          : counter.requests(rule.requestsPerMinute, nowMs),
      ),
      tokens: tightest(({ rule, counter }) =>
        rule.tokensPerMinute === undefined
          ? undefined
          : counter.tokens(rule.tokensPerMinute, nowMs),
      ),
    };
  }
}

function keyOf(
  chain: PolicyChain,
  rule: OfPolicy<RateRule>,
  { principal, user }: RateSubject,
): string {
  const { configuration, teamId, tokenId } = principal;
  const callers = {
    configuration: '',
    team: teamId ?? '',
    key: tokenId ?? '',
    user: user ?? '',
  };
  const policy = chain.policies[rule.policy].name;
  return `${configuration.id ?? configuration.name}/${policy}/${
    callers[rule.per]
  }`;
}

const codes: Record<keyof RateLimits, ErrorCode> = {
  requestsPerMinute: 'requests_per_minute',
  tokensPerMinute: 'tokens_per_minute',
  parallelRequests: 'concurrency',
};
const units: Record<keyof RateLimits, string> = {
  requestsPerMinute: 'requests a minute',
  tokensPerMinute: 'tokens a minute',
  parallelRequests: 'requests at a time',
};
const owners = {
  configuration: 'for everyone who uses this configuration together',
  team: 'for your team',
  key: 'for your key',
  user: 'for each user',
};

function toFault(
  chain: PolicyChain,
  rule: OfPolicy<RateRule>,
  refusal: { limit: keyof RateLimits; allowed: number; retryAfterMs: number },
): KeeptrustsError {
  const { limit, allowed, retryAfterMs } = refusal;
  const policy = chain.policies[rule.policy];
  return new KeeptrustsError(
    codes[limit],
    policy.message ??
      `The policy "${policy.name}" allows ${allowed} ${units[limit]} ${
        owners[rule.per]
      }. Try again in ${Math.ceil(retryAfterMs / 1000)} s.`,
    { policy: policy.name, retryAfterMs },
  );
}
