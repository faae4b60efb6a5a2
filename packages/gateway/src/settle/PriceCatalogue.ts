import { calcPrice, findProvider, TieredPrices } from '@pydantic/genai-prices';
import { type ProviderName } from '@keeptrusts/policy';
import { ModelPrice, nanoPerTokenAtOneUsd, type TokenRate } from './ModelPrice';

/** Our provider names in the catalogue's terms; the others are looked up by model alone. */
const catalogueIds: Partial<Record<ProviderName, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  'azure-openai': 'azure',
  gemini: 'google',
  bedrock: 'aws',
};

/** Some providers charge by the time of day, so a price is not kept for longer than this. */
const keptMs = 60_000;
const maxKept = 1000;

/** The sandbox charges something, so that budgets and spending can be tried. USD per million tokens. */
const sandboxPrice = ModelPrice.flat({ input: 0.5, output: 1.5 });

/**
 * What models cost, from the pinned snapshot of `@pydantic/genai-prices`. A model that is not in it has
 * no price: it is never taken to be free.
 */
export class PriceCatalogue {
  readonly #kept = new Map<
    string,
    { price: ModelPrice | undefined; until: number }
  >();

  /** The price of a provider's model at a time in milliseconds, or undefined. */
  price(
    provider: ProviderName,
    model: string,
    nowMs: number,
  ): ModelPrice | undefined {
    const key = `${provider}/${model}`;
    const kept = this.#kept.get(key);
    if (kept && nowMs < kept.until) return kept.price;
    if (this.#kept.size >= maxKept) this.#kept.clear();
    const price = lookUp(provider, model, nowMs);
    this.#kept.set(key, { price, until: nowMs + keptMs });
    return price;
  }

  /** The provider whose model this is by its name, such as `openai` for `gpt-4o`. */
  providerOf(model: string): ProviderName | undefined {
    const id = findProvider({ modelId: model })?.id;
    return (Object.keys(catalogueIds) as ProviderName[]).find(
      name => catalogueIds[name] === id,
    );
  }
}

function lookUp(
  provider: ProviderName,
  model: string,
  nowMs: number,
): ModelPrice | undefined {
  const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, model, {
    providerId: catalogueIds[provider],
    timestamp: new Date(nowMs),
  });
  const { input_mtok, output_mtok, cache_read_mtok } = found?.model_price ?? {};
  if (input_mtok !== undefined && output_mtok !== undefined) {
    return new ModelPrice({
      input: toRate(input_mtok),
      output: toRate(output_mtok),
      cachedInput:
        cache_read_mtok === undefined ? undefined : toRate(cache_read_mtok),
    });
  }
  return provider === 'sandbox' ? sandboxPrice : undefined;
}

function toRate(price: number | TieredPrices): TokenRate {
  if (typeof price === 'number') {
    return { base: price * nanoPerTokenAtOneUsd, tiers: [] };
  }
  return {
    base: price.base * nanoPerTokenAtOneUsd,
    tiers: price.tiers.map(tier => ({
      from: tier.start,
      rate: tier.price * nanoPerTokenAtOneUsd,
    })),
  };
}
