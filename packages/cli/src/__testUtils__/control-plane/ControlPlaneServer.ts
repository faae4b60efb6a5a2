import {
  KeeptrustsError,
  operations,
  type Operation,
  type OperationInput,
  type OperationResult,
} from '@keeptrusts/contract/api';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type z } from 'zod';

/** A request that was sound. */
export interface ReceivedCall {
  operation: string;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
  headers: IncomingHttpHeaders;
}

type Handler = (call: ReceivedCall) => unknown;

/** A server that speaks the contract: it takes what the operations' schemas take, and gives what they give. */
export class ControlPlaneServer {
  readonly calls: ReceivedCall[] = [];
  readonly #handlers = new Map<string, Handler>();
  readonly #tokens = new Set<string>();
  readonly #server: Server;

  /** Answered in the place of everything else, as long as it is there. */
  answer?: (response: ServerResponse) => void;

  private constructor() {
    this.#server = createServer((request, response) => {
      if (this.answer) {
        this.answer(response);
        return;
      }
      this.#serve(request, response).catch(error => send(response, error));
    });
  }

  static async start(): Promise<ControlPlaneServer> {
    const server = new ControlPlaneServer();
    await new Promise<void>(done =>
      server.#server.listen(0, '127.0.0.1', done),
    );
    return server;
  }

  /** The portal that it is a part of. */
  get portal(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `${this.portal}/api/keeptrusts`;
  }

  admit(token: string): void {
    this.#tokens.add(token);
  }

  on<Op extends Operation>(
    operation: Op,
    handle: (
      call: Required<OperationInput<Op>> & { headers: IncomingHttpHeaders },
    ) => OperationResult<Op>,
  ): this {
    this.#handlers.set(operation.id, handle as unknown as Handler);
    return this;
  }

  /** The requests for an operation so far. */
  callsOf({ id }: Operation): ReceivedCall[] {
    return this.calls.filter(({ operation }) => operation === id);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const url = new URL(request.url!, this.portal);
    if (url.pathname === '/api/keeptrusts/readyz') {
      response.end();
      return;
    }
    const found = operations.flatMap(operation => {
      const params = match(operation, request.method, url.pathname);
      return params ? [{ operation, params }] : [];
    })[0];
    if (!found) {
      response.writeHead(404).end('<html>Not found</html>');
      return;
    }
    const { operation, params } = found;
    this.#identify(request);
    const sent = await text(request);
    const call: ReceivedCall = {
      operation: operation.id,
      params: parse(operation.params, params, 'path'),
      query: parse(
        operation.query,
        Object.fromEntries(url.searchParams),
        'query',
      ),
      body: parse(operation.body, sent ? JSON.parse(sent) : undefined, 'body'),
      headers: request.headers,
    };
    this.calls.push(call);
    const result: unknown = this.#handlers.get(operation.id)!(call);
    const body = operation.result
      ? JSON.stringify(operation.result.parse(result))
      : undefined;
    response.writeHead(operation.status).end(body);
  }

  #identify({ headers }: IncomingMessage): void {
    const token = headers.authorization?.replace('Bearer ', '');
    if (token && this.#tokens.has(token)) return;
    throw new KeeptrustsError(
      'invalid_api_key',
      'This key is not one of ours.',
    );
  }
}

function match(
  { method, path }: Operation,
  asked: string | undefined,
  pathname: string,
): Record<string, string> | undefined {
  if (method !== asked) return undefined;
  const shape = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^/api/keeptrusts${shape}$`).exec(pathname);
  return (
    (found?.groups &&
      Object.fromEntries(
        Object.entries(found.groups).map(([name, value]) => [
          name,
          decodeURIComponent(value),
        ]),
      )) ??
    (found ? {} : undefined)
  );
}

function parse<Value>(
  schema: z.ZodType | undefined,
  value: unknown,
  place: string,
): Value {
  if (!schema) return {} as Value;
  const { data, error } = schema.safeParse(value);
  if (!error) return data as Value;
  const details = error.issues.map(({ path, message }) => ({
    path: [place, ...path].join('.'),
    message,
  }));
  const [first] = details;
  throw new KeeptrustsError(
    'invalid_request',
    `${first.path}: ${first.message}`,
    {
      status: 422,
      details,
    },
  );
}

function send(response: ServerResponse, error: unknown): void {
  const fault = KeeptrustsError.is(error)
    ? error
    : new KeeptrustsError('internal_error', String(error));
  response.writeHead(fault.status).end(JSON.stringify(fault.toBody('req_1')));
}
