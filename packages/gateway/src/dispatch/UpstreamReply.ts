import { type KeeptrustsError } from '@keeptrusts/contract';
import { type ReplyHeaders } from '../providers/Provider';
import { type StreamFrame } from './StreamFrame';

/** A reply that has arrived as a whole. */
export interface WholeReply {
  readonly kind: 'whole';
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: Buffer;
}

/** Takes the frames of a streamed reply: any number of batches, then `end` or `fail`. */
export interface FrameConsumer {
  /** The frames that arrived together. */
  frames(frames: readonly StreamFrame[]): void;
  end(): void;
  fail(error: KeeptrustsError): void;
}

/** A reply that has begun with its first content. */
export interface StreamReply {
  readonly kind: 'stream';
  readonly headers: ReplyHeaders;
  /** Hands over what has arrived and what is yet to come. To be called once. */
  read(consumer: FrameConsumer): void;
  pause(): void;
  resume(): void;
  abort(): void;
}

export type UpstreamReply = WholeReply | StreamReply;
