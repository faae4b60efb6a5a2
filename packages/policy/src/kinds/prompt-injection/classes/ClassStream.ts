import {
  colon,
  exclamationMark,
  lineStart,
  questionMark,
  quotation,
  sentenceStart,
  unknownWords,
} from './wordClasses';

/** The table of weights of word classes has a row for each value of so many bits of a feature's hash. */
export const classFeatureBits = 16;
const mask = (1 << classFeatureBits) - 1;

/** A class with a meaning of its own is paired with so many of them before it, however far away. */
const remembered = 4;

/** Kinds of features, so that no two of them share their hashes. */
const salts = {
  one: 1,
  two: 2,
  three: 3,
  overOne: 4,
  overTwo: 5,
  meanings: 6,
  threeMeanings: 7,
  besideWord: 11,
  afterWord: 12,
};

/** The signs that are classes, by their code. */
const signs = new Map<number, number>([
  [0x0a, lineStart],
  [0x2e, sentenceStart],
  [0x3002, sentenceStart],
  [0x21, exclamationMark],
  [0xff01, exclamationMark],
  [0x3f, questionMark],
  [0xff1f, questionMark],
  [0x3a, colon],
  [0x22, quotation],
  [0x201c, quotation],
  [0x201d, quotation],
  [0x27, quotation],
]);

/**
 * Turns words into their classes, and those into features: runs of classes, pairs at a distance, classes
 * beside words.
 */
export class ClassStream {
  #features = new Uint32Array(1_024);
  #count = 0;
  #last = sentenceStart;
  #beforeLast = 0;
  #third = 0;
  #lastWord = 0;
  /** The last classes with a meaning of their own, the newest first. */
  readonly #meanings = new Int32Array(remembered);

  constructor(private readonly firstMeaning: number) {}

  /** Takes a word by its hash, with its class or 0. */
  word(hash: number, ofWord: number): void {
    const number = ofWord === 0 ? unknownWords : ofWord;
    this.#add(
      Math.imul(this.#last, 0x2c1b3c6d) ^ Math.imul(hash, 0x297a2d39),
      salts.besideWord,
    );
    if (ofWord !== 0)
      this.#add(
        Math.imul(this.#lastWord, 0x85ebca6b) ^ Math.imul(number, 0x1b873593),
        salts.afterWord,
      );
    this.#lastWord = hash;
    if (number === unknownWords && this.#last === unknownWords) return;
    this.#token(number);
    if (number >= this.firstMeaning) this.#meaning(number);
  }

  /** A sign that says something about the sentence. */
  sign(code: number): void {
    const number = signs.get(code);
    if (number === undefined || number === this.#last) return;
    this.#token(number);
  }

  /** The features since the last time. */
  take(): Uint32Array {
    const taken = this.#features.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }

  #token(number: number): void {
    const [one, two, three] = [this.#last, this.#beforeLast, this.#third];
    this.#add(number, salts.one);
    this.#add((one << 9) | number, salts.two);
    if (two !== 0) {
      this.#add((two << 18) | (one << 9) | number, salts.three);
      this.#add((two << 9) | number, salts.overOne);
    }
    if (three !== 0) this.#add((three << 9) | number, salts.overTwo);
    this.#third = two;
    this.#beforeLast = one;
    this.#last = number;
  }

  #meaning(number: number): void {
    const recent = this.#meanings;
    for (const before of recent) {
      if (before === 0) break;
      const low = Math.min(before, number);
      this.#add((low << 9) | Math.max(before, number), salts.meanings);
    }
    if (recent[1] !== 0)
      this.#add(
        (recent[1] << 18) | (recent[0] << 9) | number,
        salts.threeMeanings,
      );
    recent.copyWithin(1, 0);
    recent[0] = number;
  }

  #add(value: number, salt: number): void {
    if (this.#count === this.#features.length) {
      const grown = new Uint32Array(2 * this.#count);
      grown.set(this.#features);
      this.#features = grown;
    }
    let hash = Math.imul(value ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    this.#features[this.#count++] = (hash ^ (hash >>> 16)) & mask;
  }
}
