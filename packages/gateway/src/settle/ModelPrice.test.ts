import fc from 'fast-check';
import { ModelPrice } from './ModelPrice';

const usage = { input: 0, cachedInput: 0, output: 0, reasoning: 0 };

describe('ModelPrice', () => {
  it('charges USD per million tokens in whole nano-dollars', () => {
    const price = ModelPrice.flat({ input: 2.5, output: 10 });
    expect(price.cost({ ...usage, input: 11, output: 7 })).toBe(97_500);
    expect(price.cost(usage)).toBe(0);
  });

  it('charges cached input as such, or like any other where it has no price', () => {
    const cached = { ...usage, input: 100, cachedInput: 60 };
    const both = { input: 10, output: 0 };
    expect(ModelPrice.flat({ ...both, cachedInput: 1 }).cost(cached)).toBe(
      460_000,
    );
    expect(ModelPrice.flat(both).cost(cached)).toBe(1_000_000);
  });

  it('charges a tier for all tokens, from the first one above its size', () => {
    const rate = (base: number, above: number) => ({
      base,
      tiers: [{ from: 1000, rate: above }],
    });
    const price = new ModelPrice({ input: rate(1, 2), output: rate(3, 5) });
    const at = (input: number) => price.cost({ ...usage, input, output: 10 });
    expect(at(1000)).toBe(1000 + 30);
    expect(at(1001)).toBe(2002 + 50);
  });

  it('never charges less for more, and never a fraction', () => {
    const rate = fc.double({ min: 0, max: 100, noNaN: true });
    const count = fc.nat(1_000_000);
    fc.assert(
      fc.property(
        rate,
        rate,
        count,
        count,
        count,
        (input, output, a, b, more) => {
          const price = ModelPrice.flat({ input, output });
          const cost = price.cost({ ...usage, input: a, output: b });
          expect(Number.isSafeInteger(cost)).toBe(true);
          expect(
            price.cost({ ...usage, input: a + more, output: b + more }),
          ).toBeGreaterThanOrEqual(cost);
        },
      ),
    );
  });
});
