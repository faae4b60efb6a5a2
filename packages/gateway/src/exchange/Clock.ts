/** The time, handed in so that tests are exact. */
export interface Clock {
  /** Milliseconds since 1970, for what people read and for periods. */
  now(): number;
  /** Milliseconds of a clock that never jumps, for durations. */
  monotonic(): number;
}

/** The machine's own clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
