import { type IncomingHttpHeaders } from 'node:http';

/** A request as the upstream got it. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Flat list of names and values, as they were written. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** Resolves when the connection closes before the answer was finished. */
  readonly abandoned: Promise<void>;
}
