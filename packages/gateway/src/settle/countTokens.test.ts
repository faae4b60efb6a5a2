import fc from 'fast-check';
import { countTokens, estimateInputTokens } from './countTokens';

describe('countTokens', () => {
  it.each([
    ['', 0],
    ['Hello', 1],
    ['Hello, world!', 4],
    ['<|endoftext|>', 1],
  ])('counts %j as %d', (text, tokens) => {
    expect(countTokens(text)).toBe(tokens);
  });

  it('counts any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const tokens = countTokens(text);
        expect(tokens).toBeGreaterThanOrEqual(text === '' ? 0 : 1);
        expect(tokens).toBeLessThanOrEqual(Buffer.byteLength(text));
      }),
    );
  });

  it('carries the count of a very long text forward from its beginning', () => {
    const words = 'all work and no play '.repeat(50_000);
    const exact = 5 * 50_000;
    expect(countTokens(words) / exact).toBeCloseTo(1, 1);
  });
});

describe('estimateInputTokens', () => {
  it.each([
    'The quick brown fox jumps over the lazy dog. '.repeat(20),
    'Größere Städte haben häufig mehrere Bahnhöfe. '.repeat(20),
    'export function add(a: number, b: number) { return a + b; }\n'.repeat(20),
    '我们的产品是一个网关。'.repeat(20),
    'Быстрая лиса перепрыгнула через собаку. '.repeat(20),
  ])('is not below what a text has: %s', text => {
    expect(estimateInputTokens(Buffer.byteLength(text))).toBeGreaterThanOrEqual(
      countTokens(text),
    );
  });
});
