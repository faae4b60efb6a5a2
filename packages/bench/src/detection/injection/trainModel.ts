import {
  InjectionModel,
  patterns,
  voices,
  type Voice,
} from '@keeptrusts/policy';
import { isAboutAttacks, originOf, type Origin } from './corpus/originOf';
import { judgeAll, logitOf, type Judged, type Judges } from './evaluate';
import { foldCount } from './folds';
import { type Example } from './prepare';
import { train } from './train';
import { Weights } from './Weights';

/** Share of ordinary texts that may reach the default thresholds. */
const falseAlarms = 0.01;
/** The default thresholds of the policy. */
export const defaultThresholds: Readonly<Record<Voice, number>> = {
  said: 0.4,
  data: 0.3,
};

type PerVoice = Readonly<Record<Voice, Weights>>;

/** How a model is trained. */
export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Weights of so many seeds are averaged. */
  readonly runs: number;
}

/** Weights for both voices; those for data begin with what is known of users. */
export function trainBoth(
  corpus: readonly Example[],
  { seed, epochs, runs }: TrainingOptions,
): PerVoice {
  const of = (voice: Voice, others?: Weights) =>
    Weights.meanOf(
      Array.from({ length: runs }, (_, run) =>
        train(corpus, voice, { seed: seed + run, epochs, others }),
      ),
    );
  const said = of('said');
  return { said, data: of('data', said) };
}

/** Each text of the corpus, judged by weights that have not seen its file, template or page. */
export function crossValidate(
  corpus: readonly Example[],
  options: TrainingOptions,
): Judged[] {
  return Array.from({ length: foldCount }, (_, fold) => {
    const weights = trainBoth(
      corpus.filter(each => each.fold !== fold),
      options,
    );
    return judgeAll(
      corpus.filter(each => each.fold === fold),
      judgesOf(weights),
    );
  }).flat();
}

/**
 * By voice what the bias lacks, so that the default threshold has few false alarms of ordinary texts: those
 * written one by one; for data, which mostly is code and pages, found texts count as much as all of them.
 * Texts about attacks quote them, and templates were made to look like attacks.
 */
export function biasShifts(
  judged: readonly Judged[],
): Readonly<Record<Voice, number>> {
  const of = (voice: Voice, origins: readonly Origin[]) => {
    const limit = limitOf(
      origins.map(origin =>
        judged.filter(
          ({ sample }) => sample.voice === voice && isOrdinary(sample, origin),
        ),
      ),
    );
    return logitOf(defaultThresholds[voice]) - limit;
  };
  return {
    said: of('said', ['written']),
    data: of('data', ['written', 'found']),
  };
}

/** The log odds that few texts exceed, where each group counts alike. */
function limitOf(groups: readonly (readonly Judged[])[]): number {
  const ranked = groups
    .flatMap(group =>
      group.map(({ logit }) => ({
        logit,
        share: 1 / (groups.length * group.length),
      })),
    )
    .sort((a, b) => b.logit - a.logit);
  let alarms = 0;
  const limit = ranked.find(({ share }) => (alarms += share) > falseAlarms);
  return limit?.logit ?? 0;
}

/** Whether a text counts for the false alarms that the thresholds are set by. */
export function isOrdinary(
  sample: Example['sample'],
  origin: Origin = 'written',
): boolean {
  return (
    !sample.attack && originOf(sample) === origin && !isAboutAttacks(sample)
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
