import { type Landmarks } from '../landmarks/Landmarks';
import { type SearchMatch, type SearchPattern } from '../text/Recogniser';
import { type TextTrigger } from '../text/TextTrigger';

/** Searches for a pattern only where a cheap question allows a match. */
export class OnlyWith implements SearchPattern {
  lastIndex = 0;
  readonly #trigger: TextTrigger;
  readonly pattern: SearchPattern;

  constructor(trigger: TextTrigger, pattern: SearchPattern) {
    this.#trigger = trigger;
    this.pattern = pattern;
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    const { pattern } = this;
    pattern.lastIndex = this.lastIndex;
    const match = this.#trigger.isIn(text, this.lastIndex, landmarks)
      ? pattern.exec(text, landmarks)
      : null;
    this.lastIndex = match ? match.index + match[0].length : 0;
    return match;
  }
}
