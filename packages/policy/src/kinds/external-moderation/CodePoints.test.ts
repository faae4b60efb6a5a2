import fc from 'fast-check';
import { CodePoints } from './CodePoints';

const characters = fc.array(fc.constantFrom('a', 'é', '中', '😀', '👩‍💻', '𝒳'));

describe('CodePoints', () => {
  it('counts as Python does, whatever the characters', () => {
    fc.assert(
      fc.property(characters, characters, characters, (before, hit, after) => {
        const text = [...before, ...hit, ...after].join('');
        const start = Array.from(before.join('')).length;
        const end = start + Array.from(hit.join('')).length;
        const span = new CodePoints(text).toUnits({ start, end });
        expect(span && text.slice(span.start, span.end)).toBe(
          hit.length === 0 ? undefined : hit.join(''),
        );
      }),
    );
  });

  it.each([
    [0, 0],
    [2, 1],
    [0, 4],
    [4, 5],
  ])('knows no part from %d to %d of three characters', (start, end) => {
    expect(new CodePoints('a😀b').toUnits({ start, end })).toBeUndefined();
  });

  it('takes a half of a pair for a character, as JSON in Python does', () => {
    const text = '\ud83dab';
    expect(new CodePoints(text).toUnits({ start: 1, end: 3 })).toEqual({
      start: 1,
      end: 3,
    });
  });
});
