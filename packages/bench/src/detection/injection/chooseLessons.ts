import { type Voice } from '@keeptrusts/policy';
import { type Prng } from '../Prng';
import { isAboutAttacks, originOf } from './corpus/originOf';
import { type Prepared } from './prepare';

/** Of a template only so many fillings are learned from in an epoch: they differ in little. */
const perTemplate = 5;
const foundPerEpoch = 2_000;
/** Written texts of the voice are few and vary most, so they count so many times. */
const writtenTimes = 9;

/** What is learned from in one epoch, drawn anew for each and in a new order. */
export function chooseLessons(
  corpus: readonly Prepared[],
  voice: Voice,
  prng: Prng,
): Prepared[] {
  const shuffled = prng.shuffled(corpus);
  const of = (origin: string) =>
    shuffled.filter(({ sample }) => originOf(sample) === origin);
  return prng.shuffled([
    ...fewOfEachSource(of('template')),
    ...of('found').slice(0, foundPerEpoch),
    ...of('written').flatMap(each =>
      Array.from({ length: timesOf(each, voice) }, () => each),
    ),
  ]);
}

/** Many quotations of attacks in documents would teach that the words mean nothing. */
function timesOf({ sample }: Prepared, voice: Voice): number {
  if (sample.voice !== voice) return 1;
  return voice === 'data' && isAboutAttacks(sample) ? 1 : writtenTimes;
}

function fewOfEachSource(samples: readonly Prepared[]): Prepared[] {
  const taken = new Map<string, number>();
  return samples.filter(({ sample }) => {
    const source = `${sample.voice} ${sample.source}`;
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    return count <= perTemplate;
  });
}
