import {
  classIn,
  colon,
  endingIn,
  exclamationMark,
  lineStart,
  questionMark,
  quotation,
  sentenceStart,
  unknownWords,
  type WordClasses,
} from './wordClasses';

/** The table of weights of word classes has a row for each value of so many bits of a feature's hash. */
export const classFeatureBits = 16;
const mask = (1 << classFeatureBits) - 1;

/** A class with a meaning of its own is paired with so many of them before it, however far away. */
const remembered = 4;

/** Kinds of features, so that no two of them share their hashes. */
const salts = {
  one: salt(1),
  two: salt(2),
  three: salt(3),
  overOne: salt(4),
  overTwo: salt(5),
  meanings: salt(6),
  threeMeanings: salt(7),
  opening: salt(21),
  ending: salt(22),
  openingKind: salt(23),
  order: salt(24),
  kind: salt(31),
  twoKinds: salt(32),
  overOneKind: salt(33),
  threeKinds: salt(34),
  overTwoKinds: salt(35),
  fourKinds: salt(36),
};

/** Stands among kinds for the end of a sentence. */
const sentenceEnd = 0xfff;

function salt(kind: number): number {
  return Math.imul(kind, 0x9e3779b1);
}

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
/** Those of ASCII; 0 stands for none. */
const asciiSigns = Uint8Array.from(
  { length: 0x80 },
  (_, code) => signs.get(code) ?? 0,
);

/**
 * Turns words into their classes, and those into features: runs of classes and of kinds of classes, pairs at a
 * distance, and the words that sentences and orders begin with.
 */
export class ClassStream {
  readonly #classes: WordClasses;
  #last = sentenceStart;
  #beforeLast = 0;
  #third = 0;
  /** Whether the next word begins a sentence. */
  #opens = true;
  /** The last classes with a meaning of their own, the newest first. */
  readonly #meanings = new Int32Array(remembered);
  /** The last kinds, the newest first. */
  readonly #kinds = new Int32Array(3);
  /** Large enough for most blocks. */
  #features = new Uint32Array(512);
  #count = 0;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** Rows of the table of weights, of which the first {@link count} are from this block. */
  get features(): Uint32Array {
    return this.#features;
  }

  get count(): number {
    return this.#count;
  }

  /** Begins a new block. */
  clear(): void {
    this.#count = 0;
  }

  /** Takes a word by what is known of it: its class and ending, or 0. */
  word(known: number): void {
    const opens = this.#opens;
    this.#opens = false;
    if (known === 0) {
      if (this.#last !== unknownWords) this.#token(unknownWords);
      return;
    }
    const number = classIn(known);
    const kind = this.#kindOf(number);
    this.#orders(known, kind, opens);
    if (kind !== 0) this.#kind(kind);
    this.#token(number);
    if (number >= this.#classes.firstMeaning) this.#meaning(number);
  }

  /** A sign that says something about the sentence. */
  sign(code: number): void {
    const number = code < 0x80 ? asciiSigns[code] : signs.get(code) ?? 0;
    if (number === 0) return;
    if (number !== quotation) {
      this.#opens = true;
      if (number !== colon && number !== this.#last) this.#push(sentenceEnd);
    }
    if (number !== this.#last) this.#token(number);
  }

  /** A class beyond those of words stands for a concept, which is a kind of its own. */
  #kindOf(number: number): number {
    const { kinds } = this.#classes;
    return number < kinds.length ? kinds[number] : number;
  }

  /** How a word stands in its sentence: verbs in front are orders. */
  #orders(known: number, kind: number, opens: boolean): void {
    const ending = endingIn(known);
    if (opens) {
      this.#add(known, salts.opening);
      if (kind !== 0) this.#add((ending << 12) | kind, salts.openingKind);
    } else if (ending !== 0) this.#add(known, salts.ending);
    if (this.#classes.beforeOrders.has(this.#last))
      this.#add((this.#last << 16) | known, salts.order);
  }

  #kind(kind: number): void {
    const [one, two, three] = this.#kinds;
    this.#add(kind, salts.kind);
    if (one !== 0) this.#add((one << 12) | kind, salts.twoKinds);
    if (two !== 0) {
      this.#add((two << 12) | kind, salts.overOneKind);
      const run = Math.imul((two << 12) | one, 0x2c1b3c6d) ^ kind;
      this.#add(run, salts.threeKinds);
      if (three !== 0)
        this.#add(Math.imul(three, 0x1f123bb5) ^ run, salts.fourKinds);
    }
    if (three !== 0) this.#add((three << 12) | kind, salts.overTwoKinds);
    this.#push(kind);
  }

  #push(kind: number): void {
    const kinds = this.#kinds;
    kinds[2] = kinds[1];
    kinds[1] = kinds[0];
    kinds[0] = kind;
  }

  #token(number: number): void {
    const one = this.#last;
    const two = this.#beforeLast;
    const three = this.#third;
    this.#add(number, salts.one);
    this.#add((one << 10) | number, salts.two);
    if (two !== 0) {
      this.#add((two << 20) | (one << 10) | number, salts.three);
      this.#add((two << 10) | number, salts.overOne);
    }
    if (three !== 0) this.#add((three << 10) | number, salts.overTwo);
    this.#third = two;
    this.#beforeLast = one;
    this.#last = number;
  }

  #meaning(number: number): void {
    const recent = this.#meanings;
    for (let at = 0; at < remembered && recent[at] !== 0; at++) {
      const before = recent[at];
      const low = Math.min(before, number);
      this.#add((low << 10) | Math.max(before, number), salts.meanings);
    }
    if (recent[1] !== 0)
      this.#add(
        (recent[1] << 20) | (recent[0] << 10) | number,
        salts.threeMeanings,
      );
    for (let at = remembered - 1; at > 0; at--) recent[at] = recent[at - 1];
    recent[0] = number;
  }

  #add(value: number, salted: number): void {
    if (this.#count === this.#features.length) this.#grow();
    let hash = Math.imul(value ^ salted, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    this.#features[this.#count++] = (hash ^ (hash >>> 16)) & mask;
  }

  #grow(): void {
    const grown = new Uint32Array(2 * this.#features.length);
    grown.set(this.#features);
    this.#features = grown;
  }
}
