import { calcPrice, findProvider, TieredPrices } from '@pydantic/genai-prices';
import { ModelPrice, nanoPerTokenAtOneUsd, type TokenRate } from './ModelPrice';

/** Our provider names in the catalogue's terms; the others are looked up by model alone. */
const catalogueIds = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['azure-openai', 'azure'],
  ['gemini', 'google'],
  ['bedrock', 'aws'],
]);

/** Some providers charge by the time of day, so a price is not kept for longer than this. */
const keptMs = 60_000;

/** The price of a model at a time in milliseconds; undefined when it is not known. */
export type PriceSource = (nowMs: number) => ModelPrice | undefined;

/** The sandbox charges something, so that budgets and spending can be tried. USD per million tokens. */
const sandboxPrice = ModelPrice.flat({ input: 0.5, output: 1.5 });

/** The sandbox answers to any name; these are worth a try. */
const sandboxModels = ['sandbox', 'gpt-4o', 'gpt-4o-mini'];

/**
 * What models cost, from the pinned snapshot of `@pydantic/genai-prices`. A model that is not in it has
 * no price: it is never taken to be free.
 */
export class PriceCatalogue {
  /** The price of a provider's model. */
  price(provider: string, model: string): PriceSource {
    let price: ModelPrice | undefined;
    let until = -Infinity;
    return nowMs => {
      if (nowMs < until) return price;
      until = nowMs + keptMs;
      price = lookUp(provider, model, nowMs);
      return price;
    };
  }

  /** Names of a provider's models that are not on their way out. */
  models(provider: string): string[] {
    if (provider === 'sandbox') return sandboxModels;
    const providerId = catalogueIds.get(provider);
    const found = providerId && findProvider({ providerId });
    return found
      ? found.models.filter(model => !model.deprecated).map(({ id }) => id)
      : [];
  }

  /** The provider whose model this is by its name, such as `openai` for `gpt-4o`. */
  providerOf(model: string): string | undefined {
    const id = findProvider({ modelId: model })?.id;
    return [...catalogueIds.keys()].find(name => catalogueIds.get(name) === id);
  }
}

function lookUp(
  provider: string,
  model: string,
  nowMs: number,
): ModelPrice | undefined {
  const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, model, {
    providerId: catalogueIds.get(provider),
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
