import fc from 'fast-check';
import { findLandmarks } from './findLandmarks';
import { landmarkKinds, type LandmarkKind } from './Landmarks';

/** Where places with landmarks of a kind begin. */
function startsOf(text: string, kind: LandmarkKind): number[] {
  const places = findLandmarks(text).places({ kinds: [kind], before: 0 });
  return places.map(({ start }) => start);
}

/** The same by kind, without those kinds of which there are none. */
function landmarksOf(text: string): Partial<Record<LandmarkKind, number[]>> {
  return Object.fromEntries(
    landmarkKinds
      .map(kind => [kind, startsOf(text, kind)] as const)
      .filter(([, starts]) => starts.length > 0),
  );
}

const pieces = [
  ...['call 415-555-2671', '1.2.3.4', 'room 101', 'Main Street 12', 'nr. 5'],
  ...['Maria Lopez', 'The', 'Mrs van der Berg', "i'm anna", 'this is peter'],
  ...['YW5uQGV4YW1wbGUuY29tIGlzIGhlcmU=', 'sk-ab12', ' ', '\n', '. ', ', '],
];

describe('findLandmarks', () => {
  it.each<[string, string, LandmarkKind, number[]]>([
    ['five digits', 'order 12-34 5', 'digits', [6]],
    ['three digits', 'room 101 is', 'figures', [5]],
    ['a number before a street', 'at 12 rue de Rivoli', 'number', [3]],
    ['a number before a month', 'on 3. mai', 'number', [3]],
    ['a number behind a street', 'calle 5', 'number', [0]],
    ['a name', 'it was Zwingli', 'capital', [7]],
    ['a name behind an escape', '"\\nZwingli', 'capital', [3]],
    ['what comes between title and name', 'mr de Zwingli', 'particle', [3]],
    ['an introduction', "so i'm ann", 'introduction', [3]],
    ['a greeting', 'ok. hi ann', 'introduction', [4]],
    ['a long word', 'at 0123456789abcdefghijk', 'run', [3]],
    ['what is not in ASCII', 'über', 'foreign', [0]],
    ['a digit', 'for 3 to 7 of us', 'fewDigits', [4]],
    ['a usual word with a capital letter', 'so The', 'commonCapital', [3]],
  ])('finds %s', (_, text, kind, starts) => {
    expect(startsOf(text, kind)).toEqual(starts);
  });

  it.each([
    ['prose', 'a cat sat on my mat, and some days later she left.'],
    ['short words with signs', 'a-b c_d e/f g+h i-j k_l m/n'],
    ['an empty text', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(landmarksOf(text)).toEqual({});
  });

  it('finds the same wherever a text stands', () => {
    const texts = fc
      .array(fc.constantFrom(...pieces), { maxLength: 8 })
      .map(parts => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.nat({ max: 130 }), (text, shift) => {
        const moved = landmarksOf('\n'.repeat(shift) + text);
        const expected = Object.fromEntries(
          Object.entries(landmarksOf(text)).map(([kind, starts]) => [
            kind,
            starts.map(start => start + shift),
          ]),
        );
        expect(moved).toEqual(expected);
      }),
    );
  });

  it('takes texts of any length, one after the other', () => {
    const long = `${'x '.repeat(200_000)}415-555-2671`;
    expect(landmarksOf(long)).toEqual({ digits: [400_000] });
    expect(landmarksOf('my room 101')).toEqual({ figures: [8] });
  });
});
