import { personalDetector } from './detector';
import { evaluate } from './evaluate';
import { fillTemplate } from './fillTemplate';
import { generateCorpus, type Split } from './generateCorpus';
import { rates, tally, total, type Tally } from './score';

describe('detection of personal identifiers', () => {
  // Below what it reaches, so that another seed's luck does not fail it.
  it.each<[Split, number]>([
    ['tuning', 0.98],
    ['aside', 0.96],
    ['last', 0.97],
  ])('keeps its F1 on %s', (split, floor) => {
    const corpus = generateCorpus(split, 7, 6);
    const tallies = evaluate(corpus, personalDetector(), 'overlap');
    expect(rates(total(tallies.values())).f1).toBeGreaterThanOrEqual(floor);
  });

  it('makes the same texts of the same seed, and others of another', () => {
    const corpus = generateCorpus('aside', 3, 1);
    expect(generateCorpus('aside', 3, 1)).toEqual(corpus);
    expect(generateCorpus('aside', 4, 1)).not.toEqual(corpus);
  });
});

describe('fillTemplate', () => {
  it('notes where identifiers stand, and no others', () => {
    const filled = fillTemplate('{-name}: {phone}.', slot => `<${slot}>`);
    expect(filled).toEqual({
      text: '<name>: <phone>.',
      entities: [{ category: 'phone', start: 8, end: 15 }],
    });
  });
});

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
