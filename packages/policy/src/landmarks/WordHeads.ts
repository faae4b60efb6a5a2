import { findHeads } from './findLandmarks';
import { foreign } from './foreignBytes';
import { type Landmarks } from './Landmarks';

/** What tells letters apart, whether small or not: the five lowest bits. */
const codes = 32;
const pairs = codes * codes;
const hashBits = 15;
/** What `assembly/landmarks.ts` reads: 1 where two more letters decide, 2 where the first two do. */
const moreLetters = 1;
const anyWord = 2;
/** Longer heads are cut to so many characters. */
export const longestHead = 4;

/** How a character beyond ASCII may be written by `foreignBytes.ts`. */
const foreignCodes = Object.values(foreign).map(byte => byte & 31);
/** What may stand between words. */
const betweenWords = [
  ...[...' \t\n\v\f\r_-'].map(character => character.charCodeAt(0) & 31),
  ...foreignCodes,
];

const anyCode = Array.from({ length: codes }, (_, code) => code);

/**
 * Finds the words of a text that begin in one of some ways: with no letter of ASCII before them, in any case. One
 * pass over the text in WebAssembly, which finds a few words too many.
 */
export class WordHeads {
  #table = new Uint8Array(pairs + 2 ** hashBits / 8);

  /**
   * @param heads - each begins with a letter of ASCII; of longer ones the first four characters count. A space stands
   *   for anything that may be between words
   */
  constructor(heads: Iterable<string> = []) {
    this.add(heads);
  }

  /** Looks for more: several searches can share one pass. */
  add(heads: Iterable<string>): void {
    // The scanner takes another array for another list.
    this.#table = this.#table.slice();
    for (const head of heads) {
      if (!/^[A-Za-z]/.test(head))
        throw new Error(`A head has to begin with a letter: ${head}`);
      this.#add([...head.slice(0, longestHead)].map(codesOf));
    }
  }

  /** Where such words begin, in order. */
  startsIn(text: string, landmarks: Landmarks): Uint32Array {
    return landmarks.recall(this, () => findHeads(text, this.#table));
  }

  #add(letters: readonly (readonly number[])[]): void {
    const [firsts, seconds = anyCode, ...rest] = letters;
    for (const first of firsts) {
      for (const second of seconds) {
        this.#table[first * codes + second] |=
          rest.length === 0 ? anyWord : moreLetters;
        if (rest.length > 0) this.#addHashes([first, second], rest);
      }
    }
  }

  #addHashes(
    [first, second]: readonly number[],
    [thirds, fourths = anyCode]: readonly (readonly number[])[],
  ): void {
    for (const third of thirds) {
      for (const fourth of fourths) {
        const hash = hashOf(first, second, third, fourth);
        this.#table[pairs + (hash >>> 3)] |= 1 << (hash & 7);
      }
    }
  }
}

function codesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code > 0x7f) return foreignCodes;
  if (character === ' ') return betweenWords;
  // The sign for Kelvin is a K in capitals, too.
  return /k/i.test(character) ? [code & 31, ...foreignCodes] : [code & 31];
}

/** As `assembly/landmarks.ts` computes it. */
function hashOf(...[a, b, c, d]: readonly number[]): number {
  const letters = a | (b << 8) | (c << 16) | (d << 24);
  return Math.imul(letters, 0x9e3779b1) >>> (32 - hashBits);
}
