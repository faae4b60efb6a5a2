import { type GramSink } from './GramSink';
import { featureOf } from './grams';

/** Adds up the weights of the n-grams of a word for both voices. */
export class GramSums implements GramSink {
  count = 0;
  first = 0;
  second = 0;
  readonly fours = new Int32Array(2);
  #fourCount = 0;
  readonly #weights: Int8Array;

  constructor(weights: Int8Array) {
    this.#weights = weights;
  }

  clear(): void {
    this.count = 0;
    this.first = 0;
    this.second = 0;
    this.#fourCount = 0;
  }

  gram(hash: number): void {
    this.count++;
    if (this.#weights.length === 0) return;
    const row = 2 * featureOf(hash);
    this.first += this.#weights[row];
    this.second += this.#weights[row + 1];
  }

  overBorder(four: number): void {
    this.fours[this.#fourCount++] = four;
  }
}
