import fc from 'fast-check';
import { CharacterRuns } from './CharacterRuns';
import { type Span } from './MappedText';

const text = fc
  .array(fc.constantFrom('a', 'aaa', 'b', ' ', 'é', '.', 'abab'), {
    maxLength: 60,
  })
  .map(pieces => pieces.join(''));

function runsIn(written: string, runs: CharacterRuns): Span[] {
  const found: Span[] = [];
  let next = runs.next(written, 0);
  for (; next; next = runs.next(written, next.end)) found.push(next);
  return found;
}

describe('CharacterRuns', () => {
  it('finds every run of a length, as long as it goes', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, least) => {
        const pattern = new RegExp(`[ab]{${least},}`, 'g');
        const expected = Array.from(
          written.matchAll(pattern),
          ({ 0: run, index }) => ({ start: index, end: index + run.length }),
        );
        const runs = new CharacterRuns(/[ab]/, least);
        expect(runsIn(written, runs)).toEqual(expected);
      }),
    );
  });
});
