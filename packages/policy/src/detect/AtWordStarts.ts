import { firstFrom } from '../landmarks/firstFrom';
import { type Landmarks } from '../landmarks/Landmarks';
import { type SearchMatch, type SearchPattern } from '../text/Recogniser';
import { type WordStarts } from './WordStarts';

/** Looks for a pattern where certain words begin, and nowhere else. */
export class AtWordStarts implements SearchPattern {
  lastIndex = 0;
  readonly pattern: RegExp;
  readonly #starts: WordStarts;

  constructor(starts: WordStarts, source: string) {
    this.#starts = starts;
    this.pattern = new RegExp(source, 'y');
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    const { pattern } = this;
    const starts = this.#starts.in(text, landmarks);
    const first = firstFrom(starts, start => start < this.lastIndex);
    for (let at = first; at < starts.length; at++) {
      pattern.lastIndex = starts[at];
      const match = pattern.exec(text);
      if (!match) continue;
      this.lastIndex = match.index + match[0].length;
      return match;
    }
    this.lastIndex = 0;
    return null;
  }
}
