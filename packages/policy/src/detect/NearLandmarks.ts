import {
  type Landmarks,
  type Place,
  type Surroundings,
} from '../landmarks/Landmarks';
import { longestMatch } from '../text/longestMatch';
import { type SearchMatch, type SearchPattern } from '../text/Recogniser';

/** How far a search through a text has come. */
interface Progress {
  readonly places: readonly Readonly<Place>[];
  /** The place that was looked at last. */
  at: number;
  /** The text up to where a match can reach that begins there. */
  text: string;
}

/** Searches for a pattern where landmarks say that it may begin, and nowhere else. */
export class NearLandmarks implements SearchPattern {
  lastIndex = 0;
  readonly pattern: RegExp;
  readonly #surroundings: Surroundings;
  /** How far a match can reach, with one character to look ahead. */
  readonly #reach: number;

  /** @param pattern - with flag `g` */
  constructor(surroundings: Surroundings, pattern: RegExp) {
    this.#surroundings = surroundings;
    this.pattern = pattern;
    this.#reach = longestMatch(pattern.source) + 1;
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    const progress = landmarks.recall(this, () => ({
      places: landmarks.places(this.#surroundings),
      at: -1,
      text,
    }));
    for (let at = this.#first(progress); at < progress.places.length; at++) {
      if (at !== progress.at) this.#go(progress, at, text);
      const match = this.#within(progress);
      if (!match) continue;
      this.lastIndex = match.index + match[0].length;
      return match;
    }
    this.lastIndex = 0;
    return null;
  }

  /** The first place that ends behind where the search begins. Searches go on from where they were. */
  #first({ places, at }: Progress): number {
    let first = Math.max(0, at);
    while (first > 0 && places[first - 1].end > this.lastIndex) first--;
    while (first < places.length && places[first].end <= this.lastIndex)
      first++;
    return first;
  }

  #go(progress: Progress, at: number, text: string): void {
    progress.at = at;
    progress.text = text.slice(0, progress.places[at].end + this.#reach);
  }

  /** The first match that begins in the place. */
  #within({ places, at, text }: Progress): SearchMatch | null {
    const { start, end } = places[at];
    const { pattern } = this;
    pattern.lastIndex = Math.max(this.lastIndex, start);
    const match = pattern.exec(text);
    return match && match.index < end ? match : null;
  }
}
