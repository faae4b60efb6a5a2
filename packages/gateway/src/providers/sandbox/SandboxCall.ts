import { KeeptrustsError } from '@keeptrusts/contract';
import { type ProviderCall, type ReplySink } from '../Provider';
import { type SandboxFault } from './sandboxRequest';

/** Plays a reply to the sink, in its own time. */
export class SandboxCall implements ProviderCall {
  readonly #targetId: string;
  readonly #sink: ReplySink;
  #timer: NodeJS.Timeout | undefined;
  #paused = false;
  #waiting: (() => void) | undefined;
  #over = false;

  constructor(targetId: string, sink: ReplySink) {
    this.#targetId = targetId;
    this.#sink = sink;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  abort(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  after(delayMs: number, action: () => void): void {
    this.#timer = setTimeout(() => {
      if (!this.#over) action();
    }, delayMs);
  }

  begin(contentType: string): void {
    this.#sink.start(200, { 'content-type': contentType });
  }

  answer(body: string): void {
    this.begin('application/json');
    this.#sink.data(Buffer.from(body));
    this.#end();
  }

  refuse(status: number): void {
    const message = 'The sandbox was asked to fail.';
    this.#sink.start(status, { 'content-type': 'application/json' });
    this.#sink.data(
      Buffer.from(JSON.stringify({ error: { message, type: 'sandbox' } })),
    );
    this.#end();
  }

  fail(what: string): void {
    this.#over = true;
    this.#sink.fail(
      new KeeptrustsError(
        'upstream_error',
        `The target "${this.#targetId}" ${what}.`,
      ),
    );
  }

  /** One frame after the other; with a fault it breaks off half-way. */
  stream(frames: string[], wordMs: number, fault?: SandboxFault): void {
    this.begin('text/event-stream');
    const last = fault ? Math.ceil(frames.length / 2) : frames.length;
    const next = (index: number): void => {
      if (this.#paused) {
        this.#waiting = () => next(index);
      } else if (index < last) {
        this.#sink.data(Buffer.from(frames[index]));
        if (!this.#over) this.after(wordMs, () => next(index + 1));
      } else if (fault === 'cut') {
        this.fail('closed the connection');
      } else if (!fault) {
        this.#end();
      }
    };
    next(0);
  }

  #end(): void {
    this.#over = true;
    this.#sink.end();
  }
}
