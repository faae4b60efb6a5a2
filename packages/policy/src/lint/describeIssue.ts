import { type z } from 'zod';
import { nearest } from './nearest';

type Issue = z.core.$ZodIssue;
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** Values that are named where the right one can be told; otherwise the reader needs them all. */
const maxNamed = 8;

/** What is wrong with a value, as a sentence goes on after its name. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue);
    case 'invalid_value':
      return describeChoice(issue);
    case 'too_small':
      return describeTooSmall(issue);
    case 'too_big':
      return describeTooBig(issue);
    case 'invalid_format':
      return issue.format === 'url'
        ? 'has to be an address that begins with http:// or https://'
        : 'has the wrong form';
    default:
      return issue.message;
  }
}

/** `a number or a text` */
export function listTypes(expected: readonly string[]): string {
  return expected.map(type => typeNames[type] ?? type).join(' or ');
}

function describeType({ input, expected }: Of<'invalid_type'>): string {
  const wanted = listTypes([expected]);
  return input === undefined
    ? `is missing: ${wanted} is needed`
    : `has to be ${wanted}`;
}

function describeChoice({ input, values }: Of<'invalid_value'>): string {
  const names = values.map(String);
  const choice =
    names.length === 1 ? names[0] : `one of ${listNames(names, input)}`;
  return input === undefined
    ? `is missing: ${choice} is needed`
    : `has to be ${choice}`;
}

/** All of the names; only the first of many where the input is nearly one of them, which a suggestion says. */
function listNames(names: readonly string[], input: unknown): string {
  const isGuessed =
    typeof input === 'string' && nearest(input, names) !== undefined;
  const more = names.length - maxNamed;
  return isGuessed && more > 1
    ? `${names.slice(0, maxNamed).join(', ')} … and ${more} more`
    : names.join(', ');
}

function describeTooSmall(issue: Of<'too_small'>): string {
  const { minimum, inclusive, origin } = issue;
  if (origin === 'array') return 'needs at least one entry';
  if (origin === 'string') return 'is an empty text';
  return `has to be ${inclusive ? 'at least' : 'more than'} ${minimum}`;
}

function describeTooBig({ maximum, origin }: Of<'too_big'>): string {
  if (origin === 'array') return `has more than ${maximum} entries`;
  if (origin === 'string') return `is longer than ${maximum} characters`;
  return `has to be at most ${maximum}`;
}
