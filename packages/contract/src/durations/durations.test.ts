import fc from 'fast-check';
import { parseDuration } from './durations';

describe('parseDuration', () => {
  it.each([
    ['0s', 0],
    ['500ms', 500],
    ['30s', 30_000],
    ['15m', 900_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['90d', 7_776_000_000],
  ])('reads %s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each([
    '',
    '30',
    's',
    '1.5h',
    '-1s',
    '+1s',
    '1 h',
    ' 1h',
    '1h\n',
    '1H',
    '1w',
    '1h30m',
    '1e3s',
    '٣s',
  ])('refuses %j', text => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('gives whole milliseconds or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const result = parseDuration(text);
        expect(result === undefined || Number.isSafeInteger(result)).toBe(true);
      }),
    );
  });

  it('refuses a number that would not be exact any more', () => {
    expect(parseDuration(`${'9'.repeat(9)}d`)).toBe(999_999_999 * 86_400_000);
    expect(parseDuration(`${'9'.repeat(10)}d`)).toBeUndefined();
  });
});
