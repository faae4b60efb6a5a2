import { loadModel, scanText } from '@keeptrusts/policy';
import { composeSamples } from './corpus/compose';
import { Prng } from '../Prng';

/** Texts of another seed than the model's: new fillings of templates that it knows, so a floor and no more. */
const samples = new Prng(1)
  .shuffled(composeSamples(new Prng(99)))
  .slice(0, 1_500);

function isCaught({ text, voice }: (typeof samples)[number]): boolean {
  const model = loadModel();
  return scanText(text).some(
    ({ blocks }) => model.worstWindow(blocks, voice).logit >= 0,
  );
}

describe('the model that is shipped', () => {
  it('finds the attacks that it was trained for', () => {
    const attacks = samples.filter(({ attack }) => attack);
    expect(attacks.filter(isCaught).length / attacks.length).toBeGreaterThan(
      0.85,
    );
  });

  it('passes the look-alikes that it was trained for', () => {
    const harmless = samples.filter(({ attack }) => !attack);
    expect(harmless.filter(isCaught).length / harmless.length).toBeLessThan(
      0.01,
    );
  });

  it('is of a corpus that its seed repeats', () => {
    expect(composeSamples(new Prng(3))).toEqual(composeSamples(new Prng(3)));
  });
});
