import { type FaultCode } from '../lint/Fault';
import { nearest } from '../lint/nearest';
import { linearPattern } from '../pattern/linearPattern';
import { whyUnsafe } from '../pattern/UnsafePattern';

/** A JSON Schema in the form that is compiled: references replaced, annotations left out. */
export type PlainSchema = boolean | { readonly [keyword: string]: unknown };

/** What is wrong with a schema, and where. */
export class SchemaError extends Error {
  constructor(
    message: string,
    /** Keys from the root of the schema. */
    readonly path: readonly (string | number)[],
    /** The code of the fault and what to do, where there is more to say than that it is wrong. */
    readonly more?: { readonly fault: FaultCode; readonly suggestion: string },
  ) {
    super(message);
  }
}

/** Each value is looked at once for every part of its schema at most, so this bounds the work. */
const maxParts = 500;
const maxDepth = 32;

/** Keywords that judge nothing. */
const annotations = new Set([
  ...['$schema', '$comment', '$defs', 'definitions', 'title', 'description'],
  ...['default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
]);
/** Keywords whose value is no schema. */
const assertions = new Set([
  ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['required'],
]);
/** Keywords whose value is a schema. */
const ofOne = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'not',
]);
/** Keywords whose value is a list of schemas. */
const ofList = new Set(['anyOf', 'oneOf', 'allOf']);
/** Keywords whose value is a map of schemas. */
const ofMap = new Set(['properties', 'patternProperties']);
const keywords = [
  ...assertions,
  ...ofOne,
  ...ofList,
  ...ofMap,
  ...annotations,
  '$ref',
];

type Path = readonly (string | number)[];

class Reducer {
  readonly #root: unknown;
  #parts = 0;

  constructor(root: unknown) {
    this.#root = root;
  }

  reduce(): PlainSchema {
    return this.#reduce(this.#root, []);
  }

  #reduce(schema: unknown, path: Path, depth = 0): PlainSchema {
    if (typeof schema === 'boolean') return schema;
    if (!isMap(schema)) throw new SchemaError('has to be a schema', path);
    this.#parts++;
    if (this.#parts > maxParts || depth > maxDepth) {
      throw new SchemaError('is too large a schema', path);
    }
    if (schema.$ref !== undefined) {
      return this.#reduce(this.#target(schema, path), path, depth + 1);
    }
    const plain: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (annotations.has(keyword)) continue;
      const at = [...path, keyword];
      plain[keyword] = this.#reduceValue(keyword, value, at, depth + 1);
    }
    return plain;
  }

  #reduceValue(keyword: string, value: unknown, path: Path, depth: number) {
    if (assertions.has(keyword)) return checkAssertion(keyword, value, path);
    if (ofOne.has(keyword)) return this.#reduce(value, path, depth);
    if (ofList.has(keyword)) {
      if (!Array.isArray(value))
        throw new SchemaError('has to be a list', path);
      return value.map((each, index) =>
        this.#reduce(each, [...path, index], depth),
      );
    }
    if (ofMap.has(keyword)) return this.#reduceMap(keyword, value, path, depth);
    const guess = nearest(keyword, keywords);
    throw new SchemaError('is not a keyword that is understood here', path, {
      fault: 'unknown-key',
      suggestion: guess
        ? `Did you mean "${guess}"?`
        : `Known keywords: ${keywords.join(', ')}.`,
    });
  }

  #reduceMap(keyword: string, value: unknown, path: Path, depth: number) {
    if (!isMap(value)) throw new SchemaError('has to be a map', path);
    const entries = Object.entries(value).map(([name, inner]) => {
      const at = [...path, name];
      // The compiler leaves this name out, as if anything were allowed there.
      if (name === '__proto__') throw new SchemaError('cannot be a name', at);
      if (keyword === 'patternProperties') checkPattern(name, at);
      return [name, this.#reduce(inner, at, depth)];
    });
    return Object.fromEntries(entries);
  }

  #target(schema: Record<string, unknown>, path: Path): unknown {
    const { $ref, ...rest } = schema;
    const at = [...path, '$ref'];
    const beside = Object.keys(rest).find(each => !annotations.has(each));
    if (beside !== undefined) {
      throw new SchemaError(`cannot stand beside "${beside}"`, at);
    }
    const [, list, name] =
      /^#\/(\$defs|definitions)\/([^/~%]+)$/.exec(String($ref)) ?? [];
    const defined = isMap(this.#root) && list ? this.#root[list] : undefined;
    if (!isMap(defined) || !Object.hasOwn(defined, name)) {
      throw new SchemaError(
        'has to name one of the "$defs" of this schema',
        at,
      );
    }
    return defined[name];
  }
}

/**
 * Reduces a JSON Schema to the keywords that are understood here, so that none is passed over in silence.
 * Local references are replaced by what they stand for; recursive and remote ones are refused.
 *
 * @throws SchemaError
 */
export function plainSchema(schema: unknown): PlainSchema {
  return new Reducer(schema).reduce();
}

function checkAssertion(keyword: string, value: unknown, path: Path): unknown {
  if (keyword === 'pattern') checkPattern(value, path);
  return value;
}

function checkPattern(source: unknown, path: Path): void {
  const unsafe = whyUnsafe(() => linearPattern(String(source)));
  if (unsafe) throw new SchemaError(unsafe.message, path, unsafe.fault);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
