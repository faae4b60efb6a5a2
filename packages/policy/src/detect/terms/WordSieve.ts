import { areNear, letterBit, letterSet } from './letterSet';
import { letterSigns, plainLetters } from './lookalikes';
import { wordCharacters } from './wordCharacters';

/** The characters of a word that may have look-alikes in it, as the inside of a class. */
export const wordSigns = `${wordCharacters}${letterSigns}`;

/** A word that is looked for, and how many edits it may be away. */
interface Wanted {
  readonly letters: number;
  readonly edits: number;
}

const asciiSize = 128;
const sign = new RegExp(`[${wordSigns}]`);
/** By character of ASCII the bit of the letter that it is read as; 0 where it is no part of a word. */
const bits = Int32Array.from({ length: asciiSize }, (_, code) => {
  const character = String.fromCharCode(code);
  return sign.test(character)
    ? letterBit(plainLetters(character.toLowerCase()).charCodeAt(0))
    : 0;
});

const space = 0x20;
/** No letter of ASCII has this bit. */
const foreign = letterBit(0x9f);

function foreignBit(code: number): number {
  return sign.test(String.fromCharCode(code)) ? foreign : 0;
}

/** With more words of a length it is quicker to look each of them up. */
const mostWanted = 64;

/** Where a word begins and ends. */
interface SievedWord {
  readonly start: number;
  readonly end: number;
}

/** Picks those words of a text that may be near a wanted one, by their length and their letters. */
export class WordSieve {
  /** By the length that the text's word has. */
  readonly #wanted: (Wanted[] | undefined)[] = [];

  /** @param editsOf - how many edits a word may be away */
  constructor(words: Iterable<string>, editsOf: (word: string) => number) {
    for (const word of words) {
      const edits = editsOf(word);
      const wanted = { letters: letterSet(word), edits };
      for (let by = -edits; by <= edits; by++)
        (this.#wanted[word.length + by] ??= []).push(wanted);
    }
  }

  /** The first word from an index on, if any. Of one with characters beyond ASCII anything is thought possible. */
  next(text: string, from: number): SievedWord | undefined {
    const { length } = text;
    let start = from;
    let letters = 0;
    for (let at = from; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : space;
      const bit = code < asciiSize ? bits[code] : foreignBit(code);
      letters |= bit;
      if (bit !== 0) continue;
      if (at > start && this.#isNear(at - start, letters))
        return { start, end: at };
      start = at + 1;
      letters = 0;
    }
    return undefined;
  }

  #isNear(length: number, letters: number): boolean {
    if ((letters & foreign) !== 0) return true;
    const wanted = this.#wanted[length];
    if (!wanted) return false;
    if (wanted.length > mostWanted) return true;
    for (const each of wanted)
      if (areNear(each.letters, letters, each.edits)) return true;
    return false;
  }
}
