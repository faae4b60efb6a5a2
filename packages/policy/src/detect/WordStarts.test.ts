import fc from 'fast-check';
import { findLandmarks } from '../landmarks/findLandmarks';
import { headsOf } from './headsOf';
import { WordStarts } from './WordStarts';

/** Where words begin at which a pattern matches. */
function startsOf(source: string, text: string): readonly number[] {
  return new WordStarts(source).in(text, findLandmarks(text));
}

const sources = [
  'mrn|[Mm]edical[ _-]?record',
  'a/?c|pt[0-9]?',
  'f[uü]hrer|wo(?:rd|od){1,2}x?',
  '(?:Kept|key)(?=[:=])',
  '(?<=[.!] {0,2})so\\b',
  'is\\s|[sr]k_(?:live|test)_',
];
const words = fc.constantFrom(
  ...['mrn', 'Medical Record', 'medical', 'a/c', 'ac', 'pt', 'pt7', 'führer'],
  ...['Führer', 'wordword', 'Wood', 'Kept', 'key:', '\u212Aey', 'so', 'So'],
  ...['sk_live_', 'RK_test_', 'é', 'x', '7', '.', ' ', '\n', '_', '日', ' is '],
);

describe('WordStarts', () => {
  it.each(sources)('finds %s wherever a word begins so', source => {
    const everywhere = new RegExp(`(?<![A-Za-z])(?=${source})`, 'g');
    const texts = fc.array(words, { maxLength: 40 });
    fc.assert(
      fc.property(texts, parts => {
        const text = parts.join('');
        const expected = [...text.matchAll(everywhere)];
        expect(startsOf(source, text)).toEqual(
          expected.map(({ index }) => index),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a pattern whose matches do not begin with a letter of ASCII', () => {
    expect(() => new WordStarts('\\d{3}')).toThrow('has to begin');
    expect(() => new WordStarts('(?:a|é)b')).toThrow('has to begin');
    expect(() => new WordStarts('a?')).toThrow('has to begin');
  });
});

describe('headsOf', () => {
  it.each<[string, string[]]>([
    ['secret', ['secr']],
    ['[Pp]t|ab?c{2,9}', ['pt', 'abcc', 'acc', 'accc', 'acc', 'accc']],
    ['x-?(?:ray|\\w)', ['x-ra', 'x-', 'xray', 'x']],
    ['(?<!a)b(?=c)d', ['bd']],
  ])('takes %s', (source, heads) => {
    expect(new Set(headsOf(source))).toEqual(new Set(heads));
  });
});
