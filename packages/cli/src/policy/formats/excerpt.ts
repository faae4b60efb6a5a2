import { type Fault } from '@keeptrusts/policy';

/** A line of a file, and carets to stand under what is wrong with it. */
export interface Excerpt {
  source: string;
  carets: string;
}

/** So many characters of a line are shown, so many of them before the fault: a file may be one long line. */
const width = 100;
const lead = 40;
const keyLike = /\b(?:sk|gsk|xai|kt_gk|kt_ak)[-_][\w-]{16,}|\bAIza[\w-]{16,}/g;

/** The line of a fault, as much of it as fits on a terminal. */
export function excerpt(
  text: string,
  { line, column, length }: Pick<Fault, 'line' | 'column' | 'length'>,
): Excerpt {
  const whole = maskKeys(text.split(/\r?\n/)[line - 1] ?? '');
  const at = column - 1;
  const start = at + length <= width ? 0 : Math.max(0, at - lead);
  const shown = whole.slice(start, start + width);
  const before = start > 0 ? '…' : '';
  const after = start + width < whole.length ? '…' : '';
  // Tabs stay tabs, so that the carets stand where the fault does.
  const indent = (before + shown.slice(0, at - start)).replace(/[^\t]/g, ' ');
  const carets = Math.min(length, start + width - at);
  return {
    source: before + shown + after,
    carets: indent + '^'.repeat(carets),
  };
}

/**
 * A key that was pasted where its name belongs, as stars: what lint says ends up in the logs of CI and of
 * the gateway. As many of them, so that the carets stay where they are.
 */
function maskKeys(source: string): string {
  return source.replace(keyLike, key => '*'.repeat(key.length));
}
