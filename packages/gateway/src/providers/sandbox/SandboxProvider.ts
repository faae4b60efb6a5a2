import { KeeptrustsError } from '@keeptrusts/contract';
import { countTokens } from '../../settle/countTokens';
import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplySink,
} from '../Provider';
import { composeReply } from './composeReply';
import { completionChunks, completionObject } from './completion';
import { readSandboxRequest, type SandboxRequest } from './sandboxRequest';

/** What a sandbox does when a request does not say otherwise. */
export interface SandboxOptions {
  targetId: string;
  /** Picks its phrases. */
  seed?: number;
  /** Milliseconds before the first word. */
  latencyMs?: number;
}

/** Slow enough to be seen, fast enough not to be waited for. */
const defaultWordMs = 15;

/**
 * A model provider without a network: it answers about itself, word by word, the same for the same seed,
 * and fails in the ways that real ones do when it is asked to.
 *
 * @see sandboxFaults for the values of the header `x-sandbox-fault`
 */
export class SandboxProvider implements Provider {
  readonly #options: SandboxOptions;

  constructor(options: SandboxOptions) {
    this.#options = options;
  }

  call(request: ProviderRequest, sink: ReplySink): ProviderCall {
    const { targetId, seed = 0, latencyMs = 0 } = this.#options;
    const asked = readSandboxRequest(request.body, request.headers);
    const inputTokens = countTokens(request.body.toString('utf8'));
    const text = composeReply({
      model: asked.model,
      prompt: asked.prompt,
      inputTokens,
      seed: asked.seed ?? seed,
    });
    const call = new SandboxCall(targetId, sink);
    call.after(asked.latencyMs ?? latencyMs, () => {
      play(call, asked, text, inputTokens);
    });
    return call;
  }
}

function play(
  call: SandboxCall,
  asked: SandboxRequest,
  text: string,
  inputTokens: number,
): void {
  const { fault } = asked;
  if (fault === 'hang') return;
  if (fault === 'close') {
    call.fail('closed the connection');
  } else if (fault?.startsWith('error-')) {
    call.refuse(Number(fault.slice('error-'.length)));
  } else if (fault === 'garbage') {
    call.answer('<html>not the API you are looking for</html>');
  } else if (asked.stream) {
    const chunks = completionChunks(asked, text, inputTokens);
    call.stream(chunks, asked.wordMs ?? defaultWordMs, fault);
  } else if (fault) {
    call.begin('application/json');
    if (fault === 'cut') call.fail('closed the connection');
  } else {
    call.answer(JSON.stringify(completionObject(asked, text, inputTokens)));
  }
}

/** Plays a reply to the sink, in its own time. */
class SandboxCall implements ProviderCall {
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
  stream(frames: string[], wordMs: number, fault?: 'cut' | 'stall' | string) {
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
