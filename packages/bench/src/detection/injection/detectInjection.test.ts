import { loadModel, scanText, type Voice } from '@keeptrusts/policy';
import { Prng } from '../Prng';
import { composeSamples } from './corpus/compose';
import { judgeSet } from './corpus/judge';
import { type Sample } from './corpus/Sample';
import { logitOf } from './evaluate';
import { foldsOf } from './folds';
import { defaultThresholds } from './trainModel';

/** Texts of another seed than the model's: new fillings of templates that it knows, so a floor and no more. */
const known = new Prng(1)
  .shuffled(composeSamples(new Prng(99)))
  .slice(0, 1_500);

function shareCaught(samples: readonly Sample[]): number {
  return samples.filter(isCaught).length / samples.length;
}

function isCaught({ text, voice }: Sample): boolean {
  const model = loadModel();
  return scanText(text).some(
    ({ blocks }) =>
      model.worstWindow(blocks, voice).logit >=
      logitOf(defaultThresholds[voice]),
  );
}

function of(
  samples: readonly Sample[],
  voice: Voice,
  attack: boolean,
): Sample[] {
  return samples.filter(
    sample => sample.voice === voice && sample.attack === attack,
  );
}

describe('the model that is shipped', () => {
  it.each([
    { voice: 'said', recall: 0.8, falseAlarms: 0.015 },
    { voice: 'data', recall: 0.5, falseAlarms: 0.02 },
  ] as const)('knows what it was trained for: $voice', figures => {
    const { voice, recall, falseAlarms } = figures;
    expect(shareCaught(of(known, voice, true))).toBeGreaterThan(recall);
    expect(shareCaught(of(known, voice, false))).toBeLessThan(falseAlarms);
  });

  it.each([
    { voice: 'said', recall: 0.4, falseAlarms: 0.04 },
    { voice: 'data', recall: 0.15, falseAlarms: 0.06 },
  ] as const)('sees something of what it never met: $voice', figures => {
    const { voice, recall, falseAlarms } = figures;
    expect(shareCaught(of(judgeSet, voice, true))).toBeGreaterThan(recall);
    expect(shareCaught(of(judgeSet, voice, false))).toBeLessThan(falseAlarms);
  });
});

describe('the corpus', () => {
  it('is repeated by its seed', () => {
    expect(composeSamples(new Prng(3))).toEqual(composeSamples(new Prng(3)));
  });

  it('has texts of one file in one part', () => {
    const folds = foldsOf(known);
    const byFile = new Map<string, Set<number>>();
    for (const [{ file }, fold] of folds) {
      if (file === undefined) continue;
      byFile.set(file, (byFile.get(file) ?? new Set()).add(fold));
    }
    expect([...byFile.values()].every(({ size }) => size === 1)).toBe(true);
  });
});
