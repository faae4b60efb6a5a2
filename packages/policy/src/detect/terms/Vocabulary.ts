import { editDistance } from './editDistance';
import { areNear, letterSet } from './letterSet';
import { plainLetters } from './lookalikes';

/** A word that a word of the text may stand for. */
export interface Reading {
  readonly word: string;
  readonly distance: number;
}

/** Words of texts repeat; beyond this many the memory starts anew. */
const maxRemembered = 4096;
const maxRememberedLength = 40;

/** Edits that a word of some length may have: short words are too near to each other. */
export function allowedEdits(word: string, maxDistance: number): number {
  if (word.length < 5) return 0;
  return Math.min(maxDistance, word.length < 9 ? 1 : 2);
}

/** The words that terms consist of, to be found despite misspellings. */
export class Vocabulary {
  /** By the length that the text's word has. */
  readonly #candidates: { word: string; letters: number; edits: number }[][] =
    [];
  readonly #remembered = new Map<string, readonly Reading[]>();

  /** @param words - in small letters */
  constructor(words: Iterable<string>, maxDistance: number) {
    for (const word of words) {
      const edits = allowedEdits(word, maxDistance);
      const candidate = { word, letters: letterSet(word), edits };
      for (let by = -edits; by <= edits; by++) {
        (this.#candidates[word.length + by] ??= []).push(candidate);
      }
    }
  }

  /** Length of the longest word that stands for any of the vocabulary. */
  get longest(): number {
    return Math.max(0, this.#candidates.length - 1);
  }

  /** What a word of a text may stand for. */
  readingsOf(textWord: string): readonly Reading[] {
    const known = this.#remembered.get(textWord);
    if (known) return known;
    const readings = this.#search(plainLetters(textWord.toLowerCase()));
    if (textWord.length > maxRememberedLength) return readings;
    if (this.#remembered.size >= maxRemembered) this.#remembered.clear();
    this.#remembered.set(textWord, readings);
    return readings;
  }

  #search(textWord: string): Reading[] {
    const letters = letterSet(textWord);
    const readings: Reading[] = [];
    for (const candidate of this.#candidates[textWord.length] ?? []) {
      const { word, edits } = candidate;
      if (!areNear(candidate.letters, letters, edits)) continue;
      const distance = editDistance(textWord, word, edits);
      if (distance <= edits) readings.push({ word, distance });
    }
    return readings;
  }
}
