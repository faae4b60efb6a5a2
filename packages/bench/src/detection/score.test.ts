import { tally, total, type Tally } from './score';

describe('tally', () => {
  const phone = { category: 'phone', start: 3, end: 9 };

  function count(
    found: { category: string; start: number; end: number }[],
    agreement: 'overlap' | 'exact',
  ): Tally {
    const tallies = new Map<string, Tally>();
    tally(tallies, [phone], found, agreement);
    return total(tallies.values());
  }

  it('counts what is found, what is not, and what is not there', () => {
    expect(count([phone], 'exact')).toEqual({
      hits: 1,
      falseAlarms: 0,
      misses: 0,
    });
    expect(count([], 'exact')).toEqual({ hits: 0, falseAlarms: 0, misses: 1 });
    const email = { ...phone, category: 'email' };
    expect(count([email], 'overlap')).toEqual({
      hits: 0,
      falseAlarms: 1,
      misses: 1,
    });
  });

  it('takes a part for the whole only when told so', () => {
    const part = { ...phone, end: 7 };
    expect(count([part], 'overlap').hits).toBe(1);
    expect(count([part], 'exact').hits).toBe(0);
  });
});
