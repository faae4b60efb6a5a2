import {
  calcPrice,
  findProvider,
  type ModelInfo,
} from '@pydantic/genai-prices';
import fc from 'fast-check';
import { testNoon } from '../__testUtils__/TestClock';
import { PriceCatalogue } from './PriceCatalogue';

const providers: [string, string][] = [
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['azure-openai', 'azure'],
  ['gemini', 'google'],
  ['bedrock', 'aws'],
];

/** Every model that is charged for by the token, under our name of its provider and under theirs. */
const models = providers.flatMap(([name, providerId]) =>
  (findProvider({ providerId })?.models ?? [])
    .filter(isChargedByToken)
    .map(({ id }) => ({ name, providerId, id }))
    // Some have an id by which the calculation itself does not find them.
    .filter(({ id }) => calcPrice({}, id, { providerId }) !== null),
);

function isChargedByToken({ prices }: ModelInfo): boolean {
  const all = Array.isArray(prices)
    ? prices.map(each => each.prices)
    : [prices];
  return all.every(
    price =>
      price.input_mtok !== undefined &&
      price.output_mtok !== undefined &&
      price.requests_kcount === undefined,
  );
}

const usages = fc
  .record({
    // Around the sizes from which on some models cost more.
    input: fc.oneof(
      fc.nat(1000),
      fc.nat(2_000_000),
      fc.constantFrom(128_000, 200_000, 200_001, 272_000, 272_001),
    ),
    cachedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    output: fc.nat(200_000),
  })
  .map(({ input, cachedShare, output }) => ({
    input,
    cachedInput: Math.floor(input * cachedShare),
    output,
    reasoning: 0,
  }));

describe('a price of the catalogue', () => {
  it('is what the published calculation gives, for tiers and cached input too', () => {
    const catalogue = new PriceCatalogue();
    expect(models.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        usages,
        ({ name, providerId, id }, usage) => {
          const cost = catalogue.price(name, id)(testNoon)?.cost(usage);
          const expected = calcPrice(
            {
              input_tokens: usage.input,
              cache_read_tokens: usage.cachedInput,
              output_tokens: usage.output,
            },
            id,
            { providerId, timestamp: new Date(testNoon) },
          );
          // To the nano-dollar, but for what floating point loses in the comparison.
          const nano = (expected?.total_price ?? NaN) * 1e9;
          expect(Math.abs((cost ?? NaN) - nano)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is not known for a model that is not in it', () => {
    const catalogue = new PriceCatalogue();
    expect(
      catalogue.price('openai', 'no-such-model')(testNoon),
    ).toBeUndefined();
    expect(
      catalogue.price('openai-compatible', 'no-such-model')(testNoon),
    ).toBeUndefined();
  });

  it('is known by the name of the model alone where the provider is anybody', () => {
    const usage = { input: 1e6, cachedInput: 0, output: 0, reasoning: 0 };
    const catalogue = new PriceCatalogue();
    const price = catalogue.price('openai-compatible', 'gpt-4o')(testNoon);
    expect(price?.cost(usage)).toBe(
      catalogue.price('openai', 'gpt-4o')(testNoon)?.cost(usage),
    );
  });

  it('is charged for every model of the sandbox', () => {
    const usage = { input: 1e6, cachedInput: 0, output: 1e6, reasoning: 0 };
    const price = new PriceCatalogue().price('sandbox', 'anything')(testNoon);
    expect(price?.cost(usage)).toBe(2e9);
  });
});

describe('the provider of a model', () => {
  it.each([
    ['gpt-4o', 'openai'],
    ['claude-sonnet-4-0', 'anthropic'],
    ['gemini-2.5-pro', 'gemini'],
    ['no-such-model', undefined],
  ])('of %s is %s', (model, provider) => {
    expect(new PriceCatalogue().providerOf(model)).toBe(provider);
  });
});
