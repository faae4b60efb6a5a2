import { stringify } from 'yaml';
import { type z } from 'zod';
import { nearest } from './nearest';

type Issue = z.core.$ZodIssue;

const truths: Record<string, boolean> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

/** What to write instead of a faulty value, where that can be told from the value itself. */
export function mend(key: PropertyKey, issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return mendType(key, issue.expected, issue.input);
    case 'invalid_value':
      return mendChoice(key, issue.values.map(String), issue.input);
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? asYaml(key, Number(issue.maximum))
        : undefined;
    case 'invalid_format':
      return issue.format === 'url' ? mendUrl(key, issue.input) : undefined;
    default:
      return undefined;
  }
}

/** `key: value`, or `- value` in a list. */
export function asYaml(key: PropertyKey, value: unknown): string {
  const entry = typeof key === 'number' ? [value] : { [String(key)]: value };
  return stringify(entry).trimEnd();
}

function mendType(
  key: PropertyKey,
  expected: string,
  input: unknown,
): string | undefined {
  if (expected === 'array' && isScalar(input)) return asYaml(key, [input]);
  if (expected === 'string' && isScalar(input)) {
    return asYaml(key, String(input));
  }
  if (typeof input !== 'string') return undefined;
  if (expected === 'boolean' && Object.hasOwn(truths, input.toLowerCase())) {
    return asYaml(key, truths[input.toLowerCase()]);
  }
  const number = /^\s*[$€]?\s*(\d+(?:\.\d+)?)\s*$/.exec(input)?.[1];
  return number && (expected === 'number' || expected === 'int')
    ? asYaml(key, Number(number))
    : undefined;
}

function mendChoice(
  key: PropertyKey,
  allowed: string[],
  input: unknown,
): string | undefined {
  if (allowed.length === 1) return asYaml(key, allowed[0]);
  const guess = typeof input === 'string' ? nearest(input, allowed) : undefined;
  return guess && `Did you mean "${guess}"?`;
}

function mendUrl(key: PropertyKey, input: unknown): string | undefined {
  const guess = `https://${String(input).replace(/^\w*:?\/\//, '')}`;
  return URL.canParse(guess) ? asYaml(key, guess) : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
