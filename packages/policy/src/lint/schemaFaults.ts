import { z } from 'zod';
import { formatPath } from './Fault';
import { nearest } from './nearest';
import { type YamlSource } from './YamlSource';

type Issue = z.core.$ZodIssue;

/**
 * Reports what a schema found wrong, in the reader's words and at the reader's line.
 *
 * @param prefix - where the checked value stands in the file
 */
export function reportSchemaFaults(
  source: YamlSource,
  schema: z.ZodType,
  issues: readonly Issue[],
  prefix: readonly PropertyKey[],
): void {
  for (const issue of issues) {
    report(source, schema, issue, prefix);
  }
}

function report(
  source: YamlSource,
  schema: z.ZodType,
  issue: Issue,
  prefix: readonly PropertyKey[],
): void {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        reportUnknownKey(source, knownKeys(schema, issue.path), [...path, key]);
      }
      return;
    case 'invalid_union':
      reportUnion(source, schema, issue, prefix);
      return;
    case 'invalid_value':
      reportInvalidValue(source, issue, path);
      return;
    default:
      source.add('schema', path, describe(path, issue));
  }
}

function reportUnknownKey(
  source: YamlSource,
  known: string[],
  path: readonly PropertyKey[],
): void {
  const key = String(path[path.length - 1]);
  const guess = nearest(key, known);
  source.addAtKey('unknown-key', path, `"${key}" is not a setting here.`, {
    suggestion: guess
      ? `Did you mean "${guess}"?`
      : `Known settings: ${known.join(', ')}.`,
  });
}

function reportUnion(
  source: YamlSource,
  schema: z.ZodType,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  prefix: readonly PropertyKey[],
): void {
  // The branch that came furthest is the one that was meant.
  const branches = issue.errors.filter(branch => branch.length > 0);
  const meant = branches.find(branch =>
    branch.every(inner => inner.code !== 'invalid_type' || inner.path.length),
  );
  const path = [...prefix, ...issue.path];
  if (!meant) {
    source.add('schema', path, `${label(path)} has a value of the wrong type.`);
    return;
  }
  for (const inner of meant) {
    const nested = { ...inner, path: [...issue.path, ...inner.path] };
    report(source, schema, nested as Issue, prefix);
  }
}

function reportInvalidValue(
  source: YamlSource,
  issue: Extract<Issue, { code: 'invalid_value' }>,
  path: readonly PropertyKey[],
): void {
  const allowed = issue.values.map(String);
  const given = String(issue.input ?? '');
  const guess = given && nearest(given, allowed);
  source.add(
    'schema',
    path,
    `${label(path)} has to be one of ${allowed.join(', ')}.`,
    { suggestion: guess ? `Did you mean "${guess}"?` : undefined },
  );
}

function describe(path: readonly PropertyKey[], issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? `${label(path)} is missing: ${article(issue.expected)} is needed.`
      : `${label(path)} has to be ${article(issue.expected)}.`;
  }
  return `${label(path)}: ${issue.message}.`;
}

function label(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : `"${formatPath(path)}"`;
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  int: 'a whole number',
};

function article(expected: string): string {
  return names[expected] ?? expected;
}

/** The keys that the schema knows at a path; empty where it takes any. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<z.ZodType[]>(
    (schemas, part) => schemas.flatMap(inner => step(inner, part)),
    unwrap(schema),
  );
  return [
    ...new Set(
      found.flatMap(inner =>
        inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
      ),
    ),
  ];
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const inner = schema.shape[String(part)];
    return inner ? unwrap(inner as z.ZodType) : [];
  }
  if (schema instanceof z.ZodArray) return unwrap(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) {
    return unwrap(schema.valueType as z.ZodType);
  }
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap(option => unwrap(option as z.ZodType));
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return [schema];
}
