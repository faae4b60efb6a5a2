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
  /**
   * @param reason - what happened instead, such as "the connection was refused"
   */
  constructor(readonly url: string, readonly reason: string, cause?: unknown) {
    super(
      `No control plane answers at ${url}: ${reason}. Is it running, and is the address right?`,
      { cause },
    );
    this.name = 'UnreachableError';
  }
}

const errorBodySchema = z.object({
  error: z.object({
    message: z.string(),
    code: z.string().optional(),
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
    const { baseUrl } = this.#options;
    const base = typeof baseUrl === 'string' ? baseUrl : await baseUrl();
    // The operation's types say the same, but only once it is known which one it is.
    const request = input as Parts;
    const response = await this.#send(base, operation, request, options);
    if (!response.ok) throw await refusal(response, base);
    if (!operation.result) return undefined as OperationResult<Op>;
    const value: unknown = await response.json().catch(() => undefined);
    const result = operation.result.safeParse(value);
    if (!result.success) throw somethingElse(base, response, result.error);
    return result.data as OperationResult<Op>;
  }

  async #send(
    base: string,
    operation: Operation,
    request: Parts,
    { signal, idempotencyKey, ifMatch }: CallOptions,
  ): Promise<Response> {
    const { token, fetch: send = fetch } = this.#options;
    const bearer = await token?.();
    const body =
      request.body === undefined ? undefined : JSON.stringify(request.body);
    const headers = headersOf({
      'content-type': body && 'application/json',
      authorization: bearer && `Bearer ${bearer}`,
      'idempotency-key': idempotencyKey,
      'if-match': ifMatch,
    });
    const url = base.replace(/\/+$/, '') + pathOf(operation, request);
    const { method } = operation;
    return send(url, { method, signal, headers, body }).catch(error => {
      if (signal?.aborted) throw error;
      throw new UnreachableError(base, reasonOf(error), error);
    });
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

/** An error of the catalogue, as far as the answer is one. */
async function refusal(response: Response, base: string): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = errorBodySchema.safeParse(body);
  const error = parsed.data?.error;
  const code = error && codeOf(error.code, response.status);
  if (!code) return somethingElse(base, response);
  return new KeeptrustsError(code, error.message, {
    status: response.status,
    param: error.param ?? undefined,
    policy: error.policy,
    details: error.details,
    retryAfterMs: retryAfterMs(response),
  });
}

/**
 * A newer control plane may know codes that we do not, and what stands before it, such as Backstage's
 * proxy, gives none: then the status says what to think of it.
 */
function codeOf(
  code: string | undefined,
  status: number,
): ErrorCode | undefined {
  if (code !== undefined && code in errorCatalogue) return code as ErrorCode;
  if (status === 401) return 'invalid_api_key';
  if (status === 403) return 'forbidden';
  if (code === undefined) return undefined;
  return status < 500 ? 'invalid_request' : 'internal_error';
}

function retryAfterMs({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

function somethingElse(
  base: string,
  { status }: Response,
  cause?: unknown,
): UnreachableError {
  const reason = `something else does, with status ${status}`;
  return new UnreachableError(base, reason, cause);
}

const networkReasons: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_SOCKET: 'the connection was closed',
};

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & {
    cause?: { code?: string; message?: string };
  };
  if (name === 'TimeoutError') return 'it took too long';
  const known = networkReasons[cause?.code ?? ''];
  return known ?? (cause?.message || message);
}
