import { type ScannedView, type Voice } from '@keeptrusts/policy';
import { type Prng } from '../Prng';
import { originOf } from './corpus/originOf';
import { type Example } from './prepare';

/** Something to learn: that a text is an attack, or that it is not. */
export interface Lesson {
  readonly views: readonly ScannedView[];
  readonly attack: boolean;
  /** By block of the only view: an attack is in one of those that hold. */
  readonly holds?: readonly boolean[];
}

/**
 * How often texts are learned from in one epoch. Written texts are few and vary most; of a template a few
 * fillings tell all; found texts are all alike.
 */
const times = {
  said: { written: 10, perTemplate: 3, found: 300 },
  data: { written: 6, perTemplate: 3, found: 60 },
};

/** What is learned from in one epoch, drawn anew for each and in a new order. */
export function chooseLessons(
  corpus: readonly Example[],
  voice: Voice,
  prng: Prng,
): Lesson[] {
  const shuffled = prng.shuffled(corpus);
  const of = (origin: string) =>
    shuffled.filter(({ sample }) => originOf(sample) === origin);
  const { written, perTemplate, found } = times[voice];
  return prng.shuffled([
    ...fewOfEachSource(of('template'), perTemplate).map(inItself),
    ...of('found').slice(0, found).map(inItself),
    ...of('written').flatMap(example =>
      Array.from(
        { length: example.sample.voice === voice ? written : 1 },
        (_, time) => (time % 2 === 0 ? inItself(example) : inPlace(example)),
      ),
    ),
  ]);
}

/** The attack without the text around it. */
function inItself({ sample, views, core }: Example): Lesson {
  return { views: core ?? views, attack: sample.attack };
}

/** The attack where it stands in the text. */
function inPlace({ sample, views, holdsCore }: Example): Lesson {
  return { views, attack: sample.attack, holds: holdsCore };
}

function fewOfEachSource(
  examples: readonly Example[],
  most: number,
): Example[] {
  const taken = new Map<string, number>();
  return examples.filter(({ sample }) => {
    const source = `${sample.voice} ${sample.source}`;
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    return count <= most;
  });
}
