import {
  featureBits,
  InjectionModel,
  patterns,
  voices,
  type Voice,
} from '@keeptrusts/policy';
import { type Judges } from './evaluate';
import { concerns, type Prepared } from './prepare';
import { train, type Weights } from './train';

/**
 * Share of the found texts kept aside that may reach the default threshold of 0.5. Only those are ordinary: the
 * harmless texts from templates were made to look like attacks.
 */
const falseAlarms = 0.002;

type PerVoice = Readonly<Record<Voice, Weights>>;

/** How a model is trained. */
export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
}

/** Weights for both voices, their bias set so that 0.5 is a threshold with few false alarms. */
export function trainWeights(
  corpus: readonly Prepared[],
  options: TrainingOptions,
): PerVoice {
  const learned = corpus.filter(({ part }) => part === 'train');
  const of = (voice: Voice) => {
    const weights = train(learned, voice, options);
    weights.bias += calibration(weights, corpus, voice);
    return weights;
  };
  return { said: of('said'), data: of('data') };
}

/**
 * Weights that have learned from the whole corpus, as they are shipped. What they would do to unknown texts
 * is known from those that have not, and so is their bias.
 */
export function trainOnAll(
  corpus: readonly Prepared[],
  options: TrainingOptions,
): PerVoice {
  const learned = corpus.filter(({ part }) => part === 'train');
  const of = (voice: Voice) => {
    const weights = train(corpus, voice, options);
    const partial = train(learned, voice, options);
    weights.bias += calibration(partial, corpus, voice);
    return weights;
  };
  return { said: of('said'), data: of('data') };
}

/** What the bias lacks. */
function calibration(
  weights: Weights,
  corpus: readonly Prepared[],
  voice: Voice,
): number {
  const logits = corpus
    .filter(
      ({ part, sample }) =>
        part === 'validation' &&
        !sample.attack &&
        sample.family.startsWith('found_') &&
        concerns(sample, voice),
    )
    .map(({ views }) => weights.worst(views).logit)
    .sort((a, b) => b - a);
  return -(logits[Math.floor(logits.length * falseAlarms)] ?? 0);
}

export function judgesOf(weights: PerVoice): Judges {
  return {
    said: views => weights.said.worst(views).logit,
    data: views => weights.data.worst(views).logit,
  };
}

/** Rounds the weights to bytes. */
export function encodeModel(weights: PerVoice, seed: number): Buffer {
  const both = voices.map(voice => weights[voice]) as [Weights, Weights];
  const steps = both.map(({ features }) => largest(features) / 127) as [
    number,
    number,
  ];
  const table = new Int8Array(2 << featureBits);
  for (const [index, { features }] of both.entries()) {
    for (let feature = 0; feature < features.length; feature++)
      table[2 * feature + index] = Math.max(
        -127,
        Math.min(127, Math.round(features[feature] / steps[index])),
      );
  }
  return InjectionModel.encode(
    {
      seed,
      bias: [both[0].bias, both[1].bias],
      step: steps,
      patterns: Object.fromEntries(
        patterns.map(({ name }, number) => [
          name,
          [
            rounded(both[0].patterns[number]),
            rounded(both[1].patterns[number]),
          ],
        ]),
      ),
    },
    table,
  );
}

/** The few weights beyond it are cut: a step as fine as possible matters more. */
function largest(features: Float32Array): number {
  const sizes = features.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.9995)];
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
