import fc from 'fast-check';
import { foldInTurns } from './foldInTurns';
import { foldWords } from './foldWords';
import { Turns, turnLength } from './Turns';

async function wordsOf(text: string): Promise<string[]> {
  const words: string[] = [];
  for await (const part of foldInTurns(text, foldWords, new Turns())) {
    words.push(...part.split(' '));
  }
  return words.filter(word => word !== '');
}

const pieces = fc.constantFrom(
  ...['Wire', 'ΟΔΟΣ', 'é', 'e\u0301', '\u0301', '\u00ad', '\ufeff', '電話'],
  ...[' ', '\n', '\u00a0', '。', ', ', '-', '1,200', '😀'],
);

describe('foldInTurns', () => {
  it('finds the words of the text, wherever its parts end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 40 }),
        fc.nat(20),
        async (around, shift) => {
          // The middle of the pieces comes to stand where the first part may end.
          const ahead = turnLength - shift;
          const text = `${'ab '.repeat(ahead / 3)}${around.join('')}`;
          expect(await wordsOf(text)).toEqual(
            foldWords(text).trim().split(' '),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets others have their turn between the parts of a long text', async () => {
    let others = 0;
    setImmediate(() => others++);
    await wordsOf('word '.repeat(turnLength));
    expect(others).toBe(1);
  });
});
