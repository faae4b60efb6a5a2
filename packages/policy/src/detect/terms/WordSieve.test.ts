import fc from 'fast-check';
import { editDistance } from './editDistance';
import { plainLetters } from './lookalikes';
import { WordSieve } from './WordSieve';

/** The words of a text that pass. */
function sieved(sieve: WordSieve, text: string): string[] {
  const words: string[] = [];
  for (
    let word = sieve.next(text, 0);
    word;
    word = sieve.next(text, word.end)
  ) {
    words.push(text.slice(word.start, word.end));
  }
  return words;
}

const word = fc.stringMatching(/^[a-c01@éä]{1,7}$/);

describe('WordSieve', () => {
  it('lets every word pass that is near enough', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 9 }),
        fc.constantFrom(' ', ', ', '-', '。'),
        fc.constantFrom(0, 1, 2),
        (wanted, written, gap, edits) => {
          const isNear = (text: string) =>
            wanted.some(
              each =>
                editDistance(plainLetters(text), plainLetters(each), 9) <=
                edits,
            );
          const sieve = new WordSieve(wanted.map(plainLetters), () => edits);
          const passed = sieved(sieve, written.join(gap));
          expect(passed.filter(isNear)).toEqual(written.filter(isNear));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps most others', () => {
    const sieve = new WordSieve(['falcon'], () => 1);
    expect(sieved(sieve, 'The Falkon and 4 other birds, falcons.')).toEqual([
      'Falkon',
      'falcons',
    ]);
  });
});
