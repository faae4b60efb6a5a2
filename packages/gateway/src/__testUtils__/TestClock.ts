import { type Clock } from '../exchange/Clock';

/** Noon of a working day, in the middle of a month. */
export const testNoon = Date.UTC(2026, 0, 15, 12);

/** A clock that stands still until it is told otherwise. */
export class TestClock implements Clock {
  #now: number;
  #monotonic = 0;

  constructor(startMs = testNoon) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#monotonic += milliseconds;
  }
}
