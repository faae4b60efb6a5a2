/** Chance that comes out the same each time: numbers in [0, 1) by the mulberry32 generator. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Mostly around `typical`, sometimes far above it, as latencies and lengths are. */
  spread(typical: number): number {
    const normal =
      Math.sqrt(-2 * Math.log(1 - this.next())) *
      Math.cos(2 * Math.PI * this.next());
    return typical * Math.exp(0.55 * normal);
  }

  /** A name by its weight; the weights are 1 together. */
  pick(weights: Readonly<Record<string, number>>): string {
    let rest = this.next();
    const names = Object.keys(weights);
    return names.find(name => (rest -= weights[name]) < 0) ?? names[0];
  }
}
