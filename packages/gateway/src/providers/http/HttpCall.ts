import { type Dispatcher } from 'undici';
import {
  type ProviderCall,
  type ProviderRequest,
  type ReplyHeaders,
  type ReplySink,
} from '../Provider';
import { timeoutFault, toFault } from './upstreamFaults';

/** One call under way: undici's handler on one side, the sink on the other. */
export class HttpCall implements Dispatcher.DispatchHandler, ProviderCall {
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
