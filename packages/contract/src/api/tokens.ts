import { z } from 'zod';
import {
  durationTextSchema,
  entityRefSchema,
  idParams,
  idSchema,
  nameSchema,
  pageOf,
  pageQuery,
  teamRefSchema,
  timeSchema,
} from './common';
import { defineOperation } from './operation';

export const tokenTypeSchema = z.enum(['gateway', 'access']);

/** `rotating`: a new key is out and the old one is valid until its grace ends. */
export const tokenStateSchema = z.enum([
  'active',
  'rotating',
  'expired',
  'revoked',
]);
export type TokenState = z.infer<typeof tokenStateSchema>;

const rate = z.number().int().positive().max(1_000_000_000);

/** Limits of one key, besides those of its configuration. */
export const keyRateLimitsSchema = z.strictObject({
  requests_per_minute: rate.optional(),
  tokens_per_minute: rate.optional(),
  max_parallel_requests: rate.optional(),
});
export type KeyRateLimits = z.infer<typeof keyRateLimitsSchema>;

const patterns = z.array(z.string().min(1).max(256)).min(1).max(100);

/** A key, without the key itself: that is shown once, when it is made. */
export const tokenSchema = z.object({
  id: idSchema('tok'),
  name: nameSchema,
  token_type: tokenTypeSchema,
  team_id: idSchema('team').nullable().describe('Null for the platform'),
  team_name: z.string().nullable(),
  hint: z.string().describe('First characters, to recognise it by'),
  state: tokenStateSchema,
  configuration_id: idSchema('cfg')
    .nullable()
    .describe("The one in force: the key's own, or else its team's first"),
  configuration_name: z.string().nullable(),
  allowed_models: patterns.nullable(),
  allowed_providers: patterns.nullable(),
  rate_limits: keyRateLimitsSchema,
  entity_refs: z.array(entityRefSchema),
  labels: z.record(z.string(), z.string()),
  auto_rotate: z.boolean(),
  secret_path: z
    .string()
    .nullable()
    .describe('Where it lies in the secret store, until it is taken out'),
  created_at: timeSchema,
  created_by: z.string(),
  expires_at: timeSchema.nullable(),
  last_used_at: timeSchema.nullable(),
  revoked_at: timeSchema.nullable(),
  grace_until: timeSchema.nullable(),
});
export type Token = z.infer<typeof tokenSchema>;

/** A key when it is made: `key` is there unless it went to the secret store. */
export const createdTokenSchema = tokenSchema.extend({
  key: z.string().optional().describe('Shown this once'),
});
export type CreatedToken = z.infer<typeof createdTokenSchema>;

/** What only a gateway key has: access keys never call a model. */
const gatewayOnly = [
  'configuration_id',
  'allowed_models',
  'allowed_providers',
  'rate_limits',
] as const;

export const createToken = defineOperation({
  id: 'createToken',
  method: 'POST',
  path: '/v1/tokens',
  tag: 'tokens',
  summary: 'Create a gateway key or an access key',
  body: z
    .strictObject({
      name: nameSchema,
      token_type: tokenTypeSchema,
      team_id: teamRefSchema
        .optional()
        .describe("An access key without one is the platform's"),
      configuration_id: nameSchema
        .optional()
        .describe("Id or name; when not given, the team's only one"),
      expires_in: durationTextSchema.optional(),
      expires_at: timeSchema.optional(),
      allowed_models: patterns.optional(),
      allowed_providers: patterns.optional(),
      rate_limits: keyRateLimitsSchema.optional(),
      entity_refs: z.array(entityRefSchema).max(50).optional(),
      labels: z
        .record(z.string().min(1).max(64), z.string().max(256))
        .refine(labels => Object.keys(labels).length <= 32, 'at most 32')
        .optional(),
      auto_rotate: z.boolean().optional(),
      store: z
        .boolean()
        .optional()
        .describe(
          'Put the key into the secret store and answer with its path instead of it',
        ),
    })
    .refine(body => !(body.expires_in && body.expires_at), {
      path: ['expires_in'],
      message: 'cannot be given together with expires_at',
    })
    .refine(
      ({ token_type, team_id, configuration_id }) =>
        token_type === 'access' || team_id || configuration_id,
      {
        path: ['team_id'],
        message: 'is needed: a gateway key belongs to a team',
      },
    )
    .superRefine((body, context) => {
      if (body.token_type === 'gateway') return;
      for (const name of gatewayOnly) {
        if (body[name] === undefined) continue;
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'is for gateway keys only',
        });
      }
    }),
  result: createdTokenSchema,
  status: 201,
});

export const listTokens = defineOperation({
  id: 'listTokens',
  method: 'GET',
  path: '/v1/tokens',
  tag: 'tokens',
  summary: 'List the keys you may see',
  query: z.strictObject({
    ...pageQuery,
    type: tokenTypeSchema.optional(),
    team_id: teamRefSchema.optional(),
    name: nameSchema.optional(),
    entity_ref: entityRefSchema.optional(),
    state: tokenStateSchema.optional(),
  }),
  result: pageOf(tokenSchema),
  status: 200,
});

export const getToken = defineOperation({
  id: 'getToken',
  method: 'GET',
  path: '/v1/tokens/{id}',
  tag: 'tokens',
  summary: 'Get a key',
  params: idParams,
  result: tokenSchema,
  status: 200,
});

export const rotateToken = defineOperation({
  id: 'rotateToken',
  method: 'POST',
  path: '/v1/tokens/{id}/rotate',
  tag: 'tokens',
  summary: 'Make a new key; the old one is valid until its grace ends',
  params: idParams,
  body: z
    .strictObject({
      grace_period: durationTextSchema
        .optional()
        .describe('24h when not given; 0s ends the old key at once'),
      store: z.boolean().optional(),
    })
    .optional(),
  result: createdTokenSchema,
  status: 200,
});

export const revokeToken = defineOperation({
  id: 'revokeToken',
  method: 'DELETE',
  path: '/v1/tokens/{id}',
  tag: 'tokens',
  summary: 'Revoke a key at once and for good',
  params: idParams,
  status: 204,
});

export const revealSecret = defineOperation({
  id: 'revealSecret',
  method: 'POST',
  path: '/v1/tokens/{id}/reveal',
  tag: 'tokens',
  summary: 'Take a key out of the secret store, once',
  params: idParams,
  result: z.object({ key: z.string() }),
  once: true,
  status: 200,
});
