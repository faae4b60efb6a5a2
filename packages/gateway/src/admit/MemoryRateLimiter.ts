import {
  type RateDemand,
  type RateLimiter,
  type RateLimits,
  type RateOutcome,
  type RatePass,
  type RateRefusal,
  type RateStanding,
} from './RateLimiter';
import { SlidingMinute } from './SlidingMinute';

const maxCounters = 100_000;
/** How soon a place among parallel requests may be free is anybody's guess. */
const parallelRetryMs = 1000;

interface Counter {
  requests: SlidingMinute;
  tokens: SlidingMinute;
  running: number;
}

/** Counts in the memory of one process. */
export class MemoryRateLimiter implements RateLimiter {
  readonly #counters = new Map<string, Counter>();

  take(demands: readonly RateDemand[], nowMs: number): RateOutcome {
    for (let index = 0; index < demands.length; index++) {
      const refusal = this.#refusal(demands[index], nowMs);
      if (refusal) return { refusal: { index, ...refusal } };
    }
    const pass: RatePass = {};
    for (const { key, limits, tokens } of demands) {
      const counter = this.#counter(key, nowMs);
      counter.running++;
      counter.requests.add(nowMs, 1);
      counter.tokens.add(nowMs, tokens);
      const { requestsPerMinute, tokensPerMinute } = limits;
      pass.requests = tighter(
        pass.requests,
        standing(counter.requests, requestsPerMinute, nowMs),
      );
      pass.tokens = tighter(
        pass.tokens,
        standing(counter.tokens, tokensPerMinute, nowMs),
      );
    }
    return { pass };
  }

  finish(
    demands: readonly RateDemand[],
    takenAtMs: number,
    tokens: number,
    nowMs: number,
  ): void {
    for (const demand of demands) {
      const counter = this.#counter(demand.key, nowMs);
      counter.running--;
      counter.tokens.correct(nowMs, takenAtMs, tokens - demand.tokens);
    }
  }

  #refusal(
    { key, limits, tokens }: RateDemand,
    nowMs: number,
  ): Omit<RateRefusal, 'index'> | undefined {
    const counter = this.#counter(key, nowMs);
    const { parallelRequests: parallel } = limits;
    if (parallel !== undefined && counter.running >= parallel) {
      return {
        limit: 'parallelRequests',
        allowed: parallel,
        retryAfterMs: parallelRetryMs,
      };
    }
    return (
      full('requestsPerMinute', limits, counter.requests, 1, nowMs) ??
      full('tokensPerMinute', limits, counter.tokens, tokens, nowMs)
    );
  }

  #counter(key: string, nowMs: number): Counter {
    const known = this.#counters.get(key);
    if (known) return known;
    if (this.#counters.size >= maxCounters) this.#forgetIdle(nowMs);
    const created = {
      requests: new SlidingMinute(),
      tokens: new SlidingMinute(),
      running: 0,
    };
    this.#counters.set(key, created);
    return created;
  }

  #forgetIdle(nowMs: number): void {
    for (const [key, { running, requests }] of this.#counters) {
      if (running === 0 && requests.used(nowMs) === 0) {
        this.#counters.delete(key);
      }
    }
  }
}

function full(
  limit: 'requestsPerMinute' | 'tokensPerMinute',
  limits: RateLimits,
  window: SlidingMinute,
  needed: number,
  nowMs: number,
): Omit<RateRefusal, 'index'> | undefined {
  const allowed = limits[limit];
  if (allowed === undefined || window.used(nowMs) + needed <= allowed) {
    return undefined;
  }
  const retryAfterMs = window.msUntil(nowMs, Math.max(0, allowed - needed));
  return { limit, allowed, retryAfterMs };
}

function standing(
  window: SlidingMinute,
  limit: number | undefined,
  nowMs: number,
): RateStanding | undefined {
  if (limit === undefined) return undefined;
  return {
    limit,
    remaining: Math.max(0, Math.floor(limit - window.used(nowMs))),
    resetMs: window.msUntil(nowMs, 0),
  };
}

function tighter(
  a: RateStanding | undefined,
  b: RateStanding | undefined,
): RateStanding | undefined {
  if (!a || !b) return a ?? b;
  return b.remaining < a.remaining ? b : a;
}
