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
} from '@keeptrusts/policy';

/** A pattern speaks for an attack before anything is learned. */
const patternPrior = 1;

/** Weights of one voice before they are rounded. */
export class Weights {
  readonly features = new Float32Array(1 << featureBits);
  readonly classes = new Float32Array(1 << classFeatureBits);
  readonly patterns = new Float64Array(patterns.length).fill(patternPrior);
  bias = -1;

  /** The window of a text that looks most like an attack, and its log odds. */
  worst(views: readonly ScannedView[]): Worst {
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
        const logit = this.#logit(view, window, sums);
        if (logit > worst.logit) worst = { view, window, logit };
      }
    }
    return worst;
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
