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

const versionParam = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

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

/** A configuration that was just stored, with what lint warned of. */
export const storedConfigurationSchema = configurationSchema.extend({
  warnings: z
    .array(lintFaultSchema)
    .describe('What may not work where it is served, such as a missing secret'),
});
export type StoredConfiguration = z.infer<typeof storedConfigurationSchema>;

const patternsSchema = z.array(z.string().min(1).max(256)).min(1).max(100);

/** Where policies come from: a template with the platform's providers, or YAML as it is. */
const policySource = {
  template_id: z.string().min(1).max(64).optional(),
  policy_yaml: policyYamlSchema.optional(),
  daily_budget: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('USD a day, filled into the template'),
  models: patternsSchema
    .optional()
    .describe('The only models, or globs with *, filled into the template'),
  regions: patternsSchema
    .optional()
    .describe(
      'The only regions of targets, or globs with *, filled into the template',
    ),
};

interface PolicySource {
  template_id?: string;
  policy_yaml?: string;
  daily_budget?: number;
  models?: string[];
  regions?: string[];
}

/** What a template is filled with, and what takes its place in YAML. */
const templateValues = {
  daily_budget: 'cost-limit',
  models: 'model-filter',
  regions: 'data-routing-policy',
} as const;

/** One source, and values only where they can be filled in. */
const fromOneSource = <Body extends z.ZodType<PolicySource>>(body: Body) =>
  body
    .refine(each => Boolean(each.template_id) !== Boolean(each.policy_yaml), {
      path: ['template_id'],
      message: 'give either template_id or policy_yaml',
    })
    .superRefine((each, context) => {
      if (each.template_id) return;
      for (const [field, kind] of Object.entries(templateValues)) {
        if (each[field as keyof typeof templateValues] === undefined) continue;
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `goes with template_id; in YAML, write a ${kind}`,
        });
      }
    });

export const createConfiguration = defineOperation({
  id: 'createConfiguration',
  method: 'POST',
  path: '/v1/configurations',
  tag: 'configurations',
  summary: 'Create a configuration from a template or from YAML',
  body: fromOneSource(
    z.strictObject({
      name: nameSchema,
      team_id: teamRefSchema,
      ...policySource,
    }),
  ),
  result: storedConfigurationSchema,
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
  params: z.object({
    id: nameSchema.describe('Id; or, with a team_id, the name'),
  }),
  query: z.strictObject({ team_id: teamRefSchema.optional() }),
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
  body: fromOneSource(
    z.strictObject({
      ...policySource,
      message: z.string().max(500).optional(),
    }),
  ),
  result: storedConfigurationSchema,
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
  params: idParams.extend({ version: versionParam }),
  result: configurationVersionSchema,
  status: 200,
});

export const diffConfiguration = defineOperation({
  id: 'diffConfiguration',
  method: 'GET',
  path: '/v1/configurations/{id}/diff',
  tag: 'configurations',
  summary: 'Compare two versions of a configuration',
  params: idParams,
  query: z.strictObject({
    from: versionParam,
    to: versionParam.optional().describe('The newest one when not given'),
  }),
  result: z.object({
    from: z.number().int(),
    to: z.number().int(),
    diff: z.string().describe('In the unified format'),
  }),
  status: 200,
});

export const rollBackConfiguration = defineOperation({
  id: 'rollBackConfiguration',
  method: 'POST',
  path: '/v1/configurations/{id}/rollback',
  tag: 'configurations',
  summary: 'Put an old version in force again, as a new one',
  params: idParams,
  body: z.strictObject({
    version: z
      .number()
      .int()
      .positive()
      .max(2 ** 31 - 1),
  }),
  result: storedConfigurationSchema,
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
