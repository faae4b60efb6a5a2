import fc from 'fast-check';
import { maxUsd, nanoPerUsd, nanoToUsd, usdToNano } from './money';

describe('money', () => {
  it('counts a dollar as a billion', () => {
    expect(usdToNano(1)).toBe(nanoPerUsd);
    expect(nanoToUsd(nanoPerUsd)).toBe(1);
  });

  it('is exact where doubles are not', () => {
    expect(usdToNano(0.1) + usdToNano(0.2)).toBe(usdToNano(0.3));
  });

  it('holds the price of a single cheap token', () => {
    // 0.05 USD per million tokens.
    expect(usdToNano(0.05 / 1_000_000)).toBe(50);
  });

  it('rounds what is smaller than a nano-dollar to the nearest', () => {
    expect(usdToNano(1.4e-9)).toBe(1);
    expect(usdToNano(1.6e-9)).toBe(2);
  });

  it('gives amounts up to 2 million USD back as they were', () => {
    const nanos = fc.integer({ min: 0, max: 2_000_000 * nanoPerUsd });
    fc.assert(
      fc.property(nanos, nano => {
        expect(usdToNano(nanoToUsd(nano))).toBe(nano);
      }),
    );
  });

  it('gives larger amounts back to within a nano-dollar', () => {
    const nanos = fc.integer({ min: 0, max: maxUsd * nanoPerUsd });
    fc.assert(
      fc.property(nanos, nano => {
        const back = usdToNano(nanoToUsd(nano));
        expect(Math.abs(back - nano)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps the largest account exact', () => {
    expect(Number.isSafeInteger(usdToNano(maxUsd))).toBe(true);
    expect(Number.isSafeInteger(usdToNano(maxUsd + 1))).toBe(false);
  });
});
