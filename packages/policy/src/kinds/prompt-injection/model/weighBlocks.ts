import { type ClassStream } from '../classes/ClassStream';
import { type FeatureSink } from './FeatureSink';
import {
  borderStart,
  featureOf,
  fiveHash,
  firstOfFive,
  overBorderCount,
} from './grams';
import { addLiterals, scanWords } from './scanWords';
import { type WeighedBlock } from './WeighedBlock';
import { type WordTable } from './WordTable';

/** Weights as one signed byte a voice for each feature. */
export interface Tables {
  readonly grams: Int8Array;
  readonly classes: Int8Array;
}

/** Adds up the weights of features as they are found, without keeping them. */
class BlockWeigher implements FeatureSink {
  readonly blocks: (WeighedBlock & { patterns: number[] })[] = [];
  readonly #grams: Int8Array;
  readonly #classes: Int8Array;
  readonly #words: WordTable;
  readonly #voice: number;
  #gramSteps = 0;
  #gramCount = 0;
  #patterns: number[];
  readonly #everywhere: readonly number[];

  constructor(
    { grams, classes }: Tables,
    words: WordTable,
    voice: number,
    everywhere: readonly number[],
  ) {
    this.#grams = grams;
    this.#classes = classes;
    this.#words = words;
    this.#voice = voice;
    this.#everywhere = everywhere;
    this.#patterns = [...everywhere];
  }

  word(
    text: string,
    start: number,
    end: number,
    _hash: number,
    record: number,
  ): void {
    const words = this.#words;
    this.#gramSteps += words.steps(record, this.#voice);
    this.#gramCount += words.gramCount(record);
    const count = overBorderCount(start, end);
    if (count === 0) return;
    const first = firstOfFive(text, borderStart(start, end));
    if (first === 0) return;
    for (let number = 0; number < count; number++)
      this.gram(fiveHash(words.fourOverBorder(record, number), first));
  }

  gram(hash: number): void {
    this.#gramSteps += this.#grams[2 * featureOf(hash) + this.#voice];
    this.#gramCount++;
  }

  pattern(number: number): void {
    this.#patterns.push(number);
  }

  closeBlock(start: number, end: number, classes: ClassStream): void {
    this.blocks.push({
      start,
      end,
      gramSteps: this.#gramSteps,
      gramCount: this.#gramCount,
      classSteps: sumOf(
        classes.features,
        classes.count,
        this.#classes,
        this.#voice,
      ),
      classCount: classes.count,
      patterns: this.#patterns,
    });
    this.#gramSteps = 0;
    this.#gramCount = 0;
    this.#patterns = [...this.#everywhere];
  }
}

/** Steps that the weights of some features add up to for a voice. */
export function sumOf(
  features: Uint32Array,
  count: number,
  weights: Int8Array,
  voice: number,
): number {
  let sum = 0;
  for (let index = 0; index < count; index++)
    sum += weights[2 * features[index] + voice];
  return sum;
}

/**
 * The blocks of a folded text, weighed for a voice.
 *
 * @param words - of the same weights
 * @param everywhere - patterns that each of the blocks has besides its own
 */
export function weighBlocks(
  text: string,
  tables: Tables,
  words: WordTable,
  voice: number,
  everywhere: readonly number[],
): WeighedBlock[] {
  const weigher = new BlockWeigher(tables, words, voice, everywhere);
  scanWords(text, words, weigher);
  addLiterals(text, weigher.blocks);
  return weigher.blocks;
}
