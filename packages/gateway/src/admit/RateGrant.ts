import { type ErrorCode, KeeptrustsError } from '@keeptrusts/contract';
import {
  type OfPolicy,
  type PolicyChain,
  type RateRule,
} from '@keeptrusts/policy';
import { type Principal } from '../directory/Directory';
import {
  type RateDemand,
  type RateLimiter,
  type RateLimits,
  type RatePass,
  type RateRefusal,
} from './RateLimiter';

/** Who a rate counts for. */
export interface RateSubject {
  principal: Principal;
  /** The policies that are for the request. */
  chain: PolicyChain;
  /** The `x-user-id` header. */
  user?: string;
}

/** A request's places in all the counters that apply to it. */
export class RateGrant {
  readonly #limiter: RateLimiter;
  readonly #demands: readonly RateDemand[];
  readonly #takenAtMs: number;
  /** The tightest windows, for `x-ratelimit-…` headers. */
  readonly pass: RatePass;

  private constructor(
    limiter: RateLimiter,
    demands: readonly RateDemand[],
    takenAtMs: number,
    pass: RatePass,
  ) {
    this.#limiter = limiter;
    this.#demands = demands;
    this.#takenAtMs = takenAtMs;
    this.pass = pass;
  }

  /**
   * Takes a place in every counter, or in none.
   *
   * @param tokens - what the request may need
   * @throws KeeptrustsError `requests_per_minute`, `tokens_per_minute` or `concurrency`
   */
  static async take(
    limiter: RateLimiter,
    subject: RateSubject,
    tokens: number,
    nowMs: number,
  ): Promise<RateGrant> {
    const demands = demandsOf(subject, tokens);
    const { pass, refusal } =
      demands.length > 0
        ? await limiter.take(demands, nowMs)
        : { pass: {}, refusal: undefined };
    if (refusal) throw toFault(subject.chain, refusal);
    return new RateGrant(limiter, demands, nowMs, pass);
  }

  /** The request is over and has used so many tokens. */
  finish(tokens: number, nowMs: number): void {
    if (this.#demands.length === 0) return;
    this.#limiter.finish(this.#demands, this.#takenAtMs, tokens, nowMs);
  }
}

/** A demand for each rate of the chain, then one for the key's own. */
function demandsOf(subject: RateSubject, tokens: number): RateDemand[] {
  const { tokenId, limits } = subject.principal;
  const demands = subject.chain.rates.map(rule =>
    demand(keyOf(rule, subject), rule, tokens),
  );
  if (limits?.rates) {
    demands.push(demand(`key/${tokenId}`, limits.rates, tokens));
  }
  return demands;
}

function demand(key: string, limits: RateLimits, tokens: number): RateDemand {
  // A request larger than the limit itself may pass when nothing else is under way.
  return {
    key,
    limits,
    tokens: Math.min(tokens, limits.tokensPerMinute ?? Infinity),
  };
}

function keyOf(
  rule: OfPolicy<RateRule>,
  { principal, chain, user }: RateSubject,
): string {
  const { configuration, teamId, tokenId } = principal;
  const callers = {
    configuration: '',
    team: teamId ?? '',
    key: tokenId ?? '',
    user: user ?? '',
  };
  const policy = chain.policies[rule.policy].name;
  return `${configuration.scope}/${policy}/${callers[rule.per]}`;
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

function toFault(chain: PolicyChain, refusal: RateRefusal): KeeptrustsError {
  const { index, limit, allowed, retryAfterMs } = refusal;
  const rule = chain.rates.at(index);
  const policy = rule && chain.policies[rule.policy];
  const [owner, whom] = rule
    ? [`The policy "${policy?.name}"`, owners[rule.per]]
    : ['Your key', 'for whoever uses it'];
  return new KeeptrustsError(
    codes[limit],
    policy?.message ??
      `${owner} allows ${allowed} ${
        units[limit]
      } ${whom}. Try again in ${Math.ceil(retryAfterMs / 1000)} s.`,
    { policy: policy?.name, retryAfterMs },
  );
}
