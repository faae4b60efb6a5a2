import fc from 'fast-check';
import { cut, cuts, textsOf } from '../../text/__testUtils__/chunkingLaw';
import { redact, redactingRules } from '../../text/__testUtils__/redact';
import { UnsafePattern } from '../../pattern/UnsafePattern';
import { userPattern } from './userPattern';

const characters = [
  'a',
  'b',
  'ab',
  '[ab]',
  '[^a]',
  '.',
  '\\w',
  '\\s',
  '😀',
  '[😀-😎]',
  '[^😀]',
  '(?i:B)',
];
const atom = fc.constantFrom(...characters, '\\b', '\\B', '^', '$');
const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '+?');
const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(atom, quantifier).map(([of, times]) => `(?:${of})${times}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(parts => parts.join('')),
    fc
      .tuple(tie('pattern'), tie('pattern'), quantifier)
      .map(([one, other, times]) => `(?:${one}|${other})${times}`),
  ),
}));
/** In which nothing repeats that may be without characters: there JavaScript goes ways of its own. */
const plainPattern = fc
  .array(
    fc
      .tuple(
        fc.array(fc.constantFrom(...characters), {
          minLength: 1,
          maxLength: 3,
        }),
        quantifier,
      )
      .map(([options, times]) => `(?:${options.join('|')})${times}`),
    { minLength: 1, maxLength: 5 },
  )
  .map(parts => parts.join(''));
const texts = textsOf(
  fc.constantFrom(
    'a',
    'b',
    'B',
    'ab',
    ' ',
    '\n',
    '😀',
    '\ud83d',
    '\ude00',
    '.',
  ),
  14,
);

function rulesFor(source: string) {
  try {
    const recogniser = userPattern({
      name: 'mine',
      pattern: source,
      ignore_case: false,
    });
    return redactingRules([recogniser], (_, match) => `<${match}>`);
  } catch (error) {
    expect(error).toBeInstanceOf(UnsafePattern);
    return undefined;
  }
}

describe('patterns of users', () => {
  it('find the same however the text is cut', () => {
    fc.assert(
      fc.property(pattern, texts, cuts(5), (source, whole, places) => {
        const rules = rulesFor(source);
        fc.pre(rules !== undefined);
        const streamed = redact(rules!, cut(whole, places));
        expect(streamed).toBe(redact(rules!, [whole]));
      }),
      { numRuns: 1000 },
    );
  });

  it('find what RegExp finds', () => {
    // Shorter than the least bound of a repetition.
    const wellFormed = texts.map(whole => whole.slice(0, 8).toWellFormed());
    fc.assert(
      fc.property(plainPattern, wellFormed, (source, whole) => {
        const rules = rulesFor(source);
        fc.pre(rules !== undefined);
        const expected = whole.replace(
          new RegExp(source, 'gmu'),
          match => `<${match}>`,
        );
        expect(redact(rules!, [whole])).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
