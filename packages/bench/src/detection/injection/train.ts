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
import { chooseLessons } from './lessons';
import { concerns, type Example } from './prepare';
import { featureCounts, Weights, type Worst } from './Weights';

/** By voice. */
const rates: Readonly<Record<Voice, number>> = { said: 0.15, data: 0.2 };
/** Towards the end steps are shorter. */
const lastSteps = { fromEpochs: 0.6, rate: 0.4 };
/** Patterns are learned faster than n-grams. */
const patternRate = 0.15;
/** So many rounds teach the patterns alone: they hold for languages and wordings that no example has. */
const patternEpochs = 1;
/** Share of the features that a step leaves out, so that none is relied upon alone. */
const dropout = { grams: 0.5, classes: 0.3 };
/** Share of the steps that leave out all n-grams, or all word classes: each has to do without the other. */
const groupDropout = { grams: 0.3, classes: 0.1 };
const decay = 5e-5;
const mostPatternWeight = 4;
const biasRate = 0.004;

/** What users say to turn a model is found in documents too, if in a fraction of the cases. */
const shareOfOthers = 0.5;

interface Training {
  readonly seed: number;
  readonly epochs: number;
  /** Weights of another voice to begin with. */
  readonly others?: Weights;
}

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
  corpus: readonly Example[],
  voice: Voice,
  { seed, epochs, others }: Training,
): Weights {
  const weights = Weights.toBeginWith(voice, others, shareOfOthers);
  const gradients = new Gradients();
  const relevant = corpus.filter(({ sample }) => concerns(sample, voice));
  const prng = new Prng(seed);
  for (let epoch = -patternEpochs; epoch < epochs; epoch++) {
    const isLast = epoch >= lastSteps.fromEpochs * epochs;
    const rate = rates[voice] * (isLast ? lastSteps.rate : 1);
    for (const lesson of chooseLessons(relevant, voice, prng)) {
      const worst = weights.worst(lesson.views, lesson.holds);
      const error = 1 / (1 + Math.exp(-worst.logit)) - (lesson.attack ? 1 : 0);
      if (Math.abs(error) < 0.01) continue;
      learnPatterns(weights, gradients.patterns, worst, error);
      if (epoch >= 0)
        learnFeatures(weights, gradients, worst, { error, rate, prng });
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
  { error, rate, prng }: { error: number; rate: number; prng: Prng },
): void {
  const counts = featureCounts(view.blocks, window);
  const draw = prng.next();
  const withGrams = draw >= groupDropout.grams;
  const withClasses = !withGrams || draw < 1 - groupDropout.classes;
  for (const block of blocksOf(view, window)) {
    if (withGrams)
      step(block.features, weights.features, gradients.grams, {
        gradient: error / windowNorm(counts.grams),
        rate,
        left: () => prng.chance(dropout.grams),
      });
    if (withClasses)
      step(block.classFeatures, weights.classes, gradients.classes, {
        gradient: error / classNorm(counts.classes),
        rate,
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

interface Step {
  readonly gradient: number;
  readonly rate: number;
  /** Whether the next feature is left out. */
  left(): boolean;
}

function step(
  features: Uint32Array,
  weights: Float32Array,
  gradients: Float32Array,
  { gradient, rate, left }: Step,
): void {
  for (const feature of features) {
    if (left()) continue;
    gradients[feature] += gradient * gradient;
    weights[feature] -=
      (rate * gradient) / Math.sqrt(gradients[feature]) +
      decay * weights[feature];
  }
}
