import { z } from 'zod';
import { definePolicyKind } from '../PolicyKind';

const limit = z.number().int().positive();

/**
 * Limits how much one caller can ask for: never more than the limit in any 60 seconds.
 *
 * @example
 * policies:
 *   - name: tenant-rate-limit
 *     type: rate_limit
 *     max_requests_per_minute: 120
 */
export const rateLimit = definePolicyKind({
  kind: 'rate-limit',
  types: { rate_limit: undefined },
  summary: 'Limits requests and tokens per minute, and requests at a time',
  actions: ['block'],
  needsOneOf: [
    'max_requests_per_minute',
    'max_tokens_per_minute',
    'max_parallel_requests',
  ],
  looser: {
    per: 'same',
    max_requests_per_minute: 'higher',
    max_tokens_per_minute: 'higher',
    max_parallel_requests: 'higher',
  },
  settings: z.strictObject({
    max_requests_per_minute: limit
      .optional()
      .describe('Requests in any 60 seconds'),
    max_tokens_per_minute: limit
      .optional()
      .describe('Tokens in any 60 seconds, input and output together'),
    max_parallel_requests: limit.optional().describe('Requests at a time'),
    per: z
      .enum(['configuration', 'team', 'key', 'user'])
      .default('configuration')
      .describe('What has a counter of its own; user is the x-user-id header'),
  }),
  effects: settings => ({
    rates: {
      per: settings.per,
      requestsPerMinute: settings.max_requests_per_minute,
      tokensPerMinute: settings.max_tokens_per_minute,
      parallelRequests: settings.max_parallel_requests,
    },
  }),
});
