import { z } from 'zod';
import { classFeatureBits } from '../classes/ClassStream';
import { patterns } from '../patterns';
import { featureBits, type Block } from './scanBlocks';
import {
  classNorm,
  windowNorm,
  windowPatterns,
  windowsOf,
  type Window,
} from './windows';

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
}

/** Weights as one signed byte a voice for each feature. */
interface Tables {
  readonly grams: Int8Array;
  readonly classes: Int8Array;
}

const gramsLength = 2 << featureBits;
const classesLength = 2 << classFeatureBits;

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
  /** By voice the weights of the patterns, by number. */
  readonly #patternWeights: readonly Float64Array[];

  private constructor(header: ModelHeader, tables: Tables) {
    this.header = header;
    this.#tables = tables;
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

  /** The window of a text that looks most like an attack. */
  worstWindow(blocks: readonly Block[], voice: Voice): JudgedWindow {
    const index = voices.indexOf(voice);
    const sums = blocks.map(block => this.#blockSums(block, index));
    let worst: JudgedWindow = { first: 0, end: 1, logit: -Infinity };
    for (const window of windowsOf(blocks.length)) {
      const logit =
        this.header.bias[index] +
        this.#gramSum(blocks, sums, window, index) +
        this.#classSum(blocks, sums, window, index) +
        this.#patternSum(blocks, window, index);
      if (logit > worst.logit) worst = { ...window, logit };
    }
    return worst;
  }

  /** What the word classes of a window add to its log odds. */
  classWeight(blocks: readonly Block[], window: Window, voice: Voice): number {
    const index = voices.indexOf(voice);
    const sums = blocks.map(block => this.#blockSums(block, index));
    return this.#classSum(blocks, sums, window, index);
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

  #blockSums({ features, classFeatures }: Block, voice: number): BlockSums {
    const { grams, classes } = this.#tables;
    return {
      grams: sumOf(features, grams, voice),
      classes: sumOf(classFeatures, classes, voice),
    };
  }

  #gramSum(
    blocks: readonly Block[],
    sums: readonly BlockSums[],
    { first, end }: Window,
    voice: number,
  ): number {
    let sum = 0;
    let count = 0;
    for (let block = first; block < end; block++) {
      sum += sums[block].grams;
      count += blocks[block].features.length;
    }
    return (sum * this.header.step[voice]) / windowNorm(count);
  }

  #classSum(
    blocks: readonly Block[],
    sums: readonly BlockSums[],
    { first, end }: Window,
    voice: number,
  ): number {
    let sum = 0;
    let count = 0;
    for (let block = first; block < end; block++) {
      sum += sums[block].classes;
      count += blocks[block].classFeatures.length;
    }
    return (sum * this.header.classStep[voice]) / classNorm(count);
  }

  #patternSum(blocks: readonly Block[], window: Window, voice: number): number {
    let sum = 0;
    for (const pattern of windowPatterns(blocks, window))
      sum += this.#patternWeights[voice][pattern];
    return sum;
  }
}

/** Steps that the features of a block add up to. */
interface BlockSums {
  readonly grams: number;
  readonly classes: number;
}

function sumOf(
  features: Uint32Array,
  weights: Int8Array,
  voice: number,
): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++)
    sum += weights[2 * features[index] + voice];
  return sum;
}

function signed(bytes: Buffer): Int8Array {
  return Int8Array.from(bytes, byte => (byte << 24) >> 24);
}

function bytesOf(table: Int8Array): Buffer {
  return Buffer.from(table.buffer, table.byteOffset, table.byteLength);
}
