import {
  InjectionModel,
  patterns,
  voices,
  type Voice,
} from '@keeptrusts/policy';
import { isAboutAttacks, originOf } from './corpus/originOf';
import { type Judges } from './evaluate';
import { concerns, type Prepared } from './prepare';
import { train } from './train';
import { type Weights } from './Weights';

/** Share of ordinary texts that may reach the default threshold of 0.5. */
const falseAlarms = 0.01;
/**
 * Ordinary are found texts and those written one by one, which count alike, however many there are. The
 * harmless texts from templates were made to look like attacks, and texts about attacks quote them.
 */
const ordinary = ['found', 'written'] as const;

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
    weights.bias += calibration(weights, corpus, voice, ['validation']);
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
    weights.bias += calibration(partial, corpus, voice, ['validation', 'test']);
    return weights;
  };
  return { said: of('said'), data: of('data') };
}

/** What the bias lacks. */
function calibration(
  weights: Weights,
  corpus: readonly Prepared[],
  voice: Voice,
  parts: readonly Prepared['part'][],
): number {
  const unseen = corpus.filter(
    ({ part, sample }) => parts.includes(part) && isOrdinary(sample, voice),
  );
  const scored = ordinary
    .flatMap(origin => {
      const texts = unseen.filter(({ sample }) => originOf(sample) === origin);
      return texts.map(({ views }) => ({
        logit: weights.worst(views).logit,
        share: 1 / (ordinary.length * texts.length),
      }));
    })
    .sort((a, b) => b.logit - a.logit);
  let alarms = 0;
  const limit = scored.find(({ share }) => (alarms += share) > falseAlarms);
  return -(limit?.logit ?? 0);
}

function isOrdinary(sample: Prepared['sample'], voice: Voice): boolean {
  return (
    !sample.attack &&
    !isAboutAttacks(sample) &&
    (originOf(sample) === 'found'
      ? concerns(sample, voice)
      : originOf(sample) === 'written' && sample.voice === voice)
  );
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
  const grams = rounding([both[0].features, both[1].features]);
  const classes = rounding([both[0].classes, both[1].classes]);
  return InjectionModel.encode(
    {
      seed,
      bias: [both[0].bias, both[1].bias],
      step: grams.step,
      classStep: classes.step,
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
    { grams: grams.table, classes: classes.table },
  );
}

/** A table with the weights of both voices side by side, and by voice what one step in it stands for. */
function rounding(both: readonly [Float32Array, Float32Array]): {
  table: Int8Array;
  step: [number, number];
} {
  const step: [number, number] = [
    largest(both[0]) / 127,
    largest(both[1]) / 127,
  ];
  const table = new Int8Array(2 * both[0].length);
  for (const [voice, weights] of both.entries()) {
    for (let feature = 0; feature < weights.length; feature++)
      table[2 * feature + voice] = Math.max(
        -127,
        Math.min(127, Math.round(weights[feature] / step[voice])),
      );
  }
  return { table, step };
}

/** The few weights beyond it are cut: a step as fine as possible matters more. */
function largest(features: Float32Array): number {
  const sizes = features.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.9995)];
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
