import { type Detect } from './detector';
import { type LabelledText } from './LabelledText';
import { tally, type Agreement, type Tally } from './score';

/** Counts what a detector gets right and wrong in a corpus, by category. */
export function evaluate(
  corpus: readonly LabelledText[],
  detect: Detect,
  agreement: Agreement,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { text, entities } of corpus) {
    tally(tallies, entities, detect(text), agreement);
  }
  return tallies;
}
