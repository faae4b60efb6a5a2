import { evaluate } from '../evaluate';
import { rates, total } from '../score';
import { generateCorpus, type Split } from './generateCorpus';
import { healthDetector } from './health';
import { identifierRows } from './identifiers';

describe('detection of the 18 identifiers', () => {
  // Below what it reaches, so that another seed's luck does not fail it.
  it.each<[Split, number, number]>([
    ['tuning', 0.96, 0.93],
    ['aside', 0.94, 0.79],
  ])('keeps its rates on %s', (split, precision, recall) => {
    const corpus = generateCorpus(split, 7, 6);
    const tallies = evaluate(corpus, healthDetector(), 'overlap');
    const found = rates(total(tallies.values()));
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each<Split>(['tuning', 'aside'])('has every identifier in %s', split => {
    const rows = generateCorpus(split, 1, 1).flatMap(({ entities }) =>
      entities.map(({ category }) => category),
    );
    expect([...new Set(rows)].sort()).toEqual([...identifierRows].sort());
  });

  it('makes the same texts of the same seed, and others of another', () => {
    const corpus = generateCorpus('aside', 3, 1);
    expect(generateCorpus('aside', 3, 1)).toEqual(corpus);
    expect(generateCorpus('aside', 4, 1)).not.toEqual(corpus);
  });
});
