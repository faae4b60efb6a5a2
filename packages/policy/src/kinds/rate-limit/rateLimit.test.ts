import { faultsOf, onlyPolicy } from '../__testUtils__/onlyPolicy';

describe('rate-limit', () => {
  it('limits requests, tokens and requests at a time', () => {
    const { action, effects } = onlyPolicy(
      'type: rate_limit, max_requests_per_minute: 120, max_tokens_per_minute: 90000, max_parallel_requests: 8, per: user',
    );
    expect(action).toBe('block');
    expect(effects).toEqual({
      rates: {
        per: 'user',
        requestsPerMinute: 120,
        tokensPerMinute: 90_000,
        parallelRequests: 8,
      },
    });
  });

  it('counts everybody together when nothing else is said', () => {
    const { effects } = onlyPolicy(
      'type: rate_limit, max_parallel_requests: 1',
    );
    expect(effects.rates).toEqual({
      per: 'configuration',
      parallelRequests: 1,
    });
  });

  it.each([
    ['no limit at all', 'per: key', 'missing-settings policies[0]'],
    [
      'a limit of zero',
      'max_requests_per_minute: 0',
      'schema policies[0].max_requests_per_minute',
    ],
    [
      'a scope that is none',
      'max_requests_per_minute: 1, per: planet',
      'schema policies[0].per',
    ],
  ])('cannot have %s', (_, settings, fault) => {
    expect(faultsOf(`type: rate_limit, ${settings}`)).toEqual([fault]);
  });
});
