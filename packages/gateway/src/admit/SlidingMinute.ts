const seconds = 60;
const secondMs = 1000;

/**
 * Counts over the last 60 seconds, in buckets of a second. A whole bucket counts until it has passed as
 * a whole, so in no 60 seconds is more let through than the limit.
 */
export class SlidingMinute {
  // One bucket more than the window: the oldest still counts while the newest fills.
  readonly #buckets = new Float64Array(seconds + 1);
  #second = 0;
  #total = 0;

  /** The count at a time in milliseconds. */
  used(nowMs: number): number {
    this.#advance(nowMs);
    return this.#total;
  }

  add(nowMs: number, amount: number): void {
    this.#advance(nowMs);
    this.#buckets[this.#second % this.#buckets.length] += amount;
    this.#total += amount;
  }

  /** Corrects what was added at an earlier time, as long as it still counts. */
  correct(nowMs: number, addedAtMs: number, amount: number): void {
    this.#advance(nowMs);
    const second = Math.floor(addedAtMs / secondMs);
    if (this.#second - second >= this.#buckets.length) return;
    this.#buckets[second % this.#buckets.length] += amount;
    this.#total += amount;
  }

  /** Milliseconds until the count has fallen to `target`. */
  msUntil(nowMs: number, target: number): number {
    this.#advance(nowMs);
    let total = this.#total;
    for (let age = seconds; age >= 0 && total > target; age--) {
      const second = this.#second - age;
      if (second < 0) continue;
      total -= this.#buckets[second % this.#buckets.length];
      if (total <= target) {
        return (second + seconds + 1) * secondMs - nowMs;
      }
    }
    return 0;
  }

  #advance(nowMs: number): void {
    const now = Math.floor(nowMs / secondMs);
    const steps = Math.min(now - this.#second, this.#buckets.length);
    for (let step = 1; step <= steps; step++) {
      const index = (now - steps + step) % this.#buckets.length;
      this.#total -= this.#buckets[index];
      this.#buckets[index] = 0;
    }
    if (now > this.#second) this.#second = now;
  }
}
