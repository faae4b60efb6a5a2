import { type NanoUsd } from '@keeptrusts/contract';
import { type Usage } from '../exchange/Usage';

/** A rate in nano-dollars per token, higher from certain input sizes on. */
export interface TokenRate {
  base: number;
  /** In ascending order of `from`, the number of input tokens above which the rate applies to all. */
  tiers: readonly { from: number; rate: number }[];
}

/** What a model costs. */
export class ModelPrice {
  readonly #input: TokenRate;
  readonly #cachedInput: TokenRate;
  readonly #output: TokenRate;

  constructor(rates: {
    input: TokenRate;
    cachedInput?: TokenRate;
    output: TokenRate;
  }) {
    this.#input = rates.input;
    this.#cachedInput = rates.cachedInput ?? rates.input;
    this.#output = rates.output;
  }

  /** A price that is the same for every size, in USD per million tokens. */
  static flat(usd: { input: number; output: number; cachedInput?: number }) {
    return new ModelPrice({
      input: flatRate(usd.input),
      output: flatRate(usd.output),
      cachedInput:
        usd.cachedInput === undefined ? undefined : flatRate(usd.cachedInput),
    });
  }

  /** Nano-dollars for a usage, rounded to the nearest. */
  cost(usage: Usage): NanoUsd {
    const { input, cachedInput, output } = usage;
    return Math.round(
      (input - cachedInput) * rateFor(this.#input, input) +
        cachedInput * rateFor(this.#cachedInput, input) +
        output * rateFor(this.#output, input),
    );
  }
}

/** One USD per million tokens is 1,000 nano-dollars per token. */
export const nanoPerTokenAtOneUsd = 1000;

function flatRate(usdPerMillion: number): TokenRate {
  return { base: usdPerMillion * nanoPerTokenAtOneUsd, tiers: [] };
}

function rateFor({ base, tiers }: TokenRate, inputTokens: number): number {
  let rate = base;
  for (const tier of tiers) {
    if (inputTokens > tier.from) rate = tier.rate;
  }
  return rate;
}
