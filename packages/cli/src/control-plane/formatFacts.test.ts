import { formatTime, formatUsd, formatWhen } from './formatFacts';

const nowMs = Date.parse('2026-11-21T10:00:00Z');

describe('a time', () => {
  it.each([
    ['2026-11-21T09:55:00Z', '5m ago'],
    ['2026-11-20T10:00:00Z', '1d ago'],
    ['2027-02-19T09:59:59Z', 'in 90d'],
    ['2026-11-21T10:00:02Z', 'in 2s'],
    [null, '-'],
  ])('%s is %s', (time, text) => {
    expect(formatWhen(time, nowMs)).toBe(text);
  });

  it('is in UTC, to the second', () => {
    expect(formatTime('2026-11-21T09:53:02.123Z')).toBe('2026-11-21 09:53:02');
  });
});

describe('an amount', () => {
  it.each([
    [5000, '$5000.00'],
    [0, '$0.00'],
    [0.00037, '$0.000370'],
    [-1.5, '-$1.50'],
  ])('%d is %s', (usd, text) => {
    expect(formatUsd(usd)).toBe(text);
  });
});
