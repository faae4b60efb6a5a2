import { KeeptrustsError } from '@keeptrusts/contract';
import {
  type ProviderCall,
  type ReplyHeaders,
  type ReplySink,
} from '../providers/Provider';
import { type Target } from '../route/Target';
import { StreamReader } from './StreamReader';
import { streamedFault } from './streamedFault';
import { type UpstreamReply } from './UpstreamReply';

/** Whose reply it is. */
type RepliedBy = Pick<Target, 'id' | 'provider'>;

/**
 * Reads what a provider sends back. The reply is there when it is complete or, for a stream, with its
 * first content: until then another target can take over without the client seeing anything.
 */
export class ReplyReader implements ReplySink {
  readonly #target: RepliedBy;
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

  constructor(target: RepliedBy, maxBytes: number) {
    this.#target = target;
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
      this.#stream = new StreamReader(headers, this.#call, error =>
        streamedFault(error, this.#target),
      );
    }
  }

  data(chunk: Buffer): void {
    if (this.#stream) {
      this.#readStream(this.#stream, chunk);
      return;
    }
    this.#chunks.push(chunk);
    this.#keep(chunk.length);
  }

  end(): void {
    if (this.#stream) {
      this.#endStream(this.#stream);
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
      return;
    }
    if (stream.hasContent) this.#resolve(stream);
    // Keep-alives and empty words may come for ever.
    else this.#keep(chunk.length);
    if (stream.fault) this.abort(stream.fault);
  }

  #endStream(stream: StreamReader): void {
    stream.end();
    if (stream.fault) this.fail(stream.fault);
    else this.#resolve(stream);
  }

  /** Bounds what is kept of a reply that nobody reads yet. */
  #keep(bytes: number): void {
    this.#size += bytes;
    if (this.#size > this.#maxBytes) {
      this.#breakOff(`sent more than ${this.#maxBytes} bytes`);
    }
  }

  #breakOff(what: string): void {
    this.abort(
      new KeeptrustsError(
        'upstream_error',
        `The target "${this.#target.id}" ${what}.`,
      ),
    );
  }
}

function isEventStream(headers: ReplyHeaders): boolean {
  return String(headers['content-type'] ?? '').startsWith('text/event-stream');
}
