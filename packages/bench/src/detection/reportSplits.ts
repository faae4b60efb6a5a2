import { type ReportOptions } from './corpusCommand';
import { type Detect } from './detector';
import { type LabelledText } from './LabelledText';
import { printCoverage, printMistakes, printScores } from './printScores';

/** A corpus in two parts: mistakes are shown of the texts for tuning only. */
type Split = 'tuning' | 'aside';

/** What is reported of a corpus. */
export interface SplitReport {
  readonly titles: Readonly<Record<Split, string>>;
  readonly categories: readonly string[];
  readonly detect: Detect;
  generate(split: Split, seed: number, rounds: number): LabelledText[];
}

/** Prints for each part how well a detector does, by category and under any name. */
export function reportSplits(
  { titles, categories, detect, generate }: SplitReport,
  { seed, rounds, mistakes }: ReportOptions,
): void {
  for (const split of Object.keys(titles) as Split[]) {
    const corpus = generate(split, seed, rounds);
    printScores(titles[split], corpus, detect, categories);
    printCoverage(corpus, detect);
    if (split === 'tuning') printMistakes(corpus, detect, mistakes, 'overlap');
  }
}
