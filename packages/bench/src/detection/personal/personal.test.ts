import { piiDetector } from '../detector';
import { evaluate } from '../evaluate';
import { rates, total } from '../score';
import { categories } from './categories';
import { generateCorpus, type Split } from './generateCorpus';

describe('detection of personal identifiers', () => {
  // Below what it reaches, so that another seed's luck does not fail it.
  it.each<[Split, number]>([
    ['tuning', 0.98],
    ['aside', 0.96],
    ['last', 0.97],
  ])('keeps its F1 on %s', (split, floor) => {
    const corpus = generateCorpus(split, 7, 6);
    const tallies = evaluate(corpus, piiDetector(categories), 'overlap');
    expect(rates(total(tallies.values())).f1).toBeGreaterThanOrEqual(floor);
  });

  it('makes the same texts of the same seed, and others of another', () => {
    const corpus = generateCorpus('aside', 3, 1);
    expect(generateCorpus('aside', 3, 1)).toEqual(corpus);
    expect(generateCorpus('aside', 4, 1)).not.toEqual(corpus);
  });
});
