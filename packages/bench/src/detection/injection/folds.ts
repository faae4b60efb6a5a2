import { type Sample } from './corpus/Sample';

/** The corpus is cut into so many parts. */
export const foldCount = 5;

/**
 * The part of the corpus that each text is in. Texts of one file, template or page are in one part, and the
 * parts are of about the same size.
 */
export function foldsOf(samples: readonly Sample[]): Map<Sample, number> {
  const groups = Map.groupBy(
    samples,
    ({ file, voice, source }) => file ?? `${voice} ${source}`,
  );
  const sizes = new Array<number>(foldCount).fill(0);
  const folds = new Map<Sample, number>();
  for (const group of [...groups.values()].sort(
    (a, b) => b.length - a.length,
  )) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] += group.length;
    for (const sample of group) folds.set(sample, smallest);
  }
  return folds;
}
