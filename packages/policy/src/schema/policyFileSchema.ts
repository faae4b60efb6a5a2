import { z } from 'zod';
import { commonSettings, fileSchemaFor } from '../config/file';
import { entrySettings } from '../config/readEntry';
import { providerNames } from '../config/targets';
import { type PolicyKind } from '../kinds/PolicyKind';
import {
  builtInKinds,
  defaultAction,
  type KindRegistry,
} from '../kinds/registry';
import { type LintOptions } from '../lint/lintPolicyConfig';

/** A JSON Schema, as plain values. */
export type JsonSchema = { [keyword: string]: unknown };

/** Draft 7 is the one that the YAML language server of the editors understands in full. */
const draft = 'http://json-schema.org/draft-07/schema#';

/**
 * A JSON Schema of `policy-config.yaml` for editors, in both of its shapes, made of the schemas that lint
 * checks with. What lies beyond a schema, such as a target that nobody defined, is for lint to find.
 *
 * @example
 * writeFileSync('policy-config.schema.json', JSON.stringify(policyFileSchema(), null, 2));
 */
export function policyFileSchema({
  kinds = builtInKinds,
  providers = providerNames,
}: Pick<LintOptions, 'kinds' | 'providers'> = {}): JsonSchema {
  const { properties, ...file } = toJsonSchema(fileSchemaFor(providers));
  return {
    $schema: draft,
    title: 'policy-config.yaml',
    description: 'Which AI requests may pass, and what happens to their text',
    ...file,
    properties: {
      ...(properties as JsonSchema),
      policies: policiesSchema(kinds),
      policy: settingsMap(kinds),
    },
    definitions: definitions(kinds),
  };
}

/** Shape A has a chain of names, shape B a list of policies. */
function policiesSchema(kinds: KindRegistry): JsonSchema {
  return {
    description: 'The policies, in the order in which they apply',
    // Chosen by type, so that an editor complains about the shape that was meant.
    if: { type: 'array' },
    then: { items: listItem(kinds) },
    else: {
      type: 'object',
      properties: {
        chain: {
          type: 'array',
          items: { enum: namesOf(kinds) },
          description: 'Kinds of policy, each with its settings in "policy"',
        },
      },
      required: ['chain'],
      additionalProperties: false,
    },
  };
}

/** A policy of a list: its type says which settings it takes. */
function listItem(kinds: KindRegistry): JsonSchema {
  return {
    type: 'object',
    properties: { type: { enum: namesOf(kinds) } },
    required: ['type'],
    allOf: namesOf(kinds).map(type => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      then: settingsOf(kinds, type, 'item'),
    })),
  };
}

/** The settings of a chain, by the names in it. */
function settingsMap(kinds: KindRegistry): JsonSchema {
  const properties = namesOf(kinds).map(name => [
    name,
    settingsOf(kinds, name, 'settings'),
  ]);
  return {
    type: 'object',
    description: 'The settings of the policies in the chain',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** What a policy takes that goes by a name: some names stand for an action, with the others it is given. */
function settingsOf(
  kinds: KindRegistry,
  name: string,
  role: 'settings' | 'item',
): JsonSchema {
  const kind = kindOf(kinds, name);
  const reference = { $ref: `#/definitions/${kind.kind}.${role}` };
  return defaultAction(kind, name) === undefined
    ? { allOf: [reference], required: ['action'] }
    : reference;
}

function definitions(kinds: KindRegistry): JsonSchema {
  return {
    common: toJsonSchema(z.strictObject(commonSettings)),
    ...Object.fromEntries(
      kinds.kinds.flatMap(name => {
        const settings = settingsSchema(kindOf(kinds, name));
        return [
          [`${name}.settings`, settings],
          [`${name}.item`, itemSchema(name, settings)],
        ];
      }),
    ),
  };
}

function settingsSchema(kind: PolicyKind): JsonSchema {
  const { needsOneOf = [] } = kind;
  const { properties, ...schema } = toJsonSchema(entrySettings(kind));
  return {
    description: kind.summary,
    ...schema,
    properties: {
      ...(properties as JsonSchema),
      ...references('common', Object.keys(commonSettings)),
    },
    // A key of a map without a value is null in YAML, and stands for no settings.
    type: ['object', 'null'],
    ...(needsOneOf.length > 0 && {
      anyOf: needsOneOf.map(setting => ({ required: [setting] })),
    }),
  };
}

/** The settings of a policy as they stand in a list: its type and its name are among them. */
function itemSchema(kind: string, settings: JsonSchema): JsonSchema {
  return {
    ...settings,
    type: 'object',
    properties: {
      type: { type: 'string' },
      name: { type: 'string', minLength: 1, maxLength: 256 },
      ...references(
        `${kind}.settings`,
        Object.keys(settings.properties as JsonSchema),
      ),
    },
  };
}

/** Properties that another definition describes. */
function references(definition: string, names: readonly string[]): JsonSchema {
  return Object.fromEntries(
    names.map(name => [
      name,
      { $ref: `#/definitions/${definition}/properties/${name}` },
    ]),
  );
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    // What people write, not what it becomes.
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return rest;
}

/** A file may call a kind by any of its names, in either shape. */
function namesOf(kinds: KindRegistry): string[] {
  return [...new Set([...kinds.kinds, ...kinds.types])];
}

function kindOf(kinds: KindRegistry, name: string): PolicyKind {
  return (kinds.byKind(name) ?? kinds.byType(name))!;
}
