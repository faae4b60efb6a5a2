import { KeeptrustsError } from '@keeptrusts/contract';

type Phase = 'starting' | 'ready' | 'draining';

/** Whether the gateway takes requests, and how many are under way. */
export class GatewayState {
  #phase: Phase = 'starting';
  #running = 0;
  #whenIdle: (() => void) | undefined;

  get phase(): Phase {
    return this.#phase;
  }

  ready(): void {
    if (this.#phase === 'starting') this.#phase = 'ready';
  }

  /**
   * Takes no more requests.
   *
   * @returns a promise for the end of those under way
   */
  drain(): Promise<void> {
    this.#phase = 'draining';
    if (this.#running === 0) return Promise.resolve();
    return new Promise(resolve => {
      this.#whenIdle = resolve;
    });
  }

  /**
   * Counts a request while it runs.
   *
   * @throws KeeptrustsError `starting` or `draining`
   */
  async run(work: () => Promise<void>): Promise<void> {
    if (this.#phase !== 'ready') throw notReady(this.#phase);
    this.#running++;
    try {
      await work();
    } finally {
      this.#running--;
      if (this.#running === 0) this.#whenIdle?.();
    }
  }
}

function notReady(phase: 'starting' | 'draining'): KeeptrustsError {
  return new KeeptrustsError(
    phase,
    phase === 'starting'
      ? 'The gateway is starting. Try again in a moment.'
      : 'This gateway is shutting down. Try again: another one takes over.',
    { retryAfterMs: 1000 },
  );
}
