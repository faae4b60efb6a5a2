import {
  featureBits,
  patterns,
  windowNorm,
  windowPatterns,
  windowsOf,
  type InjectionWindow,
  type ScannedView,
  type Voice,
} from '@keeptrusts/policy';
import { Prng } from '../Prng';
import { concerns, type Prepared } from './prepare';

const rate = 0.1;
/** A pattern speaks for an attack before anything is learned, and is learned faster than an n-gram. */
const patternPrior = 1;
const patternRate = 0.15;
/** So many rounds teach the patterns alone: they hold for languages and wordings that no example has. */
const patternEpochs = 1;
/** Share of the n-grams that a step leaves out, so that none is relied upon alone. */
const dropout = 0.5;
const decay = 5e-5;
const mostPatternWeight = 4;
const biasRate = 0.002;

/** Weights of one voice before they are rounded. */
export class Weights {
  readonly features = new Float32Array(1 << featureBits);
  readonly patterns = new Float64Array(patterns.length).fill(patternPrior);
  bias = -1;

  /** The window of a text that looks most like an attack, and its log odds. */
  worst(views: readonly ScannedView[]): Worst {
    let worst: Worst = {
      view: views[0],
      window: { first: 0, end: 1 },
      logit: -Infinity,
    };
    for (const view of views) {
      const sums = view.blocks.map(({ features }) => {
        let sum = 0;
        for (let index = 0; index < features.length; index++)
          sum += this.features[features[index]];
        return sum;
      });
      for (const window of windowsOf(view.blocks.length)) {
        const logit = this.#logit(view, window, sums);
        if (logit > worst.logit) worst = { view, window, logit };
      }
    }
    return worst;
  }

  #logit(
    { blocks }: ScannedView,
    window: InjectionWindow,
    sums: readonly number[],
  ): number {
    let sum = 0;
    let count = 0;
    for (let index = window.first; index < window.end; index++) {
      sum += sums[index];
      count += blocks[index].features.length;
    }
    let logit = this.bias + sum / windowNorm(count);
    for (const pattern of windowPatterns(blocks, window))
      logit += this.patterns[pattern];
    return logit;
  }
}

interface Worst {
  view: ScannedView;
  window: InjectionWindow;
  logit: number;
}

/**
 * Logistic regression by stochastic gradient descent with a step for each weight (AdaGrad). A text counts by
 * its worst window: for an attack that is where it has to be seen, for any other text where it could be
 * mistaken for one.
 */
export function train(
  corpus: readonly Prepared[],
  voice: Voice,
  { seed, epochs }: { seed: number; epochs: number },
): Weights {
  const weights = new Weights();
  const gradients = new Float32Array(1 << featureBits).fill(1e-4);
  const patternGradients = new Float64Array(patterns.length).fill(1);
  const relevant = corpus.filter(({ sample }) => concerns(sample, voice));
  const prng = new Prng(seed);
  for (let epoch = -patternEpochs; epoch < epochs; epoch++) {
    for (const { sample, lesson } of prng.shuffled(relevant)) {
      const { view, window, logit } = weights.worst(lesson);
      const error = 1 / (1 + Math.exp(-logit)) - (sample.attack ? 1 : 0);
      if (Math.abs(error) < 0.01) continue;
      learnPatterns(weights, patternGradients, view, window, error);
      if (epoch >= 0) learnGrams(weights, gradients, view, window, error, prng);
    }
  }
  return weights;
}

/** One step of the patterns. */
function learnPatterns(
  weights: Weights,
  gradients: Float64Array,
  { blocks }: ScannedView,
  window: InjectionWindow,
  error: number,
): void {
  for (const pattern of windowPatterns(blocks, window)) {
    gradients[pattern] += error * error;
    const moved =
      weights.patterns[pattern] -
      (patternRate * error) / Math.sqrt(gradients[pattern]);
    // A pattern never speaks for a text.
    weights.patterns[pattern] = Math.min(mostPatternWeight, Math.max(0, moved));
  }
  weights.bias -= biasRate * error;
}

/** One step of the n-grams: what the patterns leave unexplained. */
function learnGrams(
  weights: Weights,
  gradients: Float32Array,
  { blocks }: ScannedView,
  window: InjectionWindow,
  error: number,
  prng: Prng,
): void {
  let count = 0;
  for (let index = window.first; index < window.end; index++)
    count += blocks[index].features.length;
  const gradient = error / windowNorm(count);
  for (let index = window.first; index < window.end; index++) {
    for (const feature of blocks[index].features) {
      if (prng.next() < dropout) continue;
      gradients[feature] += gradient * gradient;
      weights.features[feature] -=
        (rate * gradient) / Math.sqrt(gradients[feature]) +
        decay * weights.features[feature];
    }
  }
  weights.bias -= biasRate * error;
}
