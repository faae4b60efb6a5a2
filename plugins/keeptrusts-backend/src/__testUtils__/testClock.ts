import { type Clock } from '@keeptrusts/gateway';

/** A clock that stands still until it is told otherwise. */
export function testClock(): Clock & { advance(milliseconds: number): void } {
  let passedMs = 0;
  return {
    now: () => Date.UTC(2026, 0, 15, 12) + passedMs,
    monotonic: () => passedMs,
    advance: milliseconds => {
      passedMs += milliseconds;
    },
  };
}
