import { found } from '../__testUtils__/found';
import { userPattern } from './userPattern';

function search(pattern: string, text: string, ignoreCase = false): string[] {
  return found(
    userPattern({ name: 'mine', pattern, ignore_case: ignoreCase }),
    text,
  );
}

describe('userPattern', () => {
  it.each([
    ['PRJ-\\d{6}', 'see PRJ-123456 and PRJ-12345', ['PRJ-123456']],
    ['\\bEMP\\d+\\b', 'XEMP1 EMP22 EMP3x', ['EMP22']],
    [
      '(?:red|green) (?:fox|hen)',
      'a green fox, a red hen',
      ['green fox', 'red hen'],
    ],
    ['(red|redder) fox', 'redder fox', ['redder fox']],
    ['a.c', 'a\nc abc a😀c', ['abc', 'a😀c']],
    ['\\w+@corp\\.example', 'me@corp.example', ['me@corp.example']],
    ['(?<year>\\d{4})-\\d\\d', '2026-01', ['2026-01']],
    ['^Secret: .+$', 'x\nSecret: blue\ny', ['Secret: blue']],
    ['\\p{Lu}{3}', 'xÄÖÜx', ['ÄÖÜ']],
    ['[^a-z ]+', 'ab 😀Ü c', ['😀Ü']],
    ['a\\-b\\@c', 'a-b@c', ['a-b@c']],
    ['"[^"]*"', 'say "yes" or "no"', ['"yes"', '"no"']],
    ['<.+?>', '<a><b>', ['<a>', '<b>']],
    ['(\\w+\\.)+internal', 'db.eu.internal', ['db.eu.internal']],
    ['.*password.*', 'x\nmy password is\ny', ['my password is']],
  ])('%s', (pattern, text, expected) => {
    expect(search(pattern, text)).toEqual(expected);
  });

  it('takes both cases for the same when told to', () => {
    expect(search('größe-[a-f]', 'GRÖßE-B', true)).toEqual(['GRÖßE-B']);
    expect(search('(?i)secret', 'SeCret')).toEqual(['SeCret']);
    expect(search('a(?i:b)c', 'aBc ABc')).toEqual(['aBc']);
    expect(search('[^a]', 'Aa', true)).toEqual([]);
    expect(search('secret', 'SECRET')).toEqual([]);
  });

  it('gives every repetition an end', () => {
    expect(search('a+', 'a'.repeat(300))).toEqual([
      'a'.repeat(256),
      'a'.repeat(44),
    ]);
  });

  it('has a trigger that is in every match, and rare', () => {
    const triggerOf = (pattern: string) =>
      userPattern({ name: 'mine', pattern, ignore_case: false }).trigger;
    expect(triggerOf('PRJ-\\d{2,6}')).toBe('[P][R][J][\\u002d][0-9][0-9]');
    expect(triggerOf('\\w+@corp')).toBe(
      '[0-9A-Z\\u005fa-z][\\u0040][c][o][r][p]',
    );
    expect(triggerOf('x*(?:ab|cd)y?')).toBe('[a][b]|[c][d]');
  });
});
