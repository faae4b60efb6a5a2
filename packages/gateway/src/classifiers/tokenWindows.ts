import { type TokenRows } from './ClassifierRuntime';

/** Tokens that a model expects around those of a text, such as `[CLS]` and `[SEP]`. */
export interface Marks {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** A part of a text that the model reads at a time. */
export interface TokenWindow {
  /** Place of the text among those that are judged. */
  readonly text: number;
  /** Without marks; a view, since a long text has many windows. */
  readonly tokens: Int32Array;
}

/** Tokens that go into the model at once: four common windows, or more that are shorter. */
const batchTokens = 2_048;
/** A window shares this part of its tokens with the one before, so that no cut hides what stands across it. */
const overlap = 1 / 4;

/**
 * Cuts the tokens of a text into windows. The last one ends with the text and is as long as the others.
 *
 * @param size - most tokens of a window
 */
export function tokenWindows(
  text: number,
  tokens: Int32Array,
  size: number,
): TokenWindow[] {
  const step = Math.max(1, Math.floor(size * (1 - overlap)));
  const windows: TokenWindow[] = [];
  for (let start = 0; start < tokens.length; start += step) {
    const from = Math.max(0, Math.min(start, tokens.length - size));
    windows.push({ text, tokens: tokens.subarray(from, from + size) });
    if (start + size >= tokens.length) break;
  }
  return windows;
}

/** Puts windows of about the same length together. */
export function inBatches(windows: readonly TokenWindow[]): TokenWindow[][] {
  const sorted = [...windows].sort(
    (one, other) => other.tokens.length - one.tokens.length,
  );
  const batches: TokenWindow[][] = [];
  for (const window of sorted) {
    const batch = batches.at(-1);
    // The first one is the longest.
    const fits =
      batch && (batch.length + 1) * batch[0].tokens.length <= batchTokens;
    if (fits) batch.push(window);
    else batches.push([window]);
  }
  return batches;
}

/** Windows as rows of one length, each with its marks. */
export function toRows(
  windows: readonly TokenWindow[],
  { before, after }: Marks,
  padToken: number,
): TokenRows {
  const lengths = windows.map(({ tokens }) => tokens.length);
  const rows = windows.length;
  const columns = before.length + Math.max(...lengths) + after.length;
  const ids = new Int32Array(rows * columns).fill(padToken);
  const mask = new Int32Array(rows * columns);
  windows.forEach(({ tokens }, row) => {
    const start = row * columns;
    const end = start + before.length + tokens.length;
    ids.set(before, start);
    ids.set(tokens, start + before.length);
    ids.set(after, end);
    mask.fill(1, start, end + after.length);
  });
  return { rows, columns, ids, mask };
}
