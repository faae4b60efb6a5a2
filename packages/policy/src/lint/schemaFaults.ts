import { z } from 'zod';
import { describeIssue, listTypes } from './describeIssue';
import { faultCodes, formatPath, type FaultCode } from './Fault';
import { asYaml, mend } from './mend';
import { nearest } from './nearest';
import { exampleAt, knownKeys } from './schemaAt';
import { type YamlSource } from './YamlSource';

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;
type Path = readonly PropertyKey[];

/**
 * Checks a value of a file, and notes what is wrong with it in the reader's words and at the reader's line.
 *
 * @param path - where the value stands in the file
 * @returns the parsed value; undefined when it is faulty
 */
export function parseAt<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  value: unknown,
  path: Path,
): T | undefined {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(source, schema, issue, path);
  return undefined;
}

function report(
  source: YamlSource,
  schema: z.ZodType,
  issue: Issue,
  prefix: Path,
): void {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        reportUnknownKey(source, knownKeys(schema, issue.path), [...path, key]);
      }
      return;
    case 'invalid_key':
      for (const inner of issue.issues) {
        const message = `${label(path)} ${describeIssue(inner)}.`;
        source.addAtKey('schema', path, message);
      }
      return;
    case 'invalid_union':
      reportUnion(source, schema, issue, prefix);
      return;
    default: {
      const { code = 'schema', suggestion: mended } = ownFault(issue);
      source.add(code, path, `${label(path)} ${describeIssue(issue)}.`, {
        suggestion: mended ?? suggestion(schema, issue, path),
      });
    }
  }
}

/** What a schema's own check says about its fault, in `params`. */
const ownFaultSchema = z.object({
  fault: z.custom<FaultCode>(
    code => typeof code === 'string' && Object.hasOwn(faultCodes, code),
  ),
  suggestion: z.string(),
});

function ownFault(issue: Issue): { code?: FaultCode; suggestion?: string } {
  if (issue.code !== 'custom') return {};
  const { data } = ownFaultSchema.safeParse(issue.params);
  return { code: data?.fault, suggestion: data?.suggestion };
}

function reportUnknownKey(
  source: YamlSource,
  known: string[],
  path: Path,
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
  issue: Union,
  prefix: Path,
): void {
  const path = [...prefix, ...issue.path];
  const meant = issue.input === undefined ? undefined : meantBranch(issue);
  if (!meant) {
    const fault =
      issue.input === undefined
        ? 'is missing'
        : `has to be ${listTypes(typesOf(issue))}`;
    source.add('schema', path, `${label(path)} ${fault}.`, {
      suggestion: suggestion(schema, issue, path),
    });
    return;
  }
  for (const inner of meant) {
    const nested = { ...inner, path: [...issue.path, ...inner.path] };
    report(source, schema, nested as Issue, prefix);
  }
}

/** The alternative that fits the value best: one of its type, before one that only names values. */
function meantBranch({ errors }: Union): Issue[] | undefined {
  const ofType = errors.filter(branch => !branch.some(isOtherType));
  return ofType.find(branch => !branch.some(isOtherValue)) ?? ofType[0];
}

function isOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' &&
      issue.errors.every(branch => branch.some(isOtherType)))
  );
}

function isOtherValue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_value';
}

/** The types that the alternatives would have taken. */
function typesOf({ errors }: Union): string[] {
  return errors.flat().flatMap(issue => {
    if (issue.code === 'invalid_type') return [issue.expected];
    return issue.code === 'invalid_union' ? typesOf(issue) : [];
  });
}

function suggestion(
  schema: z.ZodType,
  issue: Issue,
  path: Path,
): string | undefined {
  const key = path[path.length - 1];
  if (key === undefined) return undefined;
  const mended = mend(key, issue);
  if (mended) return mended;
  const example = exampleAt(schema, issue.path);
  return example === undefined ? undefined : asYaml(key, example);
}

function label(path: Path): string {
  return path.length === 0 ? 'The file' : `"${formatPath(path)}"`;
}
