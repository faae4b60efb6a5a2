import { z } from 'zod';
import { conditionSchema } from '../chain/Condition';
import { casesSchema } from '../cases/caseSchema';
import {
  modelGroupsSchema,
  providerNames,
  targetsSchema,
  timeoutsSchema,
} from './targets';

/** Settings of the gateway that serves the file. */
export const gatewaySchema = z.strictObject({
  websocket: z
    .strictObject({
      enabled: z.boolean().optional(),
      max_message_size_bytes: z.number().int().positive().optional(),
      idle_timeout_seconds: z.number().positive().optional(),
    })
    .optional(),
  max_body_bytes: z
    .number()
    .int()
    .positive()
    .max(256 * 1024 * 1024)
    .optional()
    .describe('Largest request body'),
  timeouts: timeoutsSchema.optional(),
});

/** How a request finds its target. */
export const routingSchema = z.strictObject({
  max_attempts: z
    .number()
    .int()
    .positive()
    .max(10)
    .optional()
    .describe('Calls to targets for one request, the first included'),
  breaker: z
    .strictObject({
      failure_threshold: z.number().int().positive().optional(),
      cooldown_seconds: z.number().positive().optional(),
    })
    .optional(),
});

const text = z.string().min(1).max(256);

/** Where models are served, and the names for several of them. */
function providersSchema(providers: readonly string[]) {
  return z.strictObject({
    targets: targetsSchema(providers),
    model_groups: modelGroupsSchema.optional(),
  });
}

/**
 * A `policy-config.yaml`, but for its policies: shape A has `policies.chain` and a `policy` map, shape B
 * a list. Those are checked kind by kind.
 */
export const fileSchema = z.strictObject({
  pack: z
    .strictObject({
      name: text.meta({ examples: ['standard-prod'] }),
      version: z.union([text, z.number()]).transform(String).optional(),
      enabled: z.boolean().default(true),
      title: text.optional().describe('What people call it'),
      description: z.string().optional(),
      enforces: z
        .array(z.string().min(1).max(500))
        .optional()
        .describe('Of a template: what it enforces, a line each'),
    })
    .optional(),
  providers: providersSchema(providerNames).optional(),
  model_groups: modelGroupsSchema.optional(),
  gateway: gatewaySchema.optional(),
  routing: routingSchema.optional(),
  policies: z.unknown().optional(),
  policy: z.unknown().optional(),
  tests: casesSchema.optional(),
});
export type PolicyFile = z.infer<typeof fileSchema>;

/** The same for a host that serves other providers. */
export function fileSchemaFor(providers: readonly string[]): typeof fileSchema {
  if (providers === providerNames) return fileSchema;
  return fileSchema.extend({
    providers: providersSchema(providers).optional(),
  });
}

const phases = z.enum(['input', 'tool', 'output', 'after']);

/** Settings that every kind takes besides its own. */
export const commonSettings = {
  enabled: z
    .boolean()
    .default(true)
    .describe('false takes the policy out without removing it'),
  phase: z
    .union([phases, z.array(phases).min(1)])
    .optional()
    .describe('Where it looks; everywhere its kind can when not given'),
  when: conditionSchema.optional(),
  streaming_mode: z
    .enum(['realtime', 'buffered'])
    .optional()
    .describe(
      'buffered holds a streamed reply back until the policy has seen all of it',
    ),
  on_error: z
    .enum(['block', 'allow'])
    .default('block')
    .describe('What happens to an exchange that the policy fails to judge'),
  message: z
    .string()
    .max(500)
    .optional()
    .describe('What a blocked caller is told'),
};
