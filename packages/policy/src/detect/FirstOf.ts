import { type Landmarks } from '../landmarks/Landmarks';
import { type SearchMatch, type SearchPattern } from '../text/Recogniser';

/** A pattern with the first match that it has from an index on. */
interface Alternative {
  readonly pattern: SearchPattern;
  from: number;
  match: SearchMatch | null;
}

/**
 * Searches for the alternatives of a pattern one by one: joined in one regular expression they would keep the engine
 * from skipping the places where none of them can begin. Finds what the joined one would.
 */
export class FirstOf implements SearchPattern {
  lastIndex = 0;
  readonly patterns: readonly SearchPattern[];

  /** @param patterns - with flag `g`; of two that match at the same place the earlier one wins */
  constructor(...patterns: readonly SearchPattern[]) {
    this.patterns = patterns;
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    // The matches in a text are remembered while it is searched.
    const alternatives = landmarks.recall<Alternative[]>(this, () =>
      this.patterns.map(pattern => ({ pattern, from: Infinity, match: null })),
    );
    let first: SearchMatch | null = null;
    for (const alternative of alternatives) {
      const match = this.#matchOf(alternative, text, landmarks);
      if (match && (!first || match.index < first.index)) first = match;
    }
    this.lastIndex = first ? first.index + first[0].length : 0;
    return first;
  }

  #matchOf(
    alternative: Alternative,
    text: string,
    landmarks: Landmarks,
  ): SearchMatch | null {
    if (isKnown(alternative, this.lastIndex)) return alternative.match;
    const { pattern } = alternative;
    pattern.lastIndex = this.lastIndex;
    alternative.from = this.lastIndex;
    alternative.match = pattern.exec(text, landmarks);
    return alternative.match;
  }
}

/** True when the first match from an index on is the one that was found before. */
function isKnown({ from, match }: Alternative, index: number): boolean {
  return from <= index && (!match || match.index >= index);
}
