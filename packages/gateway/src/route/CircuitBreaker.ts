import { type Clock } from '../exchange/Clock';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** When a target is taken out of service, and for how long. */
export interface BreakerOptions {
  /** Failures in a row. */
  failureThreshold: number;
  cooldownMs: number;
}

/**
 * Keeps requests away from a target that fails, so that they fail over, or fail, without a wait; and
 * lets one through after each cooldown to see whether it has recovered.
 */
export class CircuitBreaker {
  readonly #options: BreakerOptions;
  readonly #clock: Clock;
  #failures = 0;
  #restsUntil = 0;

  constructor(options: BreakerOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get state(): BreakerState {
    if (this.#failures < this.#options.failureThreshold) return 'closed';
    return this.restMs > 0 ? 'open' : 'half-open';
  }

  /** Milliseconds until a request is let through again. */
  get restMs(): number {
    return Math.max(0, this.#restsUntil - this.#clock.monotonic());
  }

  /** Asks to send a request. While half-open, only the first to ask may. */
  admit(): boolean {
    if (this.#failures < this.#options.failureThreshold) return true;
    if (this.restMs > 0) return false;
    this.#rest();
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures++;
    this.#rest();
  }

  #rest(): void {
    this.#restsUntil = this.#clock.monotonic() + this.#options.cooldownMs;
  }
}
