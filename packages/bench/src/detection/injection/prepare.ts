import { scanText, type ScannedView, type Voice } from '@keeptrusts/policy';
import { dataAttacksAside } from './corpus/attacks/data';
import { saidAttacksAside } from './corpus/attacks/said';
import { dataBenignAside } from './corpus/benign/data';
import { saidBenignAside } from './corpus/benign/said';
import { composeSamples } from './corpus/compose';
import { findTexts } from './corpus/findTexts';
import { Prng } from '../Prng';
import { type Sample } from './corpus/Sample';

/** A text of the corpus, scanned as the gateway would scan it. */
export interface Prepared {
  readonly sample: Sample;
  readonly views: readonly ScannedView[];
  /** What of it is to be learned from. */
  readonly lesson: readonly ScannedView[];
  readonly part: 'train' | 'validation' | 'test' | 'aside';
}

/** The corpus of a seed. Texts of one template or page are in one part of it. */
export function prepareCorpus(seed: number): Prepared[] {
  const prng = new Prng(seed);
  const samples = [...composeSamples(prng), ...findTexts(prng)];
  const parts = partsOf(samples, new Prng(seed + 1));
  return prng.shuffled(samples).map(sample => {
    const views = scanText(sample.text);
    const lesson = sample.core === undefined ? views : scanText(sample.core);
    return { sample, views, lesson, part: parts.get(sample.source)! };
  });
}

/** The texts that are never learned from. Their themes are others than those of the corpus. */
export function prepareAside(): Prepared[] {
  const samples = [
    ...saidAttacksAside,
    ...saidBenignAside,
    ...dataAttacksAside,
    ...dataBenignAside,
  ];
  return samples.map(sample => {
    const views = scanText(sample.text);
    return { sample, views, lesson: views, part: 'aside' };
  });
}

function partsOf(
  samples: readonly Sample[],
  prng: Prng,
): Map<string, Prepared['part']> {
  const sources = [...new Set(samples.map(({ source }) => source))].sort();
  return new Map(
    sources.map(source => {
      // Attacks begin with the same questions, which is only fair where they are known to be harmless.
      const draw = source.startsWith('question/') ? 0 : prng.next();
      return [source, partOf(draw)];
    }),
  );
}

/** Whether a text has something to say about the weights of a voice. */
export function concerns(
  { attack, voice, family }: Sample,
  of: Voice,
): boolean {
  if (of === 'said')
    return voice === 'said' || !attack || family !== 'indirect';
  // Harmless requests to a model have no place in data, so they are no examples of harmless data.
  return (
    voice === 'data' ||
    attack ||
    !['question', 'chat', 'roleplay'].includes(family)
  );
}

function partOf(draw: number): Prepared['part'] {
  if (draw < 0.7) return 'train';
  return draw < 0.82 ? 'validation' : 'test';
}
