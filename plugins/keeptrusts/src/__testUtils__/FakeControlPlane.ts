import {
  errorCatalogue,
  KeeptrustsError,
  operations,
  type Operation,
  type OperationInput,
  type OperationResult,
} from '@keeptrusts/contract/api';

/** What a handler is given of a request: everything has been checked against the contract. */
interface FakeCall<Op extends Operation> {
  params: OperationInput<Op>['params'];
  query: NonNullable<OperationInput<Op>['query']>;
  body: OperationInput<Op>['body'];
  idempotencyKey: string | null;
}

type Handler<Op extends Operation> = (
  call: FakeCall<Op>,
) => OperationResult<Op> | Promise<OperationResult<Op>>;

/**
 * A control plane that speaks the contract, for tests and for looking at pages. What it is asked and what it
 * answers is held against the operations' schemas, so that a page cannot pass with what the real one refuses.
 */
export class FakeControlPlane {
  readonly #handlers = new Map<string, Handler<Operation>>();
  /** Ids of the operations that were called, in order. */
  readonly calls: string[] = [];

  on<Op extends Operation>(operation: Op, handler: Handler<Op>): this {
    this.#handlers.set(operation.id, handler as unknown as Handler<Operation>);
    return this;
  }

  /** Refuses an operation with an error of the catalogue. */
  refuse(operation: Operation, error: KeeptrustsError): this {
    return this.on(operation, () => {
      throw error;
    });
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(toHttp(input), init);
    try {
      return await this.#answer(request);
    } catch (error) {
      if (!KeeptrustsError.is(error)) throw error;
      const { status } = error;
      return Response.json(error.toBody('req_fake'), { status });
    }
  };

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { operation, params } = route(request.method, url.pathname);
    const text = await request.text();
    const call = {
      params: parse(operation.params, params),
      query: parse(operation.query, Object.fromEntries(url.searchParams)),
      body: parse(operation.body, text ? JSON.parse(text) : undefined),
      idempotencyKey: request.headers.get('idempotency-key'),
    };
    this.calls.push(operation.id);
    const handler = this.#handlers.get(operation.id);
    if (!handler) throw new Error(`Nothing answers ${operation.id}.`);
    const result = await handler(call as FakeCall<Operation>);
    if (!operation.result) return new Response(null, { status: 204 });
    return Response.json(operation.result.parse(result), {
      status: operation.status,
    });
  }
}

/** `Request` takes no address such as `plugin://keeptrusts/v1/tokens`. */
function toHttp(input: RequestInfo | URL): string {
  return String(input).replace(/^plugin:\/\/keeptrusts/, 'http://fake');
}

function route(method: string, path: string) {
  for (const operation of operations) {
    const pattern = operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match && operation.method === method) {
      const groups = Object.entries(match.groups ?? {});
      const params = Object.fromEntries(
        groups.map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      return { operation, params };
    }
  }
  throw new Error(`The contract has no ${method} ${path}.`);
}

function parse(schema: Operation['params'], value: unknown): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new KeeptrustsError('invalid_request', parsed.error.message, {
    status: errorCatalogue.invalid_request.status,
  });
}
