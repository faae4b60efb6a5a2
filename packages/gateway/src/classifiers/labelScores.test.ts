import { labelScores } from './labelScores';

const rounded = (logits: number[], isExclusive: boolean) =>
  labelScores(Float32Array.from(logits), isExclusive).map(score =>
    Number(score.toFixed(4)),
  );

describe('labelScores', () => {
  it('add up to 1 where one label excludes the others', () => {
    expect(rounded([0, Math.log(3)], true)).toEqual([0.25, 0.75]);
    expect(rounded([1000, 0, -1000], true)).toEqual([1, 0, 0]);
  });

  it('are each for itself where it does not', () => {
    expect(rounded([0, Math.log(3), -1000, 1000], false)).toEqual([
      0.5, 0.75, 0, 1,
    ]);
  });
});
