import { z } from 'zod';
import { errorCatalogue, type ErrorCode } from '../errors/catalogue';
import { KeeptrustsError } from '../errors/KeeptrustsError';
import {
  type Operation,
  type OperationInput,
  type OperationResult,
} from './operation';

/** How the control plane is reached. */
export interface ClientOptions {
  /** Where it is served, without the `/v1`. */
  baseUrl: string | (() => Promise<string>);
  /** Sent as a bearer token, where `fetch` does not add one of its own. */
  token?: () => Promise<string | undefined>;
  fetch?: typeof fetch;
}

/** What a single call may add. */
export interface CallOptions {
  signal?: AbortSignal;
  /** Makes a write safe to repeat: the same key gets the first answer again. */
  idempotencyKey?: string;
  /** The version that is to be replaced; another one is a `version_conflict`. */
  ifMatch?: string;
}

/** Nothing that speaks our protocol answered. */
export class UnreachableError extends Error {
  constructor(readonly url: string, cause?: unknown) {
    super(
      `No control plane answers at ${url}. Is it running, and is the address right?`,
      { cause },
    );
    this.name = 'UnreachableError';
  }
}

const errorBodySchema = z.object({
  error: z.object({
    message: z.string(),
    code: z.string().refine(code => code in errorCatalogue),
    param: z.string().nullish(),
    policy: z.string().optional(),
    details: z.unknown().optional(),
  }),
});

/**
 * The typed client of the control plane. What is sent and what comes back follows the operations' schemas.
 *
 * @example
 * const client = new ControlPlaneClient({ baseUrl: 'http://localhost:7007/api/keeptrusts' });
 * const { items } = await client.call(listTeams, {});
 */
export class ControlPlaneClient {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * @throws KeeptrustsError what the control plane refused
   * @throws UnreachableError when nothing answers, or something else does
   */
  async call<Op extends Operation>(
    operation: Op,
    input: OperationInput<Op>,
    options: CallOptions = {},
  ): Promise<OperationResult<Op>> {
    const { baseUrl, token, fetch: send = fetch } = this.#options;
    const base = typeof baseUrl === 'string' ? baseUrl : await baseUrl();
    // The operation's types say the same, but only once it is known which one it is.
    const request = input as Parts;
    const url = base.replace(/\/+$/, '') + pathOf(operation, request);
    const bearer = await token?.();
    const response = await send(url, {
      method: operation.method,
      signal: options.signal,
      headers: headersOf({
        'content-type':
          request.body === undefined ? undefined : 'application/json',
        authorization: bearer && `Bearer ${bearer}`,
        'idempotency-key': options.idempotencyKey,
        'if-match': options.ifMatch,
      }),
      body:
        request.body === undefined ? undefined : JSON.stringify(request.body),
    }).catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw new UnreachableError(base, error);
    });
    if (!response.ok) throw await refusal(response, base);
    if (!operation.result) return undefined as OperationResult<Op>;
    const value: unknown = await response.json().catch(() => undefined);
    const result = operation.result.safeParse(value);
    if (!result.success) throw new UnreachableError(base, result.error);
    return result.data as OperationResult<Op>;
  }
}

/** A request, whatever its operation. */
interface Parts {
  params?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

function pathOf(operation: Operation, { params, query }: Parts): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params?.[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

function headersOf(
  headers: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (header): header is [string, string] => header[1] !== undefined,
    ),
  );
}

async function refusal(response: Response, base: string): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) {
    return new UnreachableError(base, new Error(`status ${response.status}`));
  }
  const { message, code, param, policy, details } = parsed.data.error;
  return new KeeptrustsError(code as ErrorCode, message, {
    status: response.status,
    param: param ?? undefined,
    policy,
    details,
  });
}
