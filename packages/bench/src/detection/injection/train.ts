import {
  classFeatureBits,
  classNorm,
  featureBits,
  patterns,
  windowNorm,
  windowPatterns,
  type ScannedView,
  type Voice,
} from '@keeptrusts/policy';
import { Prng } from '../Prng';
import { chooseLessons } from './chooseLessons';
import { concerns, type Prepared } from './prepare';
import { featureCounts, Weights, type Worst } from './Weights';

const rate = 0.1;
/** Patterns are learned faster than n-grams. */
const patternRate = 0.15;
/** So many rounds teach the patterns alone: they hold for languages and wordings that no example has. */
const patternEpochs = 1;
/** Share of the features that a step leaves out, so that none is relied upon alone. */
const dropout = { grams: 0.5, classes: 0.3 };
const decay = 5e-5;
const mostPatternWeight = 4;
const biasRate = 0.004;

/** Sums of squared gradients. */
class Gradients {
  readonly grams = new Float32Array(1 << featureBits).fill(1e-4);
  readonly classes = new Float32Array(1 << classFeatureBits).fill(1e-3);
  readonly patterns = new Float64Array(patterns.length).fill(1);
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
  const gradients = new Gradients();
  const relevant = corpus.filter(({ sample }) => concerns(sample, voice));
  const prng = new Prng(seed);
  for (let epoch = -patternEpochs; epoch < epochs; epoch++) {
    for (const { sample, lesson } of chooseLessons(relevant, voice, prng)) {
      const worst = weights.worst(lesson);
      const error = 1 / (1 + Math.exp(-worst.logit)) - (sample.attack ? 1 : 0);
      if (Math.abs(error) < 0.01) continue;
      learnPatterns(weights, gradients.patterns, worst, error);
      if (epoch >= 0) learnFeatures(weights, gradients, worst, error, prng);
    }
  }
  return weights;
}

/** One step of the patterns. */
function learnPatterns(
  weights: Weights,
  gradients: Float64Array,
  { view, window }: Worst,
  error: number,
): void {
  for (const pattern of windowPatterns(view.blocks, window)) {
    gradients[pattern] += error * error;
    const moved =
      weights.patterns[pattern] -
      (patternRate * error) / Math.sqrt(gradients[pattern]);
    // A pattern never speaks for a text.
    weights.patterns[pattern] = Math.min(mostPatternWeight, Math.max(0, moved));
  }
  weights.bias -= biasRate * error;
}

/** One step of n-grams and word classes: what the patterns leave unexplained. */
function learnFeatures(
  weights: Weights,
  gradients: Gradients,
  { view, window }: Worst,
  error: number,
  prng: Prng,
): void {
  const counts = featureCounts(view.blocks, window);
  for (const block of blocksOf(view, window)) {
    step(block.features, weights.features, gradients.grams, {
      gradient: error / windowNorm(counts.grams),
      left: () => prng.chance(dropout.grams),
    });
    step(block.classFeatures, weights.classes, gradients.classes, {
      gradient: error / classNorm(counts.classes),
      left: () => prng.chance(dropout.classes),
    });
  }
}

function blocksOf(
  { blocks }: ScannedView,
  { first, end }: Worst['window'],
): ScannedView['blocks'] {
  return blocks.slice(first, end);
}

function step(
  features: Uint32Array,
  weights: Float32Array,
  gradients: Float32Array,
  { gradient, left }: { gradient: number; left: () => boolean },
): void {
  for (const feature of features) {
    if (left()) continue;
    gradients[feature] += gradient * gradient;
    weights[feature] -=
      (rate * gradient) / Math.sqrt(gradients[feature]) +
      decay * weights[feature];
  }
}
