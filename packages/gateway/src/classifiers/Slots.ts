/** Lets so many through at once. Those who come later wait in the order in which they came. */
export class Slots {
  readonly #waiting = new Set<() => void>();
  readonly #most: { atOnce: number; waiting: number };
  #taken = 0;

  constructor(most: { atOnce: number; waiting: number }) {
    this.#most = most;
  }

  /** Whether even the places to wait are taken. */
  get isFull(): boolean {
    return (
      this.#taken >= this.#most.atOnce &&
      this.#waiting.size >= this.#most.waiting
    );
  }

  /** Works when it is its turn, unless the signal says before that it is no longer wanted. */
  async use<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#enter(signal);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#taken < this.#most.atOnce) {
      this.#taken++;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const giveUp = () => {
      this.#waiting.delete(resolve);
      reject(signal.reason);
    };
    this.#waiting.add(resolve);
    signal.addEventListener('abort', giveUp, { once: true });
    await promise;
    signal.removeEventListener('abort', giveUp);
  }

  /** The place goes to whoever waits longest, or becomes free. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next) {
      this.#waiting.delete(next);
      next();
    } else {
      this.#taken--;
    }
  }
}
