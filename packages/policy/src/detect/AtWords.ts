import { firstFrom } from '../landmarks/firstFrom';
import { type Landmarks, type Surroundings } from '../landmarks/Landmarks';
import { type SearchMatch, type SearchPattern } from '../text/Recogniser';

/** Looks for a pattern where words begin near landmarks: for long patterns, of which a search would try every place. */
export class AtWords implements SearchPattern {
  lastIndex = 0;
  readonly #surroundings: Surroundings;
  readonly pattern: RegExp;

  constructor(surroundings: Surroundings, source: string) {
    this.#surroundings = surroundings;
    this.pattern = new RegExp(source, 'y');
  }

  exec(text: string, landmarks: Landmarks): SearchMatch | null {
    const places = landmarks.places(this.#surroundings);
    const first = firstFrom(places, ({ end }) => end <= this.lastIndex);
    for (let at = first; at < places.length; at++) {
      const { start, end } = places[at];
      const match = this.#between(text, Math.max(start, this.lastIndex), end);
      if (!match) continue;
      this.lastIndex = match.index + match[0].length;
      return match;
    }
    this.lastIndex = 0;
    return null;
  }

  #between(text: string, start: number, end: number): SearchMatch | null {
    const { pattern } = this;
    for (let at = start; at < end; at++) {
      if (!beginsWord(text, at)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) return match;
    }
    return null;
  }
}

const backslash = 0x5c;

/** False inside of a word of ASCII. The letter of an escape is no part of what follows it. */
function beginsWord(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isAlphanumeric(text.charCodeAt(at - 1)) ||
    text.charCodeAt(at - 2) === backslash
  );
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
