import { type z } from 'zod';

/** One request of the control plane: the only place that says what it takes and gives. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  /** `operationId` of the OpenAPI document. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  /** The noun it belongs to. */
  readonly tag: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly result?: Result;
  /** True where a repeat is refused anyway: an idempotency key has no answer to give again. */
  readonly once?: true;
  /** Status of success. */
  readonly status: 200 | 201 | 202 | 204;
}

/** Keeps the schemas' types. */
export function defineOperation<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Result extends z.ZodType = z.ZodUndefined,
>(
  operation: Operation<Params, Query, Body, Result>,
): Operation<Params, Query, Body, Result> {
  return operation;
}

/** Optional where nothing in it has to be given. */
type Part<Name extends string, Schema> = Schema extends z.ZodUndefined
  ? { [Key in Name]?: undefined }
  : Schema extends z.ZodType
  ? {} extends z.input<Schema>
    ? { [Key in Name]?: z.input<Schema> }
    : undefined extends z.input<Schema>
    ? { [Key in Name]?: z.input<Schema> }
    : { [Key in Name]: z.input<Schema> }
  : never;

/** What a caller of an operation gives. */
export type OperationInput<Op> = Op extends Operation<
  infer Params,
  infer Query,
  infer Body,
  z.ZodType
>
  ? Part<'params', Params> & Part<'query', Query> & Part<'body', Body>
  : never;

/** What an operation gives; nothing, where it has no result. */
export type OperationResult<Op> = Op extends Operation<
  z.ZodType,
  z.ZodType,
  z.ZodType,
  infer Result
>
  ? undefined extends z.output<Result>
    ? void
    : z.output<Result>
  : never;
