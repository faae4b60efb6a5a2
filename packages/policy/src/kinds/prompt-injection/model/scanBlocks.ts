import { ClassStream } from '../classes/ClassStream';
import { WordClasses } from '../classes/wordClasses';
import { Lexicon } from '../lexicon/Lexicon';
import { vocabularies } from '../lexicon';
import { conceptPatterns } from '../patterns/conceptPatterns';
import { firstLiteral } from '../patterns';
import { literalPatterns } from '../patterns/literalPatterns';
import { endsSentence, isUnspaced, isWordCode } from './characters';

/** The table of weights has a row for each value of so many bits of a feature's hash. */
export const featureBits = 18;
const featureMask = (1 << featureBits) - 1;

/** A piece of a folded text of about a sentence: what it consists of, as features of the linear model. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Hashes of its word and character n-grams. */
  readonly features: Uint32Array;
  /** Hashes of what its words mean: runs and pairs of word classes. */
  readonly classFeatures: Uint32Array;
  /** Numbers of the patterns that end in it. */
  readonly patterns: readonly number[];
  /** Where the n-grams begin and end, when asked for. */
  readonly spans?: Int32Array;
}

/** A block ends with a sentence when it has so many characters, and with a word when it has so many. */
const shortBlock = 72;
const longBlock = 200;
/** Of longer words, such as encoded data, only the beginning is looked at. */
const longestWord = 32;

const conceptCount = 32;
const wordSalt = 0x9e3779b1;
const pairSalt = 0x85ebca6b;
const tripleSalt = 0xc2b2ae35;

const wordClasses = new WordClasses();

/** One pass over a text. */
class Scan {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #withSpans: boolean;
  readonly #blocks: Block[] = [];
  #features = new Uint32Array(2_048);
  #spans = new Int32Array(0);
  #count = 0;
  #patterns: number[] = [];
  #blockStart = 0;
  /** Hashes and starts of the last two words. */
  #previous = 0;
  #beforePrevious = 0;
  #previousStart = 0;
  #beforePreviousStart = 0;
  #wordNumber = 0;
  /** By concept the number of the word that last stood for it. */
  readonly #lastSeen = new Int32Array(conceptCount).fill(-1_000);

  readonly #classes: ClassStream;

  constructor(text: string, lexicon_: Lexicon, withSpans: boolean) {
    this.#classes = new ClassStream(wordClasses.firstMeaning);
    this.#text = text;
    this.#lexicon = lexicon_;
    this.#withSpans = withSpans;
    if (withSpans) this.#spans = new Int32Array(4_096);
  }

  run(): Block[] {
    const text = this.#text;
    let index = 0;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      if (isWordCode(code)) {
        index = this.#word(index, code);
        if (index - this.#blockStart >= longBlock) this.#close(index);
      } else {
        index++;
        this.#classes.sign(code);
        if (index - this.#blockStart >= shortBlock && endsSentence(code))
          this.#close(index);
      }
    }
    if (this.#count > 0 || this.#blocks.length === 0) this.#close(text.length);
    return this.#blocks;
  }

  /** Takes the word that begins at an index; returns where it ends. */
  #word(start: number, first: number): number {
    const text = this.#text;
    const unspaced = isUnspaced(first);
    let hash = 0x811c9dc5;
    let end = start;
    // The last three characters, of which the first stands before the word.
    let before2 = 0;
    let before1 = 0;
    let before = 0x3c;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (!isWordCode(code) || (end > start && (unspaced || isUnspaced(code))))
        break;
      if (end - start >= longestWord) continue;
      hash = Math.imul(hash ^ code, 0x01000193);
      if (!unspaced) this.#grams(before2, before1, before, code, end);
      before2 = before1;
      before1 = before;
      before = code;
    }
    if (!unspaced) this.#grams(before2, before1, before, 0x3e, end - 1);
    this.#wordGrams(hash, start, end);
    this.#classOf(hash, this.#concepts(start));
    return end;
  }

