import { type ClassStream } from '../classes/ClassStream';
import { type FeatureSink } from './FeatureSink';
import { featureOf, fiveHash, firstOfFive, visitGrams } from './grams';
import { type GramSink } from './GramSink';
import { addLiterals, scanWords } from './scanWords';
import { WordTable } from './WordTable';

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

/** Keeps the features, for training and to explain a score. */
class BlockCollector implements FeatureSink, GramSink {
  readonly blocks: (Block & { patterns: number[] })[] = [];
  readonly #withSpans: boolean;
  #text = '';
  #features: number[] = [];
  #spans: number[] = [];
  #patterns: number[] = [];

  constructor(withSpans: boolean) {
    this.#withSpans = withSpans;
  }

  word(text: string, start: number, end: number, hash: number): void {
    this.#text = text;
    visitGrams(text, start, end, hash, this);
  }

  gram(hash: number, start: number, end: number): void {
    this.#features.push(featureOf(hash));
    if (this.#withSpans) this.#spans.push(start, end);
  }

  overBorder(four: number, first: number, end: number): void {
    const code = firstOfFive(this.#text, first);
    if (code !== 0) this.gram(fiveHash(four, code), first, end);
  }

  pattern(number: number): void {
    this.#patterns.push(number);
  }

  closeBlock(start: number, end: number, classes: ClassStream): void {
    this.blocks.push({
      start,
      end,
      features: Uint32Array.from(this.#features),
      classFeatures: classes.features.slice(0, classes.count),
      patterns: this.#patterns,
      spans: this.#withSpans ? Int32Array.from(this.#spans) : undefined,
    });
    this.#features = [];
    this.#spans = [];
    this.#patterns = [];
  }
}

let words: WordTable | undefined;

/** Cuts a folded text into blocks and finds their features. */
export function scanBlocks(text: string, withSpans = false): Block[] {
  words ??= new WordTable(10);
  const collector = new BlockCollector(withSpans);
  scanWords(text, words, collector);
  addLiterals(text, collector.blocks);
  return collector.blocks;
}
