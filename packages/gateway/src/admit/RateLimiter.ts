import { SlidingMinute } from './SlidingMinute';

/** The limits of one counter; what is not given is not limited. */
export interface RateLimits {
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  parallelRequests?: number;
}

/** A counter that refused. */
export interface RateRefusal {
  limit: keyof RateLimits;
  allowed: number;
  retryAfterMs: number;
}

/** Where a counter stands, for the response headers. */
export interface RateStanding {
  limit: number;
  remaining: number;
  /** Milliseconds until it is empty again. */
  resetMs: number;
}

/** Requests and tokens of one caller. */
export class RateCounter {
  readonly #requests = new SlidingMinute();
  readonly #tokens = new SlidingMinute();
  #running = 0;

  /** Why a request with so many tokens cannot be let through now, or undefined when it can. */
  refusal(
    limits: RateLimits,
    tokens: number,
    nowMs: number,
  ): RateRefusal | undefined {
    const { requestsPerMinute, tokensPerMinute, parallelRequests } = limits;
    if (parallelRequests !== undefined && this.#running >= parallelRequests) {
      return {
        limit: 'parallelRequests',
        allowed: parallelRequests,
        retryAfterMs: 1000,
      };
    }
    return (
      windowRefusal(
        'requestsPerMinute',
        requestsPerMinute,
        this.#requests,
        1,
        nowMs,
      ) ??
      windowRefusal(
        'tokensPerMinute',
        tokensPerMinute,
        this.#tokens,
        tokens,
        nowMs,
      )
    );
  }

  /** Counts a request that was let through, with the tokens it may need. */
  take(tokens: number, nowMs: number): void {
    this.#running++;
    this.#requests.add(nowMs, 1);
    this.#tokens.add(nowMs, tokens);
  }

  /** The request is over: it gives its place back, and counts for the tokens it really needed. */
  finish(taken: { tokens: number; atMs: number }, used: number, nowMs: number) {
    this.#running--;
    this.#tokens.correct(nowMs, taken.atMs, used - taken.tokens);
  }

  /** True when forgetting the counter changes nothing. */
  isIdle(nowMs: number): boolean {
    return this.#running === 0 && this.#requests.used(nowMs) === 0;
  }

  requests(limit: number, nowMs: number): RateStanding {
    return standing(this.#requests, limit, nowMs);
  }

  tokens(limit: number, nowMs: number): RateStanding {
    return standing(this.#tokens, limit, nowMs);
  }
}

function windowRefusal(
  limit: keyof RateLimits,
  allowed: number | undefined,
  window: SlidingMinute,
  needed: number,
  nowMs: number,
): RateRefusal | undefined {
  if (allowed === undefined || window.used(nowMs) + needed <= allowed) {
    return undefined;
  }
  const retryAfterMs = window.msUntil(nowMs, Math.max(0, allowed - needed));
  return { limit, allowed, retryAfterMs };
}

function standing(
  window: SlidingMinute,
  limit: number,
  nowMs: number,
): RateStanding {
  return {
    limit,
    remaining: Math.max(0, Math.floor(limit - window.used(nowMs))),
    resetMs: window.msUntil(nowMs, 0),
  };
}

const maxCounters = 100_000;

/** All counters of one process, by the caller they count for. */
export class RateLimiter {
  readonly #counters = new Map<string, RateCounter>();

  counter(key: string, nowMs: number): RateCounter {
    const known = this.#counters.get(key);
    if (known) return known;
    if (this.#counters.size >= maxCounters) this.#forgetIdle(nowMs);
    const created = new RateCounter();
    this.#counters.set(key, created);
    return created;
  }

  #forgetIdle(nowMs: number): void {
    for (const [key, counter] of this.#counters) {
      if (counter.isIdle(nowMs)) this.#counters.delete(key);
    }
  }
}
