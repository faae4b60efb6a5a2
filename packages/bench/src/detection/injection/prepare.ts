import { scanText, type ScannedView, type Voice } from '@keeptrusts/policy';
import { Prng } from '../Prng';
import { composeSamples } from './corpus/compose';
import { findTexts } from './corpus/findTexts';
import { judgeSet } from './corpus/judge';
import { type Sample } from './corpus/Sample';
import { originOf } from './corpus/originOf';
import { foldsOf } from './folds';

/** A text, scanned as the gateway would scan it. */
export interface Prepared {
  readonly sample: Sample;
  readonly views: readonly ScannedView[];
}

/** A text of the corpus with what is to be learned from it. */
export interface Example extends Prepared {
  readonly fold: number;
  /** The core of the text by itself. */
  readonly core?: readonly ScannedView[];
  /** By block of the text whether the core is in it; nothing where it cannot be told. */
  readonly holdsCore?: readonly boolean[];
}

/** The corpus of a seed. */
export function prepareCorpus(seed: number): Example[] {
  const prng = new Prng(seed);
  const samples = [...composeSamples(prng), ...findTexts(prng)];
  const written = samples.filter(sample => originOf(sample) === 'written');
  const others = samples.filter(sample => originOf(sample) !== 'written');
  // Written texts are dealt out by themselves, so that each part has as many of them.
  const folds = new Map([...foldsOf(written), ...foldsOf(others)]);
  return prng.shuffled(samples).map(sample => {
    const views = scanText(sample.text);
    return {
      sample,
      views,
      fold: folds.get(sample)!,
      ...(sample.core !== undefined && {
        core: scanText(sample.core),
        holdsCore: blocksWithCore(sample.text, sample.core, views),
      }),
    };
  });
}

/** The independent set to measure on. */
export function prepareJudgeSet(): Prepared[] {
  return judgeSet.map(sample => ({ sample, views: scanText(sample.text) }));
}

/** A block holds the core when so large a share of either is in the other. */
const leastShare = 0.25;

function blocksWithCore(
  text: string,
  core: string,
  views: readonly ScannedView[],
): boolean[] | undefined {
  const coreStart = text.indexOf(core);
  if (views.length > 1 || coreStart < 0) return undefined;
  const [{ view, blocks }] = views;
  const holds = blocks.map(block => {
    const { start, end } = view.text.sourceOf(block);
    const common =
      Math.min(end, coreStart + core.length) - Math.max(start, coreStart);
    return common > leastShare * Math.min(core.length, end - start);
  });
  return holds.includes(true) ? holds : undefined;
}

/** Families of attacks that documents make too. */
const inDocuments: readonly string[] = ['indirect', 'override', 'delimiter'];

/** Whether a text has something to say about the weights of a voice. */
export function concerns(sample: Sample, of: Voice): boolean {
  const { attack, voice, family } = sample;
  if (of === 'said')
    return voice === 'said' || !attack || family !== 'indirect';
  const origin = originOf(sample);
  // What users say to a model, attacks included, is worded otherwise than what documents say to it.
  if (voice === 'said') return origin === 'found';
  return origin !== 'template' || !attack || inDocuments.includes(family);
}
