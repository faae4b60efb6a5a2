import Ajv, { type ErrorObject } from 'ajv';
import { z } from 'zod';
import { linearPattern, type LinearPattern } from '../pattern/linearPattern';
import { plainSchema, SchemaError } from './schemaSubset';

/** Judges a parsed JSON value: which rule it breaks, such as `/amount maximum`; undefined when none. */
export type SchemaTest = (value: unknown) => string | undefined;

/** The formats that are checked; RFC 3339 for times, RFC 5321, 3986, 9562, 1123 and 4291 for the others. */
const formats: Record<string, z.ZodType> = {
  date: z.iso.date(),
  'date-time': z.iso.datetime({ offset: true }),
  email: z.email(),
  uri: z.url(),
  uuid: z.uuid(),
  hostname: z.hostname(),
  ipv4: z.ipv4(),
  ipv6: z.ipv6(),
};

/** Formats of numbers that generators of schemas add; `type`, `minimum` and `maximum` judge those. */
const numberFormats = ['int32', 'int64', 'float', 'double'];

/** The longest text that a format may have; the longest of them is an address of a page. */
const maxFormatted = 2048;

const options = {
  strict: true,
  // A member of `required` may have its schema in another branch.
  strictRequired: false,
  allowUnionTypes: true,
  // Without it `toString` would count as given.
  ownProperties: true,
  addUsedSchema: false,
  logger: false,
  code: {
    regExp: Object.assign(
      // Ajv compares patterns by their text, and calls nothing but `test`.
      (pattern: string): LinearPattern & { toString(): string } => {
        const compiled = linearPattern(pattern);
        return { test: text => compiled.test(text), toString: () => pattern };
      },
      { code: 'linearPattern' },
    ),
  },
} as const;

/**
 * Compiles a JSON Schema (draft 7, the keywords of `schemaSubset.ts`) into a test that takes time in proportion to
 * the value, whatever the schema: references are replaced beforehand, patterns are linear.
 *
 * @throws SchemaError when the schema is none, or has a keyword that is not understood
 */
export function compileSchema(schema: unknown): SchemaTest {
  const plain = plainSchema(schema);
  const validate = compile(plain);
  return value => {
    if (validate(value)) return undefined;
    return describe(validate.errors?.[0]);
  };
}

function compile(plain: ReturnType<typeof plainSchema>) {
  // An instance of its own, so that a replaced configuration leaves nothing behind.
  const ajv = new Ajv(options);
  for (const [name, format] of Object.entries(formats)) {
    ajv.addFormat(
      name,
      text => text.length <= maxFormatted && format.safeParse(text).success,
    );
  }
  for (const name of numberFormats) {
    ajv.addFormat(name, { type: 'number', validate: () => true });
  }
  try {
    return ajv.compile(plain);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SchemaError(`is not a valid schema: ${reason}`, []);
  }
}

function describe(error: ErrorObject | undefined): string {
  return `${error?.instancePath ?? ''} ${error?.keyword ?? ''}`.trim();
}

/** A JSON Schema as a setting: what is wrong with it is reported where it stands. */
export const jsonSchemaSetting = z
  .record(z.string(), z.unknown())
  .superRefine((schema, context) => {
    try {
      compileSchema(schema);
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      const { message, path, more: params } = error;
      context.addIssue({ code: 'custom', message, path: [...path], params });
    }
  })
  .describe('A JSON Schema of draft 7, without remote or recursive references')
  .meta({ examples: [{ type: 'object', required: ['id'] }] });
