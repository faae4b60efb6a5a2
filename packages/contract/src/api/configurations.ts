import { z } from 'zod';
import {
  idParams,
  idSchema,
  nameSchema,
  pageOf,
  pageQuery,
  teamRefSchema,
  timeSchema,
} from './common';
import { defineOperation } from './operation';

const maxYaml = 1024 * 1024;
export const policyYamlSchema = z.string().min(1).max(maxYaml);

/** A fault that lint found, as the command line reports it. */
export const lintFaultSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  suggestion: z.string().optional(),
  path: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  length: z.number().int(),
});

/** One state of a configuration; versions are never changed. */
export const configurationVersionSchema = z.object({
  version: z.number().int().positive(),
  policy_yaml: z.string(),
  message: z.string().nullable(),
  created_at: timeSchema,
  created_by: z.string(),
});
export type ConfigurationVersion = z.infer<typeof configurationVersionSchema>;

/** The policies of a team, in their newest version. */
export const configurationSchema = z.object({
  id: idSchema('cfg'),
  name: nameSchema,
  team_id: idSchema('team'),
  template_id: z.string().nullable().describe('What it was made from'),
  version: z.number().int().positive(),
  policy_yaml: z.string(),
  created_at: timeSchema,
  updated_at: timeSchema,
});
export type Configuration = z.infer<typeof configurationSchema>;

export const createConfiguration = defineOperation({
  id: 'createConfiguration',
  method: 'POST',
  path: '/v1/configurations',
  tag: 'configurations',
  summary: 'Create a configuration from a template or from YAML',
  body: z
    .strictObject({
      name: nameSchema,
      team_id: teamRefSchema,
      template_id: z.string().min(1).max(64).optional(),
      policy_yaml: policyYamlSchema.optional(),
      daily_budget: z
        .number()
        .positive()
        .max(1_000_000)
        .optional()
        .describe('USD a day, filled into the template'),
    })
    .refine(body => Boolean(body.template_id) !== Boolean(body.policy_yaml), {
      path: ['template_id'],
      message: 'give either template_id or policy_yaml',
    }),
  result: configurationSchema,
  status: 201,
});

export const listConfigurations = defineOperation({
  id: 'listConfigurations',
  method: 'GET',
  path: '/v1/configurations',
  tag: 'configurations',
  summary: 'List the configurations you may see',
  query: z.strictObject({
    ...pageQuery,
    team_id: teamRefSchema.optional(),
    name: z.string().max(120).optional(),
  }),
  result: pageOf(configurationSchema),
  status: 200,
});

export const getConfiguration = defineOperation({
  id: 'getConfiguration',
  method: 'GET',
  path: '/v1/configurations/{id}',
  tag: 'configurations',
  summary: 'Get a configuration in its newest version',
  params: idParams,
  result: configurationSchema,
  status: 200,
});

export const updateConfiguration = defineOperation({
  id: 'updateConfiguration',
  method: 'PUT',
  path: '/v1/configurations/{id}',
  tag: 'configurations',
  summary: 'Put a new version in force; a faulty one is refused whole',
  params: idParams,
  body: z.strictObject({
    policy_yaml: policyYamlSchema,
    message: z.string().max(500).optional(),
  }),
  result: configurationSchema,
  status: 200,
});

export const listConfigurationVersions = defineOperation({
  id: 'listConfigurationVersions',
  method: 'GET',
  path: '/v1/configurations/{id}/versions',
  tag: 'configurations',
  summary: 'List the versions of a configuration, newest first',
  params: idParams,
  query: z.strictObject(pageQuery),
  result: pageOf(configurationVersionSchema),
  status: 200,
});

export const getConfigurationVersion = defineOperation({
  id: 'getConfigurationVersion',
  method: 'GET',
  path: '/v1/configurations/{id}/versions/{version}',
  tag: 'configurations',
  summary: 'Get one version of a configuration',
  params: idParams.extend({ version: z.coerce.number().int().positive() }),
  result: configurationVersionSchema,
  status: 200,
});

export const rollBackConfiguration = defineOperation({
  id: 'rollBackConfiguration',
  method: 'POST',
  path: '/v1/configurations/{id}/rollback',
  tag: 'configurations',
  summary: 'Put an old version in force again, as a new one',
  params: idParams,
  body: z.strictObject({ version: z.number().int().positive() }),
  result: configurationSchema,
  status: 200,
});

export const lintConfiguration = defineOperation({
  id: 'lintConfiguration',
  method: 'POST',
  path: '/v1/configurations/lint',
  tag: 'configurations',
  summary: 'Check policies without storing them',
  body: z.strictObject({ policy_yaml: z.string().max(maxYaml) }),
  result: z.object({ safe: z.boolean(), faults: z.array(lintFaultSchema) }),
  status: 200,
});
