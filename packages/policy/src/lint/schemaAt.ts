import { z } from 'zod';

/** The keys that a schema knows at a path; empty where it takes any. */
export function knownKeys(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string[] {
  const keys = schemasAt(schema, path).flatMap(found => {
    if (found instanceof z.ZodObject) return Object.keys(found.shape);
    return found instanceof z.ZodRecord ? namesOf(found) : [];
  });
  return [...new Set(keys)];
}

function namesOf({ keyType }: z.ZodRecord): string[] {
  return unwrap(keyType as z.ZodType).flatMap(names =>
    names instanceof z.ZodEnum ? names.options.map(String) : [],
  );
}

/** A value to show to somebody who has none or a wrong one, as the schema's `examples` give it. */
export function exampleAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): unknown {
  for (const found of schemasAt(schema, path)) {
    const examples = found.meta()?.examples;
    if (Array.isArray(examples)) return examples[0];
  }
  return undefined;
}

function schemasAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, part) => schemas.flatMap(inner => step(inner, part)),
    unwrap(schema),
  );
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

/** What stands behind defaults, alternatives and transformations. */
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
