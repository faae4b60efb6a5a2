import { longestMatch } from './longestMatch';

describe('longestMatch', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a|bcd|ef', 3],
    ['a?b', 2],
    ['[a-z\\]|]{3}', 3],
    ['[a-z]{2,5}', 5],
    ['\\d{1,3}?x', 4],
    ['(?:ab|c){2,3}d', 7],
    ['(ab)(?<year>c)', 3],
    ['\\u00A0\\x41\\.\\(', 4],
    ['^a\\b\\B$', 1],
    ['(?<![a-z]{4})a(?=bc)(?!de)(?<=fg)', 1],
    ['(?:(?:a|$)(?:b|$))$', 2],
    ['(?=a*)b', 1],
    ['a*', Infinity],
    ['ab+', Infinity],
    ['a{2,}', Infinity],
    ['(?:a{2,4}){3,}', Infinity],
    ['(a)\\1', Infinity],
  ])('of %s is %d', (source, expected) => {
    expect(longestMatch(source)).toBe(expected);
  });

  it('has no bound where the pattern is not understood', () => {
    expect(longestMatch('a)b')).toBe(Infinity);
  });
});
