import { type SearchPattern } from '../../text/Recogniser';

/** A term in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/** A search for terms of several categories at once. */
export interface TermScan {
  /** Source of a cheap pattern that every term contains. */
  readonly trigger: string;
  /** By start; of each category at most one match for each start, the longest. Matches may overlap. */
  matchesIn(text: string): readonly TermMatch[];
  /** Where, from an index on, the earliest term begins that more text could still complete. */
  openFrom(text: string, from: number): number;
}

/**
 * What a scan finds. Asked again for the same text, as the categories do one after the other, it does not
 * search again; the text is forgotten when they are done.
 */
export function remembering(
  scan: TermScan,
): (text: string) => readonly TermMatch[] {
  let lastText: string | undefined;
  let matches: readonly TermMatch[] = [];
  return text => {
    if (text !== lastText) {
      matches = scan.matchesIn(text);
      lastText = text;
      queueMicrotask(() => {
        lastText = undefined;
        matches = [];
      });
    }
    return matches;
  };
}

/** The matches of one category as a search through a text. */
export class CategorySearch implements SearchPattern {
  lastIndex = 0;
  readonly #category: string;
  readonly #matchesIn: (text: string) => readonly TermMatch[];

  constructor(
    category: string,
    matchesIn: (text: string) => readonly TermMatch[],
  ) {
    this.#category = category;
    this.#matchesIn = matchesIn;
  }

  exec(text: string): { 0: string; index: number } | null {
    const match = this.#matchesIn(text).find(
      ({ category, start }) =>
        category === this.#category && start >= this.lastIndex,
    );
    this.lastIndex = match?.end ?? 0;
    return match
      ? { 0: text.slice(match.start, match.end), index: match.start }
      : null;
  }
}
