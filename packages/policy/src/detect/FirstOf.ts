import { type SearchPattern } from '../text/Recogniser';

type Match = ReturnType<SearchPattern['exec']>;

/** A pattern with the first match that it has from an index on. */
interface Alternative {
  readonly pattern: SearchPattern;
  from: number;
  match: Match;
}

/**
 * Searches for the alternatives of a pattern one by one: joined in one regular expression they would keep the engine
 * from skipping the places where none of them can begin. Finds what the joined one would.
 */
export class FirstOf implements SearchPattern {
  lastIndex = 0;
  readonly #alternatives: readonly Alternative[];
  #text: string | undefined;

  /** @param patterns - with flag `g`; of two that match at the same place the earlier one wins */
  constructor(...patterns: readonly SearchPattern[]) {
    this.#alternatives = patterns.map(pattern => ({
      pattern,
      from: Infinity,
      match: null,
    }));
  }

  exec(text: string): Match {
    if (text !== this.#text) this.#begin(text);
    const first = this.#first(text);
    this.lastIndex = first ? first.index + first[0].length : 0;
    return first;
  }

  #first(text: string): Match {
    let first: Match = null;
    for (const alternative of this.#alternatives) {
      if (!isKnown(alternative, this.lastIndex))
        this.#search(alternative, text);
      const { match } = alternative;
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  #search(alternative: Alternative, text: string): void {
    const { pattern } = alternative;
    pattern.lastIndex = this.lastIndex;
    alternative.from = this.lastIndex;
    alternative.match = pattern.exec(text);
  }

  /** The matches in a text are remembered while it is searched. */
  #begin(text: string): void {
    this.#forget();
    this.#text = text;
    queueMicrotask(() => this.#forget());
  }

  #forget(): void {
    this.#text = undefined;
    for (const alternative of this.#alternatives) {
      alternative.from = Infinity;
      alternative.match = null;
    }
  }
}

/** True when the first match from an index on is the one that was found before. */
function isKnown({ from, match }: Alternative, index: number): boolean {
  return from <= index && (!match || match.index >= index);
}
