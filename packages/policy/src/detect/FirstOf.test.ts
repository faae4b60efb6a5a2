import fc from 'fast-check';
import { type SearchPattern } from '../text/Recogniser';
import { findLandmarks } from '../landmarks/findLandmarks';
import { FirstOf } from './FirstOf';

const sources = ['ab*(?!c)', '[bc]a', '(?<=d)c{1,3}', 'abc'];

/** Where a pattern matches; `step`: how the search goes on, one behind a match's beginning or behind its end. */
function matchesOf(
  pattern: SearchPattern,
  text: string,
  step: 'start' | 'end',
): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  const landmarks = findLandmarks(text);
  const next = () => pattern.exec(text, landmarks);
  for (let match = next(); match; match = next()) {
    found.push(`${match.index} ${match[0]}`);
    if (step === 'start') pattern.lastIndex = match.index + 1;
  }
  return found;
}

describe('FirstOf', () => {
  const joined = new RegExp(sources.join('|'), 'g');
  const split = new FirstOf(...sources.map(each => new RegExp(each, 'g')));

  it.each(['start', 'end'] as const)(
    'finds what the joined pattern finds, going on at the %s of a match',
    step => {
      fc.assert(
        fc.property(fc.stringMatching(/^[abcd]{0,30}$/), text => {
          expect(matchesOf(split, text, step)).toEqual(
            matchesOf(joined, text, step),
          );
        }),
      );
    },
  );

  it('can be sent back', () => {
    const text = 'xbaba';
    const landmarks = findLandmarks(text);
    split.lastIndex = 1;
    expect(split.exec(text, landmarks)?.index).toBe(1);
    split.lastIndex = 2;
    expect(split.exec(text, landmarks)?.index).toBe(2);
    split.lastIndex = 0;
    expect(split.exec(text, landmarks)?.index).toBe(1);
  });
});