  /** A word that no class has may stand for a concept of its language. */
  #classOf(hash: number, concepts: number): void {
    const known = wordClasses.ofHash(hash);
    const number =
      known === 0 && concepts !== 0
        ? wordClasses.size + 31 - Math.clz32(concepts & -concepts)
        : known;
    this.#classes.word(hash, number);
  }

  /** The n-grams of three and four characters (and of five, hashed from four and the one before) that end here. */
  #grams(a: number, b: number, c: number, d: number, at: number): void {
    if (b === 0) return;
    const three = Math.imul(Math.imul(b, 0x01000193) ^ c, 0x01000193) ^ d;
    this.#add(Math.imul(three, 0x2c1b3c6d), at - 2, at + 1);
    if (a === 0) return;
    const four = Math.imul(three ^ Math.imul(a, 0x1b873593), 0x297a2d39);
    this.#add(four, at - 3, at + 1);
    this.#five(four, at);
  }

  #five(four: number, at: number): void {
    const first = at >= 4 ? this.#text.charCodeAt(at - 4) : 0x20;
    const inWord = isWordCode(first) && !isUnspaced(first);
    if (!inWord) return;
    this.#add(
      Math.imul(four ^ Math.imul(first, 0xcc9e2d51), 0x1b56c4e9),
      at - 4,
      at + 1,
    );
  }

  #wordGrams(hash: number, start: number, end: number): void {
    const { previous, beforePrevious } = {
      previous: this.#previous,
      beforePrevious: this.#beforePrevious,
    };
    this.#add(Math.imul(hash, wordSalt), start, end);
    if (previous !== 0) {
      const pair = Math.imul(previous, 0x01000193) ^ hash;
      this.#add(Math.imul(pair, pairSalt), this.#previousStart, end);
      if (beforePrevious !== 0) {
        const triple =
          Math.imul(
            Math.imul(beforePrevious, 0x01000193) ^ previous,
            0x01000193,
          ) ^ hash;
        this.#add(
          Math.imul(triple, tripleSalt),
          this.#beforePreviousStart,
          end,
        );
      }
    }
    this.#beforePrevious = previous;
    this.#beforePreviousStart = this.#previousStart;
    this.#previous = hash;
    this.#previousStart = start;
  }

  #add(hash: number, start: number, end: number): void {
    if (this.#count === this.#features.length) this.#grow();
    if (this.#withSpans) {
      this.#spans[this.#count * 2] = start;
      this.#spans[this.#count * 2 + 1] = end;
    }
    this.#features[this.#count++] = (hash ^ (hash >>> 15)) & featureMask;
  }

  #grow(): void {
    const features = new Uint32Array(this.#features.length * 2);
    features.set(this.#features);
    this.#features = features;
    if (!this.#withSpans) return;
    const spans = new Int32Array(this.#spans.length * 2);
    spans.set(this.#spans);
    this.#spans = spans;
  }

  /** The concepts of the word that begins there, as bits. */
  #concepts(start: number): number {
    const number = this.#wordNumber++;
    let bits = this.#lexicon.conceptsAt(this.#text, start);
    if (bits === 0) return 0;
    const met = bits;
    for (; bits !== 0; bits &= bits - 1)
      this.#lastSeen[31 - Math.clz32(bits & -bits)] = number;
    for (let index = 0; index < conceptPatterns.length; index++) {
      const pattern = conceptPatterns[index];
      if (
        (pattern.bits & met) !== 0 &&
        this.#completes(pattern.bits, number - pattern.within)
      )
        this.#patterns.push(index);
    }
    return met;
  }

  /** Whether all of some concepts were seen since a word, each in a word of its own. */
  #completes(wanted: number, since: number): boolean {
    const seen = this.#lastSeen;
    let met = 0;
    for (let bits = wanted; bits !== 0; bits &= bits - 1) {
      const at = seen[31 - Math.clz32(bits & -bits)];
      if (at < since) return false;
      const bit = 1 << (at - since);
      if ((met & bit) !== 0) return false;
      met |= bit;
    }
    return true;
  }

  #close(end: number): void {
    this.#blocks.push({
      start: this.#blockStart,
      end,
      features: this.#features.slice(0, this.#count),
      classFeatures: this.#classes.take(),
      patterns: this.#patterns,
      spans: this.#withSpans
        ? this.#spans.slice(0, this.#count * 2)
        : undefined,
    });
    this.#blockStart = end;
    this.#count = 0;
    this.#patterns = [];
  }
}

let lexicon: Lexicon | undefined;

/** Cuts a folded text into blocks and finds their features. */
export function scanBlocks(text: string, withSpans = false): Block[] {
  lexicon ??= new Lexicon(vocabularies);
  const blocks = new Scan(text, lexicon, withSpans).run();
  for (const [number, at] of literalHits(text)) {
    (blockAt(blocks, at)?.patterns as number[] | undefined)?.push(number);
  }
  return blocks;
}

function* literalHits(text: string): Generator<[number: number, at: number]> {
  for (const [index, { pattern }] of literalPatterns.entries()) {
    for (const match of text.matchAll(pattern))
      yield [firstLiteral + index, match.index + match[0].length - 1];
  }
}

function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}
