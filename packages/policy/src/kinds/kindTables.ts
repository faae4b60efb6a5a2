import { z } from 'zod';
import { commonSettings } from '../config/file';
import { type JsonSchema } from '../schema/policyFileSchema';
import { type PolicyKind } from './PolicyKind';

/** Rows of a table in Markdown, its head included; cells as they stand between the bars. */
export type Table = string[][];

/** The settings that are a kind's own, as its page lists them. */
export function settingsTable({ settings }: PolicyKind): Table {
  return toTable(settings);
}

/** The settings that all kinds take. */
export function commonTable(): Table {
  return toTable(z.strictObject(commonSettings));
}

/** A kind's names and what it can do. */
export function factsTable(
  { kind, types, actions }: PolicyKind,
  phases: readonly string[],
): Table {
  return [
    ['in a `chain`', '`type` in a list', 'phases', '`action`'],
    [code([kind]), code(Object.keys(types)), code(phases), code(actions)],
  ];
}

/**
 * A line for each kind, with the way to its page.
 *
 * @param folder - where the pages are, from the page with the table
 */
export function kindsTable(
  kinds: readonly PolicyKind[],
  folder: string,
): Table {
  return [
    ['kind (chain)', '`type` (list)', 'what it does', '`action`'],
    ...kinds.map(({ kind, types, summary, actions }) => [
      `[\`${kind}\`](${folder}${kind}.md)`,
      code(Object.keys(types)),
      summary,
      code(actions),
    ]),
  ];
}

/** The tables of a page in Markdown, in its order. */
export function tablesOf(markdown: string): Table[] {
  return [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .filter(line => !/^[| :-]+$/.test(line))
      .map(cellsOf),
  );
}

/** Without the bars, and without what escapes a character: Prettier escapes fewer of them. */
function cellsOf(line: string): string[] {
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  return cells.map(cell => cell.trim().replace(/\\(?=[|*_])/g, ''));
}

/** A table as Markdown. */
export function toMarkdown([head, ...rows]: Table): string {
  const ruler = head.map(() => '---');
  return [head, ruler, ...rows]
    .map(cells => `| ${cells.join(' | ')} |\n`)
    .join('');
}

function toTable(settings: z.ZodType): Table {
  const schema = z.toJSONSchema(settings, {
    io: 'input',
    unrepresentable: 'any',
  });
  return [
    ['setting', 'values', 'default', 'meaning'],
    ...rowsOf(schema as JsonSchema, ''),
  ];
}

/** A setting's row, and below it those of what it is made of. */
function rowsOf(schema: JsonSchema, prefix: string): Table {
  return membersOf(schema).flatMap(([name, member]) => {
    const path = prefix + name;
    const [suffix, inner] = innerOf(member);
    const nested = inner ? rowsOf(inner, `${path}${suffix}.`) : [];
    const isOnlyParts = suffix === '' && nested.length > 0;
    if (isOnlyParts && member.description === undefined) return nested;
    return [rowOf(path, member), ...nested];
  });
}

function membersOf(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries(
    (schema.properties ?? {}) as Record<string, JsonSchema>,
  );
}

/** What a map or list is made of, with how its members are written. */
function innerOf(member: JsonSchema): [suffix: string, inner?: JsonSchema] {
  if (member.properties) return ['', member];
  const { items, additionalProperties: values } = member as {
    items?: JsonSchema;
    additionalProperties?: JsonSchema | boolean;
  };
  const item = items && alternativesOf(items).find(each => each.properties);
  if (item) return ['[]', item];
  if (typeof values === 'object' && values.properties) return ['.*', values];
  return [''];
}

function rowOf(path: string, member: JsonSchema): string[] {
  const meaning = (member.description as string | undefined) ?? '';
  return [`\`${path}\``, valuesOf(member), defaultOf(member), meaning].map(
    cell => cell.replace(/[|*]/g, '\\$&'),
  );
}

function alternativesOf(schema: JsonSchema): JsonSchema[] {
  const { anyOf, oneOf } = schema as Record<string, JsonSchema[] | undefined>;
  return anyOf ?? oneOf ?? [schema];
}

const typeNames: Readonly<Record<string, string>> = {
  boolean: '`true` or `false`',
  integer: 'whole number',
  number: 'number',
  object: 'map',
  string: 'text',
};

function valuesOf(schema: JsonSchema): string {
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 1) return alternatives.map(valuesOf).join(', or ');
  const [only] = alternatives as [JsonSchema & { enum?: unknown[] }];
  if (only.enum) return code(only.enum.map(String));
  if (only.const !== undefined) return code([String(only.const)]);
  const { type, items } = only as { type?: string; items?: JsonSchema };
  if (type === 'array') return `list of ${itemsOf(items ?? {})}`;
  return `${typeNames[type ?? ''] ?? 'any'}${boundsOf(only)}`;
}

function itemsOf(items: JsonSchema): string {
  if (items.properties) return 'maps';
  return items.type === 'string' && !items.enum ? 'texts' : valuesOf(items);
}

/** Numbers that zod puts in the place of "any whole number". */
const isBound = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;

function boundsOf(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, maxLength } = schema;
  const bounds = [
    ...(isBound(minimum) ? [`from ${minimum}`] : []),
    ...(isBound(exclusiveMinimum) ? [`above ${exclusiveMinimum}`] : []),
    ...(isBound(maximum) ? [`up to ${maximum}`] : []),
    ...(isBound(maxLength) ? [`up to ${maxLength} characters`] : []),
  ];
  return bounds.length > 0 ? `, ${bounds.join(' ')}` : '';
}

function defaultOf(member: JsonSchema): string {
  const { default: value, items } = member as {
    default?: unknown;
    items?: { enum?: unknown[] };
  };
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    return value.length === items?.enum?.length
      ? 'all'
      : code(value.map(String));
  }
  if (typeof value === 'object') return '';
  return code([String(value)]);
}

function code(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ');
}
