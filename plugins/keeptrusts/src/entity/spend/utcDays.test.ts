import { dayOf, firstOfMonth, lastDays } from './utcDays';

describe('lastDays', () => {
  it('ends today, across the end of a month in a leap year', () => {
    const now = Date.parse('2028-03-01T00:00:00Z');
    expect(lastDays(3, now)).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it('covers the whole month on its last day', () => {
    const days = lastDays(31, Date.parse('2026-01-31T23:59:59Z'));
    expect(days[0]).toBe('2026-01-01');
  });
});

describe('dayOf', () => {
  it('is a day in UTC', () => {
    expect(dayOf(Date.parse('2026-01-31T23:30:00-05:00'))).toBe('2026-02-01');
  });
});

describe('firstOfMonth', () => {
  it('is the first', () => {
    expect(firstOfMonth('2026-02-17')).toBe('2026-02-01');
  });
});
