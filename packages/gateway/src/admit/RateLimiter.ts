/** The limits of one counter; what is not given is not limited. */
export interface RateLimits {
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  parallelRequests?: number;
}

/** What a request asks of one counter. */
export interface RateDemand {
  /** The counter: a policy, and the caller it counts for. */
  key: string;
  limits: RateLimits;
  /** Tokens that the request may need. */
  tokens: number;
}

/** A counter that has no room. */
export interface RateRefusal {
  /** Which of the demands. */
  index: number;
  limit: keyof RateLimits;
  allowed: number;
  retryAfterMs: number;
}

/** Where a window stands, for the response headers. */
export interface RateStanding {
  limit: number;
  remaining: number;
  /** Milliseconds until it is empty again. */
  resetMs: number;
}

/** A request that was let through, and the tightest windows it went through. */
export interface RatePass {
  requests?: RateStanding;
  tokens?: RateStanding;
}

export type RateOutcome =
  | { pass: RatePass; refusal?: undefined }
  | { pass?: undefined; refusal: RateRefusal };

/**
 * Port to the rates. All that serve the same callers have to share one: the workers of a process by
 * messages, replicas by a store.
 */
export interface RateLimiter {
  /** Takes a place in every counter, or in none. */
  take(
    demands: readonly RateDemand[],
    nowMs: number,
  ): RateOutcome | Promise<RateOutcome>;
  /** The request that was let through at `takenAtMs` is over and has used so many tokens. */
  finish(
    demands: readonly RateDemand[],
    takenAtMs: number,
    tokens: number,
    nowMs: number,
  ): void;
}
