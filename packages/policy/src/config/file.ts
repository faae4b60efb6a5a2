import { z } from 'zod';
import { modelGroupsSchema, targetsSchema, timeoutsSchema } from './targets';

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
  providers: z
    .strictObject({
      targets: targetsSchema,
      model_groups: modelGroupsSchema.optional(),
    })
    .optional(),
  model_groups: modelGroupsSchema.optional(),
  gateway: gatewaySchema.optional(),
  routing: routingSchema.optional(),
  policies: z.unknown().optional(),
  policy: z.unknown().optional(),
});
export type PolicyFile = z.infer<typeof fileSchema>;

/** Settings that every kind takes besides its own. */
export const commonSettings = {
  enabled: z.boolean().default(true),
  message: z
    .string()
    .max(500)
    .optional()
    .describe('What a blocked caller is told'),
};
