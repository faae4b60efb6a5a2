import { z } from 'zod';
import { eventSchema, verdicts } from '../events/event';
import {
  entityRefSchema,
  idParams,
  pageOf,
  pageQuery,
  sinceSchema,
  teamRefSchema,
} from './common';
import { defineOperation } from './operation';

const filter = z.string().min(1).max(256).optional();

/** What narrows a list of exchanges down; all of it has to hold. */
export const eventFilters = {
  since: sinceSchema.optional().describe('A time, or how long ago: 5m, 30d'),
  until: sinceSchema.optional().describe('Not included'),
  team_id: teamRefSchema.optional(),
  token_id: filter,
  gateway_id: filter,
  provider: filter,
  model: filter,
  entity_ref: entityRefSchema.optional(),
};

/** What exchanges can be counted by. */
export const eventGroups = [
  'gateway',
  'team',
  'token',
  'provider',
  'model',
  'verdict',
  'policy',
  'hour',
  'day',
] as const;

const count = z.number().int().nonnegative();

/** Percentiles are taken from at most so many exchanges. */
export const percentileSample = 10_000;

/**
 * Exchanges that have something in common, counted. Grouped by `policy` an exchange counts with each policy that
 * did something about it, and the verdicts are that policy's own. Percentiles are of the latest 10,000 exchanges
 * of the range; null for a group that has none among them.
 */
export const eventGroupSchema = z.object({
  key: z
    .string()
    .describe(
      'What they have in common, empty for those that have none. Days and hours are in UTC and written as 2026-01-31 and 2026-01-31T15:00:00.000Z',
    ),
  requests: count,
  blocked: count,
  redacted: count,
  escalated: count,
  input_tokens: count,
  output_tokens: count,
  cost_usd: z.number().nonnegative(),
  p50_ms: z
    .number()
    .nullable()
    .describe('Median of at most the latest 10,000 exchanges of the range'),
  p95_ms: z.number().nullable().describe('Of the same exchanges'),
});
export type EventGroup = z.infer<typeof eventGroupSchema>;

/** An exchange in a list, where its content is never read. */
const listedEventSchema = eventSchema.omit({ content: true });

export const listEvents = defineOperation({
  id: 'listEvents',
  method: 'GET',
  path: '/v1/events',
  tag: 'events',
  summary: 'List exchanges, newest first, or count them with group_by',
  query: z.strictObject({
    ...pageQuery,
    ...eventFilters,
    verdict: z.enum(verdicts).optional(),
    reason_code: filter,
    request_id: filter,
    conversation_id: filter,
    group_by: z.enum(eventGroups).optional(),
  }),
  result: z.union([
    pageOf(listedEventSchema),
    z.object({ rows: z.array(eventGroupSchema) }),
  ]),
  status: 200,
});

export const getEvent = defineOperation({
  id: 'getEvent',
  method: 'GET',
  path: '/v1/events/{id}',
  tag: 'events',
  summary:
    'Get an exchange; with its content, where that is kept and you may read it',
  params: idParams,
  result: eventSchema,
  status: 200,
});

/** What spending can be broken down by. */
export const spendGroups = [
  'team',
  'model',
  'provider',
  'token',
  'gateway',
  'day',
  'hour',
] as const;

/** What was spent on exchanges that have something in common. */
export const spendSchema = z.object({
  total_usd: z.number().nonnegative(),
  rows: z.array(
    z.object({
      key: z.string(),
      requests: count,
      input_tokens: count,
      output_tokens: count,
      cost_usd: z.number().nonnegative(),
    }),
  ),
});
export type Spend = z.infer<typeof spendSchema>;

export const getSpend = defineOperation({
  id: 'getSpend',
  method: 'GET',
  path: '/v1/spend',
  tag: 'spend',
  summary: 'What was spent, broken down',
  query: z.strictObject({ ...eventFilters, group_by: z.enum(spendGroups) }),
  result: spendSchema,
  status: 200,
});
