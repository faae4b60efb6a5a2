import { type Landmarks } from '../../landmarks/Landmarks';
import {
  type Recogniser,
  type SearchMatch,
  type SearchPattern,
} from '../../text/Recogniser';

/** A term in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/** A search for terms of several categories at once. */
export interface TermScan {
  /** What a text has to hold for a term to be in it. */
  readonly trigger: Recogniser['trigger'];
  /** By start; of each category at most one match for each start, the longest. Matches may overlap. */
  matchesIn(text: string, landmarks: Landmarks): readonly TermMatch[];
  /** Where, from an index on, the earliest term begins that more text could still complete. */
  openFrom(text: string, from: number): number;
}

/** The matches of one category as a search through a text. */
export class CategorySearch implements SearchPattern {
  lastIndex = 0;
  readonly #category: string;
  readonly #scan: TermScan;

  constructor(category: string, scan: TermScan) {
    this.#category = category;
    this.#scan = scan;
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    // The categories of a scan ask one after the other for the same text.
    const matches = landmarks.recall(this.#scan, () =>
      this.#scan.matchesIn(text, landmarks),
    );
    const match = matches.find(
      ({ category, start }) =>
        category === this.#category && start >= this.lastIndex,
    );
    this.lastIndex = match?.end ?? 0;
    return match
      ? { 0: text.slice(match.start, match.end), index: match.start }
      : null;
  }
}
