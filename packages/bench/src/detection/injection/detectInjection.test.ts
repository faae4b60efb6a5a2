import { loadModel, scanText, type Voice } from '@keeptrusts/policy';
import { Prng } from '../Prng';
import { composeSamples } from './corpus/compose';
import { type Sample } from './corpus/Sample';
import { prepareAside } from './prepare';

/** Texts of another seed than the model's: new fillings of templates that it knows, so a floor and no more. */
const known = new Prng(1)
  .shuffled(composeSamples(new Prng(99)))
  .slice(0, 1_500);
/** Texts on themes that it has never learned from. */
const aside = prepareAside().map(({ sample }) => sample);

function shareCaught(samples: readonly Sample[]): number {
  return samples.filter(isCaught).length / samples.length;
}

function isCaught({ text, voice }: Sample): boolean {
  const model = loadModel();
  return scanText(text).some(
    ({ blocks }) => model.worstWindow(blocks, voice).logit >= 0,
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
    { voice: 'said', recall: 0.85, falseAlarms: 0.015 },
    { voice: 'data', recall: 0.4, falseAlarms: 0.02 },
  ] as const)('knows what it was trained for: $voice', figures => {
    const { voice, recall, falseAlarms } = figures;
    expect(shareCaught(of(known, voice, true))).toBeGreaterThan(recall);
    expect(shareCaught(of(known, voice, false))).toBeLessThan(falseAlarms);
  });

  it.each([
    { voice: 'said', recall: 0.28, falseAlarms: 0.03 },
    { voice: 'data', recall: 0.03, falseAlarms: 0.06 },
  ] as const)('sees something of what it never met: $voice', figures => {
    const { voice, recall, falseAlarms } = figures;
    expect(shareCaught(of(aside, voice, true))).toBeGreaterThan(recall);
    expect(shareCaught(of(aside, voice, false))).toBeLessThan(falseAlarms);
  });

  it('is of a corpus that its seed repeats', () => {
    expect(composeSamples(new Prng(3))).toEqual(composeSamples(new Prng(3)));
  });
});
