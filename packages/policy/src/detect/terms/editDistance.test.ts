import { editDistance } from './editDistance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['bomb', 'bomb', 0],
    ['bomb', 'bmob', 1],
    ['bomb', 'bob', 1],
    ['bomb', 'bombs', 1],
    ['bomb', 'tomb', 1],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('does not count beyond its limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
