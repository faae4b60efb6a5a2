import fc from 'fast-check';
import { openOf } from './openOf';

const sources = [
  'abc',
  'a(?:bc|d){1,3}e?',
  '[ab]{2,4}(?:[.-] ?\\d{1,2})*z',
  'b+?\\u0063[\\]c]',
  '(?:ab|ba)(?:c(?:a|b){2})?',
  'a{3}b',
  '(?:ab){2,3}c',
  'a?bc',
  '(?:a|bc?){1,2}d+',
  'x(?:(?:ab|c+)d|e?f){2}g',
];

/** True when some longer text has a match of its own, which begins in the given one at its start. */
function isBeginning(source: string, text: string): boolean {
  return new RegExp(`^(?:${openOf(source)})$`).test(text);
}

describe('openOf', () => {
  it.each(sources)('matches every beginning of %s', source => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${source}$`)), match => {
        for (let end = 1; end <= match.length; end++)
          expect(isBeginning(source, match.slice(0, end))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('asks of what has begun only what can be answered', () => {
    expect(isBeginning('[A-Z0-9]{2,4}(?<=\\d.{0,3})', 'AB')).toBe(true);
    expect(isBeginning('(?=[a-z])[a-z0-9]{2}', '0')).toBe(false);
    expect(isBeginning('x(?:(?<=y)a|(?!b)(?:b|c))d', 'xb')).toBe(true);
  });

  it('matches nothing that cannot become a match', () => {
    expect(isBeginning('a(?:bc|d)e', 'ac')).toBe(false);
    expect(isBeginning('a(?:bc|d)e', 'abe')).toBe(false);
    expect(isBeginning('a(?:bc|d)e', 'adex')).toBe(false);
    expect(isBeginning('[ab]{2,4}c', 'aaaaa')).toBe(false);
  });

  it('keeps what has to stand before, and drops what must not stand behind', () => {
    const open = new RegExp(`(?:${openOf('(?<=#)\\d{4}(?!\\d)')})$`);
    expect(open.exec('12 #34')?.index).toBe(4);
    expect(open.exec('12 #3456')?.index).toBe(4);
    expect(open.exec('12 #3456.')).toBeNull();
  });
});
