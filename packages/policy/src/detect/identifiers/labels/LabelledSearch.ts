import { longestMatch } from '../../../text/longestMatch';
import { type Landmarks } from '../../../landmarks/Landmarks';
import {
  contextLength,
  type SearchMatch,
  type SearchPattern,
} from '../../../text/Recogniser';

/**
 * Searches for a pattern near the words that may name it, so that a text without those words costs no more than the
 * search for them.
 */
export class LabelledSearch implements SearchPattern {
  lastIndex = 0;
  readonly hint: SearchPattern;
  readonly pattern: RegExp;
  /** How far behind a hint a match can end, with one character to look ahead. */
  readonly #reach: number;

  /**
   * @param hint - a part of every word that names the pattern, with flag `g`; shorter than `contextLength`
   * @param pattern - with flag `g`
   */
  constructor(hint: SearchPattern, pattern: RegExp) {
    this.hint = hint;
    this.pattern = pattern;
    this.#reach = contextLength + longestMatch(pattern.source) + 1;
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    const { hint } = this;
    hint.lastIndex = Math.max(0, this.lastIndex - contextLength);
    while (hint.exec(text, landmarks)) {
      const match = this.#after(text, hint.lastIndex);
      if (match) return match;
    }
    return null;
  }

  /** The first match that begins within sight of a hint. */
  #after(text: string, end: number): RegExpExecArray | null {
    const { pattern } = this;
    pattern.lastIndex = Math.max(this.lastIndex, end);
    const match = pattern.exec(text.slice(0, pattern.lastIndex + this.#reach));
    return match && match.index < end + contextLength ? match : null;
  }
}
