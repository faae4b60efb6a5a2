import { z } from 'zod';
import { patterns } from '../patterns';
import { featureBits, type Block } from './scanBlocks';
import { windowNorm, windowPatterns, windowsOf, type Window } from './windows';

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

const tableLength = 2 << featureBits;

/**
 * A logistic regression over hashed word and character n-grams and over patterns, with a set of weights for
 * each voice.
 *
 * Its file: the length of the header (32 bit, little endian), the header as JSON, then for each feature one
 * signed byte a voice.
 */
export class InjectionModel {
  readonly header: ModelHeader;
  readonly #weights: Int8Array;
  /** By voice the weights of the patterns, by number. */
  readonly #patternWeights: readonly Float64Array[];

  private constructor(header: ModelHeader, weights: Int8Array) {
    this.header = header;
    this.#weights = weights;
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
    if (bytes.length - headerEnd !== tableLength)
      throw new Error('The model has a table of another size.');
    return new InjectionModel(
      header,
      Int8Array.from(bytes.subarray(headerEnd), byte => (byte << 24) >> 24),
    );
  }

  /** The bytes of a model file. */
  static encode(header: ModelHeader, weights: Int8Array): Buffer {
    const json = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    return Buffer.concat([length, json, Buffer.from(weights.buffer)]);
  }

  /** The window of a text that looks most like an attack. */
  worstWindow(blocks: readonly Block[], voice: Voice): JudgedWindow {
    const index = voices.indexOf(voice);
    const sums = this.#blockSums(blocks, index);
    let worst: JudgedWindow = { first: 0, end: 1, logit: -Infinity };
    for (const window of windowsOf(blocks.length)) {
      let sum = 0;
      let count = 0;
      for (let block = window.first; block < window.end; block++) {
        sum += sums[block];
        count += blocks[block].features.length;
      }
      const logit =
        this.header.bias[index] +
        (sum * this.header.step[index]) / windowNorm(count) +
        this.#patternSum(blocks, window, index);
      if (logit > worst.logit) worst = { ...window, logit };
    }
    return worst;
  }

  /** The weight of a feature in sums of a voice, before the window's norm. */
  weight(feature: number, voice: Voice): number {
    const index = voices.indexOf(voice);
    return this.#weights[2 * feature + index] * this.header.step[index];
  }

  /** The weight of a pattern in log odds. */
  patternWeight(pattern: number, voice: Voice): number {
    return this.#patternWeights[voices.indexOf(voice)][pattern];
  }

  #blockSums(blocks: readonly Block[], voice: number): Float64Array {
    const weights = this.#weights;
    return Float64Array.from(blocks, ({ features }) => {
      let sum = 0;
      for (let index = 0; index < features.length; index++)
        sum += weights[2 * features[index] + voice];
      return sum;
    });
  }

  #patternSum(blocks: readonly Block[], window: Window, voice: number): number {
    let sum = 0;
    for (const pattern of windowPatterns(blocks, window))
      sum += this.#patternWeights[voice][pattern];
    return sum;
  }
}
