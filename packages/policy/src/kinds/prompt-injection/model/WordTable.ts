import { WordClasses } from '../classes/wordClasses';
import { vocabularies } from '../lexicon';
import { Lexicon } from '../lexicon/Lexicon';
import { isUnspaced, isWordCode } from './characters';
import { visitGrams } from './grams';
import { GramSums } from './GramSums';

/** A record has so many numbers, a cache line of the processor. */
const recordLength = 16;
/** What stands where in a record; characters stand from {@link firstCharacter} on, two in a number. */
const at = {
  /** Length of the word from bit 0, count of its n-grams from bit 8, its class and ending from bit 16. */
  counts: 0,
  /** Steps that the weights of its n-grams add up to: of the first voice in the upper half. */
  steps: 1,
  concepts: 2,
  phrase: 3,
  /** Two of them. */
  fours: 4,
};
/** Stands for whatever begins with a word that other letters follow without a space. */
const unknownPhrase = -1;
/** In code units from the beginning of a record. */
const firstCharacter = 12;
/** Longer words are rare, and mostly data. */
const longestKept = 2 * recordLength - firstCharacter;

/** What is known of words in any text, loaded when the first one is read. */
let knowledge: { classes: WordClasses; lexicon: Lexicon } | undefined;

function loadKnowledge() {
  knowledge ??= {
    classes: new WordClasses(),
    lexicon: new Lexicon(vocabularies),
  };
  return knowledge;
}

/**
 * What each of the last words has by itself: classes and concepts, and the sum of the weights of its n-grams.
 * Texts repeat their words, so most of them are looked up here instead of taken apart.
 *
 * A word is found by all of its characters, not by a hash: nobody can craft a word that passes for another one.
 * A new word takes the place of the one before it whose hash has the same place, so the table stays as large as
 * it is, and words that somebody made to share a place cost what every word costs without a table. Of the texts
 * that were read it holds single short words in no order, in memory only.
 */
export class WordTable {
  readonly classes: WordClasses;
  readonly #lexicon: Lexicon;
  readonly #numbers: Int32Array;
  readonly #codes: Uint16Array;
  readonly #shift: number;
  /** The record of words that are not kept. */
  readonly #passing: number;
  readonly #sums: GramSums;

  /**
   * @param placeBits - it has a place for each value of so many bits
   * @param weights - for each n-gram one signed byte a voice; without them sums are 0
   */
  constructor(placeBits: number, weights: Int8Array = new Int8Array(0)) {
    const { classes, lexicon } = loadKnowledge();
    this.classes = classes;
    this.#lexicon = lexicon;
    this.#shift = 32 - placeBits;
    this.#passing = recordLength << placeBits;
    this.#numbers = new Int32Array(this.#passing + recordLength);
    this.#codes = new Uint16Array(this.#numbers.buffer);
    this.#sums = new GramSums(weights);
  }

  /** The record of a word, valid until the next word is looked up. */
  recordOf(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > longestKept || !isWhole(text, start, end))
      return this.#fill(this.#passing, text, start, end, hash);
    const place = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    const record = place * recordLength;
    if (
      (this.#numbers[record + at.counts] & 0xff) === length &&
      this.#hasCharacters(record, text, start, end)
    )
      return record;
    const codes = this.#codes;
    const first = 2 * record + firstCharacter;
    for (let index = start; index < end; index++)
      codes[first + index - start] = text.charCodeAt(index);
    return this.#fill(record, text, start, end, hash);
  }

  /** How many n-grams the word has. */
  gramCount(record: number): number {
    return (this.#numbers[record + at.counts] >>> 8) & 0xff;
  }

  /** What their weights add up to, in steps of a voice. */
  steps(record: number, voice: number): number {
    const both = this.#numbers[record + at.steps];
    return voice === 0 ? both >> 16 : (both << 16) >> 16;
  }

  /** The class and the ending of the word, 0 if it has none. */
  knownOf(record: number): number {
    return this.#numbers[record + at.counts] >>> 16;
  }

  /** What it stands for, together with what follows where it ends. */
  conceptsAt(record: number, text: string, start: number, end: number): number {
    const concepts = this.#numbers[record + at.concepts];
    const phrase = this.#numbers[record + at.phrase];
    if (phrase === 0) return concepts;
    return phrase === unknownPhrase
      ? this.#lexicon.conceptsAt(text, start)
      : concepts | this.#lexicon.phraseAt(phrase, text, end);
  }

  /** The four characters of an n-gram that may reach over the beginning of the word, by number from 0. */
  fourOverBorder(record: number, number: number): number {
    return this.#numbers[record + at.fours + number];
  }

  #hasCharacters(
    record: number,
    text: string,
    start: number,
    end: number,
  ): boolean {
    const codes = this.#codes;
    const first = 2 * record + firstCharacter - start;
    for (let index = start; index < end; index++) {
      if (codes[first + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Finds out what there is to know of a word. */
  #fill(
    record: number,
    text: string,
    start: number,
    end: number,
    hash: number,
  ): number {
    const sums = this.#sums;
    sums.clear();
    visitGrams(text, start, end, hash, sums);
    const numbers = this.#numbers;
    numbers[record + at.counts] =
      Math.min(end - start, 0xff) |
      (sums.count << 8) |
      (this.classes.ofWord(text, start, end) << 16);
    numbers[record + at.steps] = (sums.first << 16) | (sums.second & 0xffff);
    this.#fillConcepts(record, text, start, end);
    numbers[record + at.fours] = sums.fours[0];
    numbers[record + at.fours + 1] = sums.fours[1];
    return record;
  }

  #fillConcepts(
    record: number,
    text: string,
    start: number,
    end: number,
  ): void {
    const numbers = this.#numbers;
    numbers[record + at.concepts] = 0;
    numbers[record + at.phrase] = 0;
    const first = text.charCodeAt(start);
    if (!this.#lexicon.hasTermWith(first)) return;
    if (isUnspaced(first) || !isWhole(text, start, end)) {
      numbers[record + at.phrase] = unknownPhrase;
      return;
    }
    const { concepts, phrase } = this.#lexicon.wordAt(text, start);
    numbers[record + at.concepts] = concepts;
    numbers[record + at.phrase] = phrase;
  }
}

/** Whether a word ends where letters end: else what it stands for depends on the letters that follow. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    end === text.length ||
    !isWordCode(text.charCodeAt(end)) ||
    isUnspaced(text.charCodeAt(start))
  );
}
