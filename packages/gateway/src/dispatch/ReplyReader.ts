import { KeeptrustsError } from '@keeptrusts/contract';
import { hasContent } from '../dialect/chatCompletionChunk';
import {
  type ProviderCall,
  type ReplyHeaders,
  type ReplySink,
} from '../providers/Provider';
import { FrameSplitter } from './FrameSplitter';
import { readFrame, type StreamFrame } from './StreamFrame';
import {
  type FrameConsumer,
  type StreamReply,
  type UpstreamReply,
} from './UpstreamReply';

/**
 * Reads what a provider sends back. The reply is there when it is complete or, for a stream, with its
 * first content: until then another target can take over without the client seeing anything.
 */
export class ReplyReader implements ReplySink {
  readonly #targetId: string;
  readonly #maxBytes: number;
  readonly #resolve: (reply: UpstreamReply) => void;
  readonly #reject: (error: KeeptrustsError) => void;
  readonly reply: Promise<UpstreamReply>;
  #call: ProviderCall | undefined;
  #status = 0;
  #headers: ReplyHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;
  #stream: StreamReader | undefined;

  constructor(targetId: string, maxBytes: number) {
    this.#targetId = targetId;
    this.#maxBytes = maxBytes;
    const { promise, resolve, reject } = Promise.withResolvers<UpstreamReply>();
    this.reply = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** The provider has taken the call. */
  attach(call: ProviderCall): void {
    this.#call = call;
  }

  /** Ends the call; a reply that is still awaited fails with `reason`. */
  abort(reason: KeeptrustsError): void {
    this.#call?.abort();
    this.fail(reason);
  }

  /** Status of the reply; 0 before it began. */
  get status(): number {
    return this.#status;
  }

  start(status: number, headers: ReplyHeaders): void {
    this.#status = status;
    this.#headers = headers;
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
      this.#breakOff('answered in an encoding it was not asked for');
    } else if (isEventStream(headers) && status < 300) {
      this.#stream = new StreamReader(headers, this.#call);
    }
  }

  data(chunk: Buffer): void {
    if (this.#stream) {
      this.#readStream(this.#stream, chunk);
      return;
    }
    this.#size += chunk.length;
    this.#chunks.push(chunk);
    if (this.#size > this.#maxBytes) {
      this.#breakOff(`sent more than ${this.#maxBytes} bytes`);
    }
  }

  end(): void {
    if (this.#stream) {
      this.#stream.end();
      this.#resolve(this.#stream);
      return;
    }
    const body =
      this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#resolve({
      kind: 'whole',
      status: this.#status,
      headers: this.#headers,
      body,
    });
  }

  fail(error: KeeptrustsError): void {
    this.#reject(error);
    this.#stream?.fail(error);
  }

  #readStream(stream: StreamReader, chunk: Buffer): void {
    if (!stream.push(chunk)) {
      this.#breakOff('sent something that is not an event stream');
    } else if (stream.hasContent) {
      this.#resolve(stream);
    }
  }

  #breakOff(what: string): void {
    this.abort(
      new KeeptrustsError(
        'upstream_error',
        `The target "${this.#targetId}" ${what}.`,
      ),
    );
  }
}

/** Keeps frames until somebody reads them, then hands them on as they come. */
class StreamReader implements StreamReply {
  readonly kind = 'stream';
  readonly headers: ReplyHeaders;
  readonly #call: ProviderCall | undefined;
  readonly #splitter = new FrameSplitter();
  #early: StreamFrame[] = [];
  #consumer: FrameConsumer | undefined;
  #outcome: 'open' | 'ended' | KeeptrustsError = 'open';
  hasContent = false;

  constructor(headers: ReplyHeaders, call: ProviderCall | undefined) {
    this.headers = headers;
    this.#call = call;
  }

  read(consumer: FrameConsumer): void {
    this.#consumer = consumer;
    if (this.#early.length > 0) consumer.frames(this.#early);
    this.#early = [];
    if (this.#outcome === 'ended') consumer.end();
    else if (this.#outcome !== 'open') consumer.fail(this.#outcome);
  }

  pause(): void {
    this.#call?.pause();
  }

  resume(): void {
    this.#call?.resume();
  }

  abort(): void {
    this.#call?.abort();
  }

  /** False when the bytes are not what an event stream is made of. */
  push(chunk: Buffer): boolean {
    const frames: StreamFrame[] = [];
    for (const bytes of this.#splitter.push(chunk)) {
      const frame = readFrame(bytes);
      if (!frame) return false;
      frames.push(frame);
    }
    this.#deliver(frames);
    return !this.#splitter.overflows;
  }

  end(): void {
    const { rest } = this.#splitter;
    const last = rest && readFrame(Buffer.concat([rest, Buffer.from('\n\n')]));
    if (last) this.#deliver([last]);
    this.#outcome = 'ended';
    this.#consumer?.end();
  }

  fail(error: KeeptrustsError): void {
    this.#outcome = error;
    this.#consumer?.fail(error);
  }

  #deliver(frames: StreamFrame[]): void {
    if (frames.length === 0) return;
    if (this.#consumer) {
      this.#consumer.frames(frames);
      return;
    }
    this.#early.push(...frames);
    this.hasContent ||= frames.some(
      ({ chunk, done }) => done || (chunk && hasContent(chunk)),
    );
  }
}

function isEventStream(headers: ReplyHeaders): boolean {
  return String(headers['content-type'] ?? '').startsWith('text/event-stream');
}
