import fc from 'fast-check';
import { matchesAny, overlap } from './globs';

/** The same by a regular expression, which is not linear. */
function naive(pattern: string, name: string): boolean {
  const source = pattern
    .split('*')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${source}$`, 'u').test(name);
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', '-', '.'),
  maxLength: 12,
});
const pattern = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map(parts => parts.join('*'));

describe('matchesAny', () => {
  it.each([
    ['gpt-4o', 'gpt-4o'],
    ['gpt-*', 'gpt-4o'],
    ['*', 'anything'],
    ['*', ''],
    ['*-mini', 'gpt-4o-mini'],
    ['claude-*-2025*', 'claude-sonnet-4-20250514'],
    ['a*a', 'aa'],
    ['**', 'a'],
    ['gpt-4*', 'gpt-4'],
  ])('%s lets %s through', (glob, name) => {
    expect(matchesAny([glob], name)).toBe(true);
  });

  it.each([
    ['gpt-4o', 'gpt-4o-mini'],
    ['gpt-4o', 'GPT-4o'],
    ['gpt-*', 'my-gpt-4o'],
    ['a*a', 'a'],
    ['*ab*b', 'ab'],
    ['gpt.4o', 'gpt-4o'],
    ['', 'a'],
  ])('%s stops %s', (glob, name) => {
    expect(matchesAny([glob], name)).toBe(false);
  });

  it('is enough with one of several patterns, and not with none', () => {
    expect(matchesAny(['a', 'b*'], 'bc')).toBe(true);
    expect(matchesAny([], 'a')).toBe(false);
  });

  it('agrees with a regular expression', () => {
    fc.assert(
      fc.property(pattern, letters, (glob, name) => {
        expect(matchesAny([glob], name)).toBe(naive(glob, name));
      }),
      { numRuns: 3000 },
    );
  });

  it('lets through whatever stands in for the stars', () => {
    fc.assert(
      fc.property(pattern, fc.array(fc.string()), (glob, fillings) => {
        let at = 0;
        const name = glob.replace(/\*/g, () => fillings[at++] ?? '');
        expect(matchesAny([glob], name)).toBe(true);
      }),
    );
  });

  it('takes no time for a pattern that was made to take long', () => {
    const glob = `${'a*'.repeat(5000)}b`;
    expect(matchesAny([glob], 'a'.repeat(100_000))).toBe(false);
  });
});

describe('overlap', () => {
  it.each([
    ['gpt-4o', 'gpt-4o', true],
    ['gpt-4o', 'gpt-4', false],
    ['gpt-*', 'gpt-4o', true],
    ['gpt-*', '*-mini', true],
    ['gpt-*', 'claude-*', false],
    ['*a*', '*b*', true],
    ['a*b', 'a*c', false],
    ['', '*', true],
    ['', 'a*', false],
    ['**', '', true],
  ])('of %j and %j is %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  it('is there for every name that both patterns match', () => {
    const globs = fc.string({ unit: fc.constantFrom('a', 'b', '*') });
    const names = fc.string({ unit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(globs, globs, names, (a, b, each) => {
        fc.pre(matchesAny([a], each) && matchesAny([b], each));
        expect(overlap(a, b)).toBe(true);
      }),
    );
  });
});
