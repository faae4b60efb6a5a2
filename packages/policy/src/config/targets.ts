import { maxUsd, parseDuration } from '@keeptrusts/contract';
import { z } from 'zod';
import { isHeaderValue } from './isHeaderValue';

/** Providers that a target can name; a host may bring more. */
export const providerNames: readonly string[] = [
  'openai',
  'anthropic',
  'azure-openai',
  'gemini',
  'bedrock',
  'ollama',
  'openai-compatible',
  'sandbox',
];

const text = z.string().min(1).max(256);
/** Far above what anybody needs; a bound all the same, since some checks compare every two. */
const maxEntries = 200;

/** Node's timers count to 24.8 days and fire at once beyond it. */
const longestMs = 24 * 60 * 60 * 1000;

/** `30s`, or a number of seconds; becomes milliseconds. */
export const durationSchema = z
  .union([
    z.number().positive(),
    z.string().refine(value => parseDuration(value) !== undefined, {
      error: 'is not a duration such as 30s, 15m or 24h',
    }),
  ])
  .transform(value =>
    typeof value === 'number' ? value * 1000 : parseDuration(value)!,
  )
  .refine(milliseconds => milliseconds <= longestMs, {
    error: 'is longer than a day',
  });

/** Where a secret lies: in the environment, or in the control plane's store. Never the secret itself. */
export type SecretRef = { env: string } | { store: string };

// Keys that were pasted in place of a name are refused, so that no message ever repeats one.
const environmentVariable = text
  .refine(name => /^[A-Za-z_]\w*$/.test(name), {
    error: 'is not the name of an environment variable',
  })
  .meta({ examples: ['OPENAI_API_KEY'] });

/** `secret_key_ref`, wherever something needs a secret. */
export const secretRefSchema = z
  .strictObject({ env: environmentVariable.optional(), store: text.optional() })
  .refine(({ env, store }) => (env === undefined) !== (store === undefined), {
    error:
      'takes either env, the name of an environment variable, or store, the name of a stored secret',
    // A mistyped key is fault enough.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({ examples: [{ env: 'OPENAI_API_KEY' }] })
  .transform(
    ({ env, store }): SecretRef =>
      env === undefined ? { store: store! } : { env },
  );

/** An address that requests go to. A platform may allow only some hosts. */
export const httpUrlSchema = z
  .url({ protocol: /^https?$/ })
  .meta({ examples: ['https://llm.example.com/v1'] });

const usdPerMillion = z
  .number()
  .nonnegative()
  .max(maxUsd)
  .meta({ examples: [2.5] });

/** Those that say where a message ends are the gateway's own to set. */
const framingHeaders = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const headerName = text.refine(
  name =>
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    !framingHeaders.has(name.toLowerCase()),
  { error: 'is not the name of a header that a target can set' },
);
const headerValue = z.string().refine(isHeaderValue, {
  error: 'has characters that no header can carry',
});

/** Prices that take the place of the catalogue's, in USD per million tokens. */
export const pricingSchema = z.strictObject({
  input: usdPerMillion,
  output: usdPerMillion,
  cached_input: usdPerMillion.optional(),
});

/** Time limits of one call to a target; a number counts seconds. */
export const timeoutsSchema = z.strictObject({
  connect: durationSchema.optional().describe('Until the connection is open'),
  headers: durationSchema
    .optional()
    .describe('Until the first byte of the reply'),
  idle: durationSchema.optional().describe('Between two pieces of the reply'),
  total: durationSchema.optional().describe('For the whole call'),
});

/** Name of the provider; or only its secret, when the id names the provider. */
function providerSchema(providers: readonly string[]) {
  return z
    .union([
      z.enum(providers).meta({ examples: ['openai'] }),
      z.strictObject({
        name: z.enum(providers).optional(),
        secret_key_ref: secretRefSchema,
      }),
    ])
    .describe(
      'Name of the provider; or only its secret, when the id names the provider',
    );
}

/** One place that serves models. */
export const targetSchema = z.strictObject({
  id: text.meta({ examples: ['openai'] }),
  provider: providerSchema(providerNames),
  model: text
    .optional()
    .describe('The one model it serves; every model when not given'),
  base_url: httpUrlSchema.optional(),
  api_version: text.optional(),
  region: text.optional(),
  secret_key_ref: secretRefSchema.optional(),
  headers: z.record(headerName, headerValue).optional(),
  pricing: pricingSchema.optional(),
  weight: z.number().nonnegative().optional(),
  timeout: z.union([durationSchema, timeoutsSchema]).optional(),
  max_output_tokens: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('The longest reply, held for when a request sets no limit'),
  stream_usage: z
    .boolean()
    .optional()
    .describe('False for servers that refuse stream_options'),
  data_policy: z
    .strictObject({
      zero_data_retention: z.boolean().optional(),
      training_opt_out: z.boolean().optional(),
      retention_days: z.number().int().nonnegative().optional(),
    })
    .optional(),
  transport: z.enum(['http', 'websocket']).optional(),
  seed: z.number().int().optional().describe('Sandbox: seed of its replies'),
  latency_ms: z
    .number()
    .nonnegative()
    .max(60_000)
    .optional()
    .describe('Sandbox: milliseconds before the first word'),
});

/** A name for several models that stand in for one another. */
export const modelGroupSchema = z.strictObject({
  name: text.meta({ examples: ['summarization'] }),
  strategy: z.enum(['weighted', 'ordered']).default('weighted'),
  models: z
    .array(
      z.strictObject({
        provider: text.optional().describe('Provider, or id of a target'),
        target: text.optional().describe('Id of a target'),
        model: text.meta({ examples: ['gpt-4o'] }),
        weight: z.number().nonnegative().default(1),
      }),
    )
    .min(1)
    .max(maxEntries),
});

/** All targets of a file, each at one of these providers. */
export function targetsSchema(providers: readonly string[]) {
  return z
    .array(targetSchema.extend({ provider: providerSchema(providers) }))
    .min(1)
    .max(maxEntries);
}

/** All groups of one place in a file. */
export const modelGroupsSchema = z.array(modelGroupSchema).max(maxEntries);
