import { z } from 'zod';
import { type Span } from '../../../normalise/MappedText';
import { classFeatureBits } from '../classes/ClassStream';
import { patterns } from '../patterns';
import { featureBits } from './grams';
import { type Block } from './scanBlocks';
import { sumOf, weighBlocks, type Tables } from './weighBlocks';
import { type WeighedBlock } from './WeighedBlock';
import {
  classNorm,
  windowNorm,
  windowPatterns,
  windowsOf,
  type Window,
} from './windows';
import { WordTable } from './WordTable';

/**
 * Whose words a text is: `said` by the user to the model, or `data` that the model is to work on (tool
 * results, quoted documents), where instructions have no place.
 */
export const voices = ['said', 'data'] as const;
export type Voice = (typeof voices)[number];

const perVoice = z.tuple([z.number(), z.number()]);
const headerSchema = z.object({
  seed: z.number(),
  bias: perVoice,
  /** What one step of a weight stands for. */
  step: perVoice,
  /** The same for word classes. */
  classStep: perVoice,
  /** Weights of the patterns in log odds, by name. */
  patterns: z.record(z.string(), perVoice),
});

/** What a model file says about itself. Pairs are in the order of {@link voices}. */
export type ModelHeader = z.infer<typeof headerSchema>;

/** A window of a text, and how much speaks for an attack in it. */
export interface JudgedWindow extends Window {
  /** Log odds. */
  readonly logit: number;
  /** Where it stands in the text. */
  readonly span: Span;
}

const gramsLength = 2 << featureBits;
const classesLength = 2 << classFeatureBits;
/** The table of words has 2 to the power of it places: half a megabyte, as many words as most people use. */
const wordPlaceBits = 13;

/**
 * A logistic regression over hashed word and character n-grams, over hashed runs and pairs of word classes,
 * and over patterns, with a set of weights for each voice.
 *
 * Its file: the length of the header (32 bit, little endian), the header as JSON, then the tables of n-grams
 * and of word classes: for each feature one signed byte a voice.
 */
export class InjectionModel {
  readonly header: ModelHeader;
  readonly #tables: Tables;
  readonly #words: WordTable;
  /** By voice the weights of the patterns, by number. */
  readonly #patternWeights: readonly Float64Array[];

  private constructor(header: ModelHeader, tables: Tables) {
    this.header = header;
    this.#tables = tables;
    this.#words = new WordTable(wordPlaceBits, tables.grams);
    this.#patternWeights = voices.map((_, voice) =>
      Float64Array.from(
        patterns,
        ({ name }) => header.patterns[name]?.[voice] ?? 0,
      ),
    );
  }

  /** @throws Error when the bytes are no model of this version */
  static parse(bytes: Buffer): InjectionModel {
    const headerEnd = 4 + bytes.readUInt32LE(0);
    const header = headerSchema.parse(
      JSON.parse(bytes.toString('utf8', 4, headerEnd)),
    );
    const classesStart = headerEnd + gramsLength;
    if (bytes.length !== classesStart + classesLength)
      throw new Error('The model has tables of another size.');
    return new InjectionModel(header, {
      grams: signed(bytes.subarray(headerEnd, classesStart)),
      classes: signed(bytes.subarray(classesStart)),
    });
  }

  /** The bytes of a model file. */
  static encode(header: ModelHeader, { grams, classes }: Tables): Buffer {
    const json = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    return Buffer.concat([length, json, bytesOf(grams), bytesOf(classes)]);
  }

  /**
   * The window of a folded text that looks most like an attack.
   *
   * @param everywhere - patterns that the text has in each of its blocks
   */
  judge(
    text: string,
    voice: Voice,
    everywhere: readonly number[] = [],
  ): JudgedWindow {
    const index = voices.indexOf(voice);
    const blocks = weighBlocks(
      text,
      this.#tables,
      this.#words,
      index,
      everywhere,
    );
    return this.#worst(blocks, index);
  }

  /** The same, of a text whose features are there: as slow as finding them. */
  worstWindow(blocks: readonly Block[], voice: Voice): JudgedWindow {
    const index = voices.indexOf(voice);
    return this.#worst(
      blocks.map(block => this.#weighed(block, index)),
      index,
    );
  }

  /** What the word classes of a window add to its log odds. */
  classWeight(
    blocks: readonly Block[],
    { first, end }: Window,
    voice: Voice,
  ): number {
    const index = voices.indexOf(voice);
    let steps = 0;
    let count = 0;
    for (const block of blocks.slice(first, end)) {
      const { classSteps, classCount } = this.#weighed(block, index);
      steps += classSteps;
      count += classCount;
    }
    return this.#classLogit(steps, count, index);
  }

  /** The weight of a feature in sums of a voice, before the window's norm. */
  weight(feature: number, voice: Voice): number {
    const index = voices.indexOf(voice);
    return this.#tables.grams[2 * feature + index] * this.header.step[index];
  }

  /** The weight of a pattern in log odds. */
  patternWeight(pattern: number, voice: Voice): number {
    return this.#patternWeights[voices.indexOf(voice)][pattern];
  }

  #weighed(block: Block, voice: number): WeighedBlock {
    const { start, end, features, classFeatures } = block;
    const { grams, classes } = this.#tables;
    return {
      start,
      end,
      gramSteps: sumOf(features, features.length, grams, voice),
      gramCount: features.length,
      classSteps: sumOf(classFeatures, classFeatures.length, classes, voice),
      classCount: classFeatures.length,
      patterns: block.patterns,
    };
  }

  #worst(blocks: readonly WeighedBlock[], voice: number): JudgedWindow {
    let worst: Window = { first: 0, end: 1 };
    let most = -Infinity;
    for (const window of windowsOf(blocks.length)) {
      const logit = this.#logit(blocks, window, voice);
      if (logit <= most) continue;
      worst = window;
      most = logit;
    }
    const { start } = blocks[worst.first];
    const { end } = blocks[worst.end - 1];
    return { ...worst, logit: most, span: { start, end } };
  }

  #logit(
    blocks: readonly WeighedBlock[],
    { first, end }: Window,
    voice: number,
  ): number {
    let gramSteps = 0;
    let gramCount = 0;
    let classSteps = 0;
    let classCount = 0;
    for (let index = first; index < end; index++) {
      const block = blocks[index];
      gramSteps += block.gramSteps;
      gramCount += block.gramCount;
      classSteps += block.classSteps;
      classCount += block.classCount;
    }
    return (
      this.header.bias[voice] +
      (gramSteps * this.header.step[voice]) / windowNorm(gramCount) +
      this.#classLogit(classSteps, classCount, voice) +
      this.#patternSum(blocks, { first, end }, voice)
    );
  }

  #patternSum(
    blocks: readonly WeighedBlock[],
    window: Window,
    voice: number,
  ): number {
    let sum = 0;
    for (const pattern of windowPatterns(blocks, window))
      sum += this.#patternWeights[voice][pattern];
    return sum;
  }

  #classLogit(steps: number, count: number, voice: number): number {
    return (steps * this.header.classStep[voice]) / classNorm(count);
  }
}

function signed(bytes: Buffer): Int8Array {
  // A copy, so that the table does not keep the whole file in memory.
  return new Int8Array(new Uint8Array(bytes).buffer);
}

function bytesOf(table: Int8Array): Buffer {
  return Buffer.from(table.buffer, table.byteOffset, table.byteLength);
}
