/** A run of blocks that is judged as one text. */
export interface Window {
  readonly first: number;
  /** The block after the last one. */
  readonly end: number;
}

/** Numbers of blocks: a sentence, a few of them, a paragraph. A long text hides a short attack from a wide view only. */
const sizes = [1, 2, 4];

/** Every window of a text. They overlap: one of each size begins at each block. */
export function windowsOf(blockCount: number): Window[] {
  const windows: Window[] = [];
  for (const size of sizes) {
    for (let first = 0; first + size <= blockCount; first++)
      windows.push({ first, end: first + size });
  }
  const isSize = sizes.includes(blockCount);
  const longest = sizes[sizes.length - 1];
  if (blockCount < longest && !isSize)
    windows.push({ first: 0, end: blockCount });
  return windows;
}

/** Keeps the n-grams of a text of a few words from weighing more than those of a sentence. */
const softening = 60;

/** What the weights of a window's n-grams are divided by. */
export function windowNorm(featureCount: number): number {
  return Math.sqrt(featureCount + softening);
}

/** The same for word classes, of which there are fewer. */
const classSoftening = 20;

/** What the weights of a window's word classes are divided by. */
export function classNorm(featureCount: number): number {
  return Math.sqrt(featureCount + classSoftening);
}

const noPatterns: readonly number[] = [];

/** Numbers of the patterns in a window, each once. */
export function windowPatterns(
  blocks: readonly { readonly patterns: readonly number[] }[],
  { first, end }: Window,
): readonly number[] {
  let found = noPatterns;
  for (let index = first; index < end; index++) {
    const { patterns } = blocks[index];
    // Most blocks have none.
    if (patterns.length > 0) found = [...found, ...patterns];
  }
  return found.length < 2 ? found : [...new Set(found)];
}
