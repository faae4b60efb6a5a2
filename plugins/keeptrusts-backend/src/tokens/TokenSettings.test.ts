import { mockServices } from '@backstage/backend-test-utils';
import { readTokenSettings } from './TokenSettings';

const dayMs = 24 * 60 * 60 * 1000;
const read = (tokens: { maxLifetime?: string; defaultLifetime?: string }) =>
  readTokenSettings(
    mockServices.rootConfig({ data: { keeptrusts: { tokens } } }),
  );

describe('the settings of tokens', () => {
  it('need not be given', () => {
    expect(readTokenSettings(mockServices.rootConfig())).toEqual({
      maxLifetimeMs: 365 * dayMs,
      defaultLifetimeMs: 90 * dayMs,
    });
  });

  it('are durations', () => {
    expect(read({ maxLifetime: '7d', defaultLifetime: '12h' })).toEqual({
      maxLifetimeMs: 7 * dayMs,
      defaultLifetimeMs: dayMs / 2,
    });
  });

  it('keep the default within a maximum that is short', () => {
    expect(read({ maxLifetime: '7d' }).defaultLifetimeMs).toBe(7 * dayMs);
  });

  it.each([
    [{ maxLifetime: 'a year' }, 'maxLifetime'],
    [{ maxLifetime: '0d' }, 'maxLifetime'],
    [{ defaultLifetime: '90' }, 'defaultLifetime'],
    [{ maxLifetime: '7d', defaultLifetime: '8d' }, 'longer'],
  ])('are refused as %j', (tokens, text) => {
    expect(() => read(tokens)).toThrow(text);
  });
});
