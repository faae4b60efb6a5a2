import fc from 'fast-check';
import { SlidingMinute } from './SlidingMinute';

const minuteMs = 60_000;

/** Steps of a caller: so many milliseconds later it asks for so much. */
const steps = fc.array(
  fc.record({
    waitMs: fc.oneof(fc.nat(500), fc.nat(2000), fc.nat(90_000)),
    amount: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 60 },
);
const start = fc.nat(10_000_000);

interface Passed {
  atMs: number;
  amount: number;
}

describe('SlidingMinute', () => {
  it('lets no 60 seconds have more than the limit', () => {
    const limit = 10;
    fc.assert(
      fc.property(start, steps, (startMs, wanted) => {
        const window = new SlidingMinute();
        const passed: Passed[] = [];
        let nowMs = startMs;
        for (const { waitMs, amount } of wanted) {
          nowMs += waitMs;
          if (window.used(nowMs) + amount > limit) continue;
          window.add(nowMs, amount);
          passed.push({ atMs: nowMs, amount });
        }
        for (const { atMs: from } of passed) {
          const inMinute = passed.filter(
            ({ atMs }) => atMs >= from && atMs < from + minuteMs,
          );
          const sum = inMinute.reduce((total, each) => total + each.amount, 0);
          expect(sum).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('forgets everything within 61 seconds', () => {
    fc.assert(
      fc.property(start, steps, (startMs, wanted) => {
        const window = new SlidingMinute();
        let nowMs = startMs;
        for (const { waitMs, amount } of wanted) {
          nowMs += waitMs;
          window.add(nowMs, amount);
        }
        expect(window.used(nowMs + 61_000)).toBe(0);
      }),
    );
  });

  it('knows to the millisecond when there will be room', () => {
    fc.assert(
      fc.property(start, steps, fc.nat(20), (startMs, wanted, target) => {
        const window = new SlidingMinute();
        let nowMs = startMs;
        for (const { waitMs, amount } of wanted) {
          nowMs += waitMs;
          window.add(nowMs, amount);
        }
        const wait = window.msUntil(nowMs, target);
        // A millisecond earlier there is none, unless there was from the start.
        const tooEarly = wait === 0 ? Infinity : window.used(nowMs + wait - 1);
        expect(tooEarly).toBeGreaterThan(target);
        expect(window.used(nowMs + wait)).toBeLessThanOrEqual(target);
      }),
      { numRuns: 500 },
    );
  });

  it('corrects what was added as long as it counts', () => {
    fc.assert(
      fc.property(
        start,
        fc.nat(120_000),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(100),
        (atMs, laterMs, estimate, used) => {
          const window = new SlidingMinute();
          window.add(atMs, estimate);
          const before = window.used(atMs + laterMs);
          window.correct(atMs + laterMs, atMs, used - estimate);
          const stillCounts = before > 0;
          expect(window.used(atMs + laterMs)).toBe(stillCounts ? used : 0);
          expect(window.used(atMs + 61_000 + laterMs)).toBe(0);
        },
      ),
    );
  });

  it('is not confused by a clock that is set back', () => {
    const window = new SlidingMinute();
    window.add(100_000, 3);
    window.add(40_000, 2);
    expect(window.used(50_000)).toBe(5);
    expect(window.used(161_000)).toBe(0);
  });
});
