import { hasContent } from '../dialect/chatCompletionChunk';
import { type KeeptrustsError } from '@keeptrusts/contract';
import { type ProviderCall, type ReplyHeaders } from '../providers/Provider';
import { FrameSplitter } from './FrameSplitter';
import { readFrame, type StreamFrame } from './StreamFrame';
import { type FrameConsumer, type StreamReply } from './UpstreamReply';

/** Keeps frames until somebody reads them, then hands them on as they come. */
export class StreamReader implements StreamReply {
  readonly kind = 'stream';
  readonly headers: ReplyHeaders;
  readonly #call: ProviderCall | undefined;
  readonly #splitter = new FrameSplitter();
  #early: StreamFrame[] = [];
  #consumer: FrameConsumer | undefined;
  #outcome: 'open' | 'ended' | KeeptrustsError = 'open';
  hasContent = false;
  /** The fault that the provider reported in the stream; nothing behind it counts. */
  fault: KeeptrustsError | undefined;
  readonly #toFault: (error: unknown) => KeeptrustsError;

  /**
   * @param toFault - makes a fault of what a provider says about one
   */
  constructor(
    headers: ReplyHeaders,
    call: ProviderCall | undefined,
    toFault: (error: unknown) => KeeptrustsError,
  ) {
    this.headers = headers;
    this.#call = call;
    this.#toFault = toFault;
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
      if (this.#reportsFault(frame)) break;
      frames.push(frame);
    }
    this.#deliver(frames);
    return !this.#splitter.overflows;
  }

  end(): void {
    const { rest } = this.#splitter;
    const last = rest && readFrame(Buffer.concat([rest, Buffer.from('\n\n')]));
    if (last && this.#reportsFault(last)) return;
    if (last) this.#deliver([last]);
    this.#outcome = 'ended';
    this.#consumer?.end();
  }

  fail(error: KeeptrustsError): void {
    this.#outcome = error;
    this.#consumer?.fail(error);
  }

  #reportsFault({ chunk }: StreamFrame): boolean {
    if (typeof chunk?.error !== 'object' || chunk.error === null) return false;
    this.fault = this.#toFault(chunk.error);
    return true;
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
