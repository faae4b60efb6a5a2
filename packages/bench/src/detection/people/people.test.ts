import { evaluate } from '../evaluate';
import { rates, type Tally } from '../score';
import { peopleDetector, unlisted } from './detector';
import { generateCorpus } from './generateCorpus';

const detect = peopleDetector();
const kept = { split: 'aside', seed: 7, rounds: 6 } as const;
const none: Tally = { hits: 0, falseAlarms: 0, misses: 0 };

describe('finding people', () => {
  it('makes the same texts of the same seed', () => {
    expect(generateCorpus(kept)).toEqual(generateCorpus(kept));
    expect(generateCorpus({ ...kept, seed: 8 })).not.toEqual(
      generateCorpus(kept),
    );
  });

  it('labels what stands in the texts', () => {
    for (const { text, entities } of generateCorpus(kept)) {
      for (const { start, end } of entities) {
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  it.each([
    ['person_name', 0.88, 0.78],
    ['postal_address', 0.95, 0.88],
    ['date_of_birth', 0.97, 0.95],
  ])('finds %s in texts kept aside', (category, precision, recall) => {
    const tallies = evaluate(generateCorpus(kept), detect, 'overlap');
    const found = rates(tallies.get(category) ?? none);
    expect(found.precision).toBeGreaterThan(precision);
    expect(found.recall).toBeGreaterThan(recall);
  });

  it('finds most names that are on no list', () => {
    const corpus = generateCorpus({ ...kept, admits: unlisted(detect) });
    const tallies = evaluate(corpus, detect, 'overlap');
    const found = rates(tallies.get('person_name') ?? none);
    expect(found.precision).toBeGreaterThan(0.85);
    expect(found.recall).toBeGreaterThan(0.58);
  });
});
