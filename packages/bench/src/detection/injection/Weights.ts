import {
  classFeatureBits,
  classNorm,
  featureBits,
  patterns,
  windowNorm,
  windowPatterns,
  windowsOf,
  type InjectionWindow,
  type ScannedView,
  type Voice,
} from '@keeptrusts/policy';

/** A pattern speaks for an attack before anything is learned; a pattern in data does so more. */
const patternPrior: Readonly<Record<Voice, number>> = { said: 1, data: 2 };

/** Weights of one voice before they are rounded. */
export class Weights {
  /**
   * Weights to begin with.
   *
   * @param others - of another voice, of which a share is worth knowing
   */
  static toBeginWith(voice: Voice, others?: Weights, share = 0): Weights {
    const weights = new Weights();
    if (others) weights.add(others, share);
    for (let index = 0; index < weights.patterns.length; index++)
      weights.patterns[index] = Math.max(
        patternPrior[voice],
        others?.patterns[index] ?? 0,
      );
    weights.bias = -1;
    return weights;
  }

  /** The mean of several weights. */
  static meanOf(all: readonly Weights[]): Weights {
    const mean = new Weights();
    for (const weights of all) mean.add(weights, 1 / all.length);
    return mean;
  }

  readonly features = new Float32Array(1 << featureBits);
  readonly classes = new Float32Array(1 << classFeatureBits);
  readonly patterns = new Float64Array(patterns.length);
  bias = 0;

  /**
   * The window of a text that looks most like an attack, and its log odds.
   *
   * @param holds - by block: only windows count that have one that holds
   */
  worst(views: readonly ScannedView[], holds?: readonly boolean[]): Worst {
    let worst: Worst = {
      view: views[0],
      window: { first: 0, end: 1 },
      logit: -Infinity,
    };
    for (const view of views) {
      const sums = view.blocks.map(({ features, classFeatures }) => ({
        grams: sumOf(features, this.features),
        classes: sumOf(classFeatures, this.classes),
      }));
      for (const window of windowsOf(view.blocks.length)) {
        if (holds && !holds.slice(window.first, window.end).includes(true))
          continue;
        const logit = this.#logit(view, window, sums);
        if (logit > worst.logit) worst = { view, window, logit };
      }
    }
    return worst;
  }

  /** Adds a share of other weights. */
  add(others: Weights, share: number): void {
    addTo(this.features, others.features, share);
    addTo(this.classes, others.classes, share);
    addTo(this.patterns, others.patterns, share);
    this.bias += share * others.bias;
  }

  #logit(
    { blocks }: ScannedView,
    window: InjectionWindow,
    sums: readonly BlockSums[],
  ): number {
    let grams = 0;
    let classes = 0;
    for (let index = window.first; index < window.end; index++) {
      grams += sums[index].grams;
      classes += sums[index].classes;
    }
    const counts = featureCounts(blocks, window);
    let logit =
      this.bias +
      grams / windowNorm(counts.grams) +
      classes / classNorm(counts.classes);
    for (const pattern of windowPatterns(blocks, window))
      logit += this.patterns[pattern];
    return logit;
  }
}

function addTo(
  sums: Float32Array | Float64Array,
  others: Float32Array | Float64Array,
  share: number,
): void {
  for (let index = 0; index < sums.length; index++)
    sums[index] += share * others[index];
}

/** Where a text looks most like an attack. */
export interface Worst {
  readonly view: ScannedView;
  readonly window: InjectionWindow;
  readonly logit: number;
}

interface BlockSums {
  readonly grams: number;
  readonly classes: number;
}

/** How many features of each sort a window has. */
export function featureCounts(
  blocks: ScannedView['blocks'],
  { first, end }: InjectionWindow,
): BlockSums {
  let grams = 0;
  let classes = 0;
  for (let index = first; index < end; index++) {
    grams += blocks[index].features.length;
    classes += blocks[index].classFeatures.length;
  }
  return { grams, classes };
}

function sumOf(features: Uint32Array, weights: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++)
    sum += weights[features[index]];
  return sum;
}
