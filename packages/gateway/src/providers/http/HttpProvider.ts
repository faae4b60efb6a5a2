import { KeeptrustsError } from '@keeptrusts/contract';
import { type Dispatcher, type errors } from 'undici';
import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplyHeaders,
  type ReplySink,
} from '../Provider';
import { type UpstreamPools } from './UpstreamPools';

/** How a provider on the network is reached. */
export interface HttpProviderOptions {
  /** Id of the target, for messages. */
  targetId: string;
  /** Ends before the operation, such as `https://api.openai.com/v1`. */
  baseUrl: URL;
  /** Flat list; credentials among them. They never appear in a message. */
  headers: readonly string[];
}

/** Speaks HTTP/1.1 to a provider. */
export class HttpProvider implements Provider {
  readonly #pools: UpstreamPools;
  readonly #options: HttpProviderOptions;
  readonly #prefix: string;

  constructor(pools: UpstreamPools, options: HttpProviderOptions) {
    this.#pools = pools;
    this.#options = options;
    this.#prefix = options.baseUrl.pathname.replace(/\/+$/, '');
  }

  call(request: ProviderRequest, sink: ReplySink): ProviderCall {
    const { targetId, baseUrl, headers } = this.#options;
    const { timeouts } = request;
    const call = new HttpCall(targetId, request, sink);
    this.#pools.get(baseUrl.origin, timeouts.connect).dispatch(
      {
        method: 'POST',
        path: this.#prefix + request.path,
        headers: [...request.headers, ...headers],
        body: request.body,
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.idle,
      },
      call,
    );
    return call;
  }
}

/** undici's handler on one side, the sink on the other. */
class HttpCall implements Dispatcher.DispatchHandler, ProviderCall {
  readonly #targetId: string;
  readonly #sink: ReplySink;
  readonly #total: NodeJS.Timeout;
  readonly #totalMs: number;
  #controller: Dispatcher.DispatchController | undefined;
  #over = false;

  constructor(targetId: string, request: ProviderRequest, sink: ReplySink) {
    this.#targetId = targetId;
    this.#sink = sink;
    this.#totalMs = request.timeouts.total;
    this.#total = setTimeout(() => this.#expire(), this.#totalMs);
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#controller?.resume();
  }

  abort(): void {
    if (this.#over) return;
    this.#close();
    this.#controller?.abort(new Error('aborted by the gateway'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // The call may have been given up while it waited for a connection.
    if (this.#over) controller.abort(new Error('aborted by the gateway'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: ReplyHeaders,
  ): void {
    // 1xx are announcements; the reply is yet to come.
    if (!this.#over && status >= 200) this.#sink.start(status, headers);
  }

  onResponseData(
    _controller: Dispatcher.DispatchController,
    chunk: Buffer,
  ): void {
    if (!this.#over) this.#sink.data(chunk);
  }

  onResponseEnd(): void {
    if (this.#over) return;
    this.#close();
    this.#sink.end();
  }

  onResponseError(
    _controller: Dispatcher.DispatchController,
    error: Error,
  ): void {
    if (this.#over) return;
    this.#close();
    this.#sink.fail(toFault(this.#targetId, error));
  }

  #expire(): void {
    if (this.#over) return;
    this.#close();
    this.#controller?.abort(new Error('total time limit'));
    this.#sink.fail(
      timeoutFault(this.#targetId, `did not finish within ${this.#totalMs} ms`),
    );
  }

  #close(): void {
    this.#over = true;
    clearTimeout(this.#total);
  }
}

const timeouts: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'could not be connected to in time',
  UND_ERR_HEADERS_TIMEOUT: 'did not begin to answer in time',
  UND_ERR_BODY_TIMEOUT: 'went silent in the middle of its answer',
};

const breakdowns: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'closed the connection',
  ENOTFOUND: 'has an address that does not resolve',
  EAI_AGAIN: 'has an address that does not resolve',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  UND_ERR_SOCKET: 'closed the connection',
};

/** The fault in our terms. undici's own message may hold an address, so it stays the cause. */
function toFault(targetId: string, error: Error): KeeptrustsError {
  const code = (error as errors.UndiciError).code ?? '';
  if (code in timeouts) return timeoutFault(targetId, timeouts[code], error);
  return new KeeptrustsError(
    'upstream_error',
    `The target "${targetId}" ${breakdowns[code] ?? 'failed to answer'}.`,
    { cause: error },
  );
}

function timeoutFault(
  targetId: string,
  what: string,
  cause?: Error,
): KeeptrustsError {
  return new KeeptrustsError(
    'upstream_timeout',
    `The target "${targetId}" ${what}.`,
    { cause },
  );
}
