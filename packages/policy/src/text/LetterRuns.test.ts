import fc from 'fast-check';
import { LetterRuns } from './LetterRuns';

const shape = { letters: 'abAB', least: 4, most: 9 };
const padded = { ...shape, padding: '=', mostPadding: 2 };
const pattern = () => /(?<![abAB])[abAB]{4,9}={0,2}(?![abAB])/g;
const openPattern = () => /(?<![abAB])[abAB]{1,9}={0,2}$/g;

const text = fc
  .array(
    fc.constantFrom('a', 'B', 'ab', 'abAB', 'aaaaaaaaa', '=', ' ', 'é', '😀'),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''));

describe('LetterRuns', () => {
  it('finds what the pattern finds, from every index', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), (whole, from) => {
        const runs = new LetterRuns(padded);
        const expected = pattern();
        expected.lastIndex = from;
        runs.lastIndex = from;
        for (let match = expected.exec(whole); ; match = expected.exec(whole)) {
          const run = runs.exec(whole);
          expect(run?.[0]).toBe(match?.[0]);
          expect(run?.index).toBe(match?.index);
          if (!match) break;
          expect(runs.lastIndex).toBe(expected.lastIndex);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the open run that the pattern finds, from every index', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, place) => {
        const from = place % (whole.length + 1);
        const expected = openPattern();
        expected.lastIndex = from;
        const index = expected.exec(whole)?.index ?? whole.length;
        expect(new LetterRuns(padded).openFrom(whole, from)).toBe(index);
      }),
      { numRuns: 5000 },
    );
  });

  it('does without padding', () => {
    const runs = new LetterRuns(shape);
    expect(runs.exec('x abAB= x')).toEqual({ 0: 'abAB', index: 2 });
    expect(runs.exec('x abAB= x')).toBeNull();
    expect(runs.openFrom('x ab=', 0)).toBe(5);
    expect(runs.openFrom('x ab', 0)).toBe(2);
  });
});
