import { type SearchPattern } from './Recogniser';

/** What a run is made of. All characters are ASCII. */
interface RunShape {
  readonly letters: string;
  /** How many letters a run has at least and at most. */
  readonly least: number;
  readonly most: number;
  /** A character that may follow the letters, and how often. */
  readonly padding?: string;
  readonly mostPadding?: number;
}

const asciiSize = 128;

/**
 * Searches for unbroken runs of certain letters, with no such letter before or behind them. It looks at one
 * character in `least` where there is no run, so that it costs next to nothing on text that is made of words,
 * where a pattern would look at every character of each word several times.
 */
export class LetterRuns implements SearchPattern {
  lastIndex = 0;
  readonly #isLetter = new Uint8Array(asciiSize);
  readonly #least: number;
  readonly #most: number;
  readonly #padding: number;
  readonly #mostPadding: number;

  constructor({ letters, least, most, padding, mostPadding = 0 }: RunShape) {
    for (const letter of letters) this.#isLetter[letter.charCodeAt(0)] = 1;
    this.#least = least;
    this.#most = most;
    this.#padding = padding?.charCodeAt(0) ?? NaN;
    this.#mostPadding = mostPadding;
  }

  exec(text: string): { readonly 0: string; readonly index: number } | null {
    let at = this.#edgeFrom(text, this.lastIndex);
    for (;;) {
      const index = this.#nextRun(text, at);
      if (index < 0) {
        this.lastIndex = 0;
        return null;
      }
      const end = this.#endOf(text, index);
      at = end;
      if (end - index <= this.#most) {
        this.lastIndex = this.#paddedEnd(text, end);
        return { 0: text.slice(index, this.lastIndex), index };
      }
    }
  }

  /** Where, from an index on, a run begins that reaches the end of the text and may go on; its length if none. */
  openFrom(text: string, from: number): number {
    let end = text.length;
    const leastEnd = end - this.#mostPadding;
    while (end > leastEnd && text.charCodeAt(end - 1) === this.#padding) end--;
    const start = this.#startOf(text, end, Math.max(0, from - 1));
    const isOpen = start < end && start >= from && end - start <= this.#most;
    return isOpen ? start : text.length;
  }

  /** Where the first run begins that lies behind an edge and is long enough; -1 if there is none. */
  #nextRun(text: string, edge: number): number {
    const { length } = text;
    let from = edge;
    // A run that begins behind `from` has a letter at each of these places.
    for (let at = from + this.#least - 1; at < length; ) {
      if (!this.#isAt(text, at)) {
        from = at + 1;
      } else {
        const start = this.#startOf(text, at, from);
        const end = this.#endOf(text, at);
        if (end - start >= this.#least) return start;
        from = end;
      }
      at = from + this.#least - 1;
    }
    return -1;
  }

  /** The first index from another on where no run is cut in two. */
  #edgeFrom(text: string, from: number): number {
    return from > 0 && this.#isAt(text, from - 1)
      ? this.#endOf(text, from)
      : from;
  }

  #startOf(text: string, end: number, least: number): number {
    let start = end;
    while (start > least && this.#isAt(text, start - 1)) start--;
    return start;
  }

  #endOf(text: string, start: number): number {
    let end = start;
    while (end < text.length && this.#isAt(text, end)) end++;
    return end;
  }

  #paddedEnd(text: string, end: number): number {
    let padded = end;
    while (
      padded < end + this.#mostPadding &&
      text.charCodeAt(padded) === this.#padding
    ) {
      padded++;
    }
    // A letter behind it shows that the last one is not padding.
    return padded > end && this.#isAt(text, padded) ? padded - 1 : padded;
  }

  #isAt(text: string, index: number): boolean {
    // Beyond the table, and beyond the text, there is nothing.
    return this.#isLetter[text.charCodeAt(index)] === 1;
  }
}
