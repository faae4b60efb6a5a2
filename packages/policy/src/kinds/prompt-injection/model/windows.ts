import { type Block } from './scanBlocks';

/** A run of blocks that is judged as one text. */
export interface Window {
  readonly first: number;
  /** The block after the last one. */
  readonly end: number;
}

/** Numbers of blocks: a sentence, a few of them, a paragraph. A long text hides a short attack from a wide view only. */
const sizes = [1, 2, 4];

/** Calls back for every window of a text. They overlap: one begins at each block. */
export function eachWindow(
  blockCount: number,
  take: (window: Window) => void,
): void {
  for (const size of sizes) {
    if (size > blockCount && size > 1) {
      if (size / 2 < blockCount) take({ first: 0, end: blockCount });
      return;
    }
    for (let first = 0; first + size <= blockCount; first++)
      take({ first, end: first + size });
  }
}

/** Keeps the n-grams of a text of a few words from weighing more than those of a sentence. */
const softening = 60;

/** What the weights of a window's n-grams are divided by. */
export function windowNorm(featureCount: number): number {
  return Math.sqrt(featureCount + softening);
}

/** Numbers of the patterns in a window, each once. */
export function windowPatterns(
  blocks: readonly Block[],
  { first, end }: Window,
): number[] {
  if (end === first + 1 && blocks[first].patterns.length < 2)
    return [...blocks[first].patterns];
  const found = new Set<number>();
  for (let index = first; index < end; index++) {
    for (const pattern of blocks[index].patterns) found.add(pattern);
  }
  return [...found];
}
