import { z } from 'zod';
import {
  compileSchema,
  jsonSchemaSetting,
  type SchemaTest,
} from '../../json/compileSchema';
import { linearPattern } from '../../pattern/linearPattern';
import { refuseUnsafe } from '../../pattern/UnsafePattern';
import { languageOf, languages } from './languageOf';
import { isJson, repetition } from './signals';

/** Patterns see this much of a reply: they take far longer for a character than everything else here. */
const patternReach = 50_000;

const text = z.string().min(1).max(1000);
const pattern = z.string().superRefine(refuseUnsafe(linearPattern));

/** What an assertion can ask of a reply, each with how it is written. */
const conditions = {
  contains: text.optional().describe('This text is in the reply, in any case'),
  not_contains: text
    .optional()
    .describe('This text is not in the reply, in any case'),
  starts_with: text.optional().describe('The reply begins so, in any case'),
  ends_with: text.optional().describe('The reply ends so, in any case'),
  matches: pattern
    .optional()
    .describe(
      'A pattern in the syntax of RE2; of a reply over 50,000 characters only the beginning is searched',
    ),
  not_matches: pattern.optional().describe('A pattern that must not match'),
  is_json: z.literal(true).optional().describe('The reply is a JSON text'),
  json_schema: jsonSchemaSetting
    .optional()
    .describe('The reply is a JSON text that fits this JSON Schema'),
  language: z
    .enum(languages)
    .optional()
    .describe('The language of the reply, as ISO 639-1'),
  max_repetition: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share of rows of six words that the reply has said before'),
};
type Condition = keyof typeof conditions;
const conditionNames = Object.keys(conditions) as Condition[];

/** One entry of `assertions`: a name, and one thing to ask of a reply. */
export const assertionSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
      .describe('Goes into events and messages')
      .meta({ examples: ['names-the-ticket'] }),
    weight: z
      .number()
      .positive()
      .max(1000)
      .default(1)
      .describe('How much it counts among the assertions'),
    ...conditions,
  })
  .refine(
    assertion =>
      conditionNames.filter(each => assertion[each] !== undefined).length === 1,
    {
      error: `takes one of ${conditionNames.join(', ')}`,
      // A mistyped key is fault enough.
      when: ({ issues }) => issues.length === 0,
    },
  );

type AssertionSettings = z.infer<typeof assertionSchema>;

/** A named question to a reply, compiled. */
export interface Assertion {
  readonly name: string;
  readonly weight: number;
  holds(reply: string): boolean;
}

/** Compiles an entry of `assertions`. */
export function compileAssertion(settings: AssertionSettings): Assertion {
  const { name, weight } = settings;
  return { name, weight, holds: compileCondition(settings) };
}

function compileCondition(
  settings: AssertionSettings,
): (reply: string) => boolean {
  const { contains, not_contains, starts_with, ends_with } = settings;
  const { matches, not_matches, json_schema, language } = settings;
  if (contains !== undefined) return has(contains);
  if (not_contains !== undefined) return not(has(not_contains));
  if (starts_with !== undefined) {
    const start = starts_with.toLowerCase();
    return reply => reply.trimStart().toLowerCase().startsWith(start);
  }
  if (ends_with !== undefined) {
    const end = ends_with.toLowerCase();
    return reply => reply.trimEnd().toLowerCase().endsWith(end);
  }
  if (matches !== undefined) return matching(matches);
  if (not_matches !== undefined) return not(matching(not_matches));
  if (json_schema !== undefined) return fitting(compileSchema(json_schema));
  if (language !== undefined) return reply => languageOf(reply) === language;
  if (settings.max_repetition !== undefined) {
    const most = settings.max_repetition;
    return reply => repetition(reply) <= most;
  }
  return isJson;
}

function has(part: string): (reply: string) => boolean {
  const lower = part.toLowerCase();
  return reply => reply.toLowerCase().includes(lower);
}

function matching(source: string): (reply: string) => boolean {
  const compiled = linearPattern(source);
  return reply => compiled.test(reply.slice(0, patternReach));
}

function fitting(test: SchemaTest): (reply: string) => boolean {
  return reply => isJson(reply) && test(JSON.parse(reply)) === undefined;
}

function not(condition: (reply: string) => boolean) {
  return (reply: string) => !condition(reply);
}
