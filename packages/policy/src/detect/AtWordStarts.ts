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
    for (const start of this.#starts.from(this.lastIndex, text, landmarks)) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      this.lastIndex = start + match[0].length;
      return match;
    }
    this.lastIndex = 0;
    return null;
  }
}
