import { z } from 'zod';
import { idParams, pageOf, pageQuery } from './common';
import { defineOperation } from './operation';

/** A policy configuration that the platform offers. */
export const templateSchema = z.object({
  id: z.string(),
  aliases: z.array(z.string()).describe('Other ids that it goes by'),
  title: z.string(),
  summary: z.string(),
  enforces: z
    .array(z.string())
    .describe(
      'What it enforces, and what one might expect of it that it does not, a line each',
    ),
  version: z.string(),
  mandatory: z
    .boolean()
    .optional()
    .describe('Its policies are enforced on every configuration'),
  policy_yaml: z
    .string()
    .describe("Without providers: they are the platform's"),
});
export type Template = z.infer<typeof templateSchema>;

export const listTemplates = defineOperation({
  id: 'listTemplates',
  method: 'GET',
  path: '/v1/templates',
  tag: 'templates',
  summary: 'List the policy templates',
  query: z.strictObject(pageQuery),
  result: pageOf(templateSchema),
  status: 200,
});

export const getTemplate = defineOperation({
  id: 'getTemplate',
  method: 'GET',
  path: '/v1/templates/{id}',
  tag: 'templates',
  summary: 'Get a policy template',
  params: idParams,
  result: templateSchema,
  status: 200,
});
