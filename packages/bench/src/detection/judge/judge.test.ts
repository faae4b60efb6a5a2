import { evaluate } from '../evaluate';
import { rates, total } from '../score';
import { judgeDetector } from './detector';
import { judgedTexts } from './judge';

describe('detection in texts written by hand', () => {
  const detect = judgeDetector();

  it.each([
    ['seen', 0.95],
    ['unseen', 0.94],
  ] as const)('keeps its F1 on the half that is %s', (half, floor) => {
    const tallies = evaluate(judgedTexts(half), detect, 'overlap');
    expect(rates(total(tallies.values())).f1).toBeGreaterThan(floor);
  });

  it('finds next to nothing where nothing is', () => {
    const empty = [...judgedTexts('seen'), ...judgedTexts('unseen')].filter(
      ({ entities }) => entities.length === 0,
    );
    const alarms = empty.filter(({ text }) => detect(text).length > 0);
    expect(alarms.length / empty.length).toBeLessThan(0.05);
  });
});
