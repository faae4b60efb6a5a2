import { type LabelledText } from './LabelledText';

/** The first texts of a corpus as one, to time a detector on. */
export function joinedTexts(corpus: readonly LabelledText[]): string {
  return corpus
    .slice(0, 300)
    .map(({ text }) => text)
    .join('\n\n');
}
