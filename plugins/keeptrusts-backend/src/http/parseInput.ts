import { KeeptrustsError } from '@keeptrusts/contract';
import { type Operation } from '@keeptrusts/contract/api';
import { type Request } from 'express';
import { type z } from 'zod';

/**
 * Reads a request by the schemas of its operation.
 *
 * @throws KeeptrustsError `invalid_request` with status 422 and each fault with its path in `details`
 */
export function parseInput(operation: Operation, request: Request) {
  return {
    params: parse(operation.params, request.params, 'path'),
    query: parse(operation.query, request.query, 'query'),
    body: parse(operation.body, bodyOf(request), 'body'),
  };
}

/** A configuration may come as the YAML it is. Express gives an empty object when there is no body. */
function bodyOf(request: Request): unknown {
  if (typeof request.body === 'string') return { policy_yaml: request.body };
  const isMissing =
    request.get('content-length') === '0' ||
    (request.get('content-length') === undefined &&
      request.get('transfer-encoding') === undefined);
  return isMissing ? undefined : request.body;
}

function parse(
  schema: z.ZodType | undefined,
  value: unknown,
  place: 'path' | 'query' | 'body',
): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const details = result.error.issues.map(({ path, message }) => ({
    path: [place, ...path].join('.'),
    message,
  }));
  const [first] = details;
  throw new KeeptrustsError(
    'invalid_request',
    `${first.path}: ${first.message}`,
    {
      status: 422,
      param: result.error.issues[0].path.join('.') || undefined,
      details,
    },
  );
}
