import fc from 'fast-check';
import { faultOfCutting, textsOf } from '../../text/__testUtils__/chunkingLaw';
import { redactingRules } from '../../text/__testUtils__/redact';
import { foundByAll } from './__testUtils__/foundByAll';
import { editDistance } from './editDistance';
import { termRecognisers } from './termRecognisers';
import { allowedEdits } from './Vocabulary';
import { wordCharacters } from './wordCharacters';

const terms = [
  'bomb',
  'bomb maker',
  'kill myself',
  'c++',
  'falcon project plan',
  '炸弹',
  '😀x',
  'a b-testing',
];
/** Four ways to say it. */
const phrase = [
  ['how to', 'please'],
  ['open', 'break in'],
];
const rules = redactingRules(
  termRecognisers(
    [
      { category: 'one', terms: [...terms, phrase] },
      { category: 'two', terms: ['bomb', 'maker'] },
    ],
    { maxDistance: 2 },
  ),
  (_, match) => `<${match}>`,
);
const part = fc.oneof(
  fc.constantFrom(...terms, ...terms.join(' ').split(' '), ...phrase.flat()),
  fc.constantFrom(
    ' ',
    '  ',
    '-',
    '_',
    '.',
    'b o m b',
    'b0mb',
    '@',
    'flacon',
    'mkaer',
    '😀',
    '\ud83d',
    'K.I.L.L.',
    'a',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const texts = textsOf(part, 12);

describe('terms', () => {
  it('are found the same however the text is cut', () => {
    expect(faultOfCutting(rules, texts, 3000)).toBeUndefined();
  });

  it('are found in plain letters wherever words are, in any case', () => {
    const plain = ['bomb maker', 'c4', 'kit', "don't", 'a b-testing', 'über'];
    const written = plain.map(term => term.replace(/[ -]/g, '[\\s_-]{1,3}'));
    const expected = new RegExp(
      `(?<![${wordCharacters}])(?:${written.join('|')})(?![${wordCharacters}])`,
      'gi',
    );
    const parts = fc.constantFrom(
      ...plain.flatMap(term => [...term.split(' '), term.toUpperCase()]),
      ...[
        ' ',
        '  ',
        '\t',
        '-',
        '_',
        '.',
        'x',
        '7',
        'é',
        '日',
        '😀',
        "'",
        '\\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), pieces => {
        const text = pieces.join('');
        expect(foundByAll({ terms: plain }, text)).toEqual(
          text.match(expected) ?? [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are found when another word is near enough, and not otherwise', () => {
    const word = fc.stringMatching(/^[a-e]{3,11}$/);
    fc.assert(
      fc.property(
        word,
        word,
        fc.constantFrom(1, 2),
        (term, written, maxDistance) => {
          const distance = editDistance(term, written, 20);
          const isNear = distance <= allowedEdits(term, maxDistance);
          const matches = foundByAll(
            { terms: [term], fuzzy: { maxDistance } },
            `x ${written} y`,
          );
          expect(matches).toEqual(isNear ? [written] : []);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are found with any one edit', () => {
    const edits = fc.tuple(
      fc.nat(7),
      fc.constantFrom('add', 'drop', 'change', 'swap'),
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{8}$/),
        edits,
        (term, [at, edit]) => {
          const written = edited(term, at, edit);
          const matches = foundByAll(
            { terms: [term], fuzzy: { maxDistance: 1 } },
            `(${written})`,
          );
          expect(matches).toEqual([written]);
        },
      ),
    );
  });

  it('are found among thousands', () => {
    const many = Array.from(
      { length: 5000 },
      (_, index) => `term ${index * 7919} of mine`,
    );
    expect(
      foundByAll({ terms: many }, 'TERM 39595 of-mine, term 39596 of mine'),
    ).toEqual(['TERM 39595 of-mine']);
  });
});

function edited(word: string, at: number, edit: string): string {
  const before = word.slice(0, at);
  switch (edit) {
    case 'add':
      return `${before}q${word.slice(at)}`;
    case 'drop':
      return before + word.slice(at + 1);
    case 'change':
      return `${before}q${word.slice(at + 1)}`;
    default:
      return before + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
  }
}
