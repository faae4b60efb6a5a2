import { type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type SeenRequest } from './SeenRequest';

/** How an upstream answers a request. */
export type Answer = (
  response: ServerResponse,
  request: SeenRequest,
) => void | Promise<void>;

/** A piece of a body; text is UTF-8. */
type Piece = string | Buffer;

const jsonHeaders = { 'content-type': 'application/json' };
const streamHeaders = { 'content-type': 'text/event-stream' };

/** A body in one piece. */
export function whole(
  body: Piece,
  { status = 200, headers = jsonHeaders as OutgoingHttpHeaders } = {},
): Answer {
  return response => {
    response.writeHead(status, headers).end(body);
  };
}

/** An object as JSON. */
export function json(value: unknown, status = 200): Answer {
  return whole(JSON.stringify(value), { status });
}

/** A refusal as OpenAI writes it. */
export function refusal(
  status: number,
  message: string,
  headers: OutgoingHttpHeaders = {},
): Answer {
  const error = { message, type: 'provider_error', param: null, code: null };
  return whole(JSON.stringify({ error }), {
    status,
    headers: { ...jsonHeaders, ...headers },
  });
}

/** An event stream, cut where the pieces end. */
export function stream(...pieces: Piece[]): Answer {
  return async response => {
    await begin(response, pieces);
    response.end();
  };
}

/** An event stream that goes silent behind the last piece and stays open. */
export function stall(...pieces: Piece[]): Answer {
  return response => begin(response, pieces);
}

/** An event stream whose connection closes behind the last piece, before it is complete. */
export function breakOff(...pieces: Piece[]): Answer {
  return async response => {
    await begin(response, pieces);
    response.destroy();
  };
}

/** Headers of a whole reply and a part of its body; then the connection closes. */
export function cutShort(part: Piece): Answer {
  return response => {
    response.writeHead(200, { ...jsonHeaders, 'content-length': 1_000_000 });
    response.write(part, () => response.destroy());
  };
}

/** No answer at all. */
export const hang: Answer = () => {};

/** The connection is reset instead of an answer. */
export const reset: Answer = response => {
  response.socket?.resetAndDestroy();
};

/** JSON in an encoding that nobody asked for. */
export function gzipped(value: unknown): Answer {
  return whole(gzipSync(JSON.stringify(value)), {
    headers: { ...jsonHeaders, 'content-encoding': 'gzip' },
  });
}

/** Writes a piece again and again, as fast as the reader takes it; tells how many bytes it got rid of. */
export function flood(
  piece: Piece,
  times: number,
  onWritten: (bytes: number) => void,
): Answer {
  return response => {
    response.writeHead(200, streamHeaders);
    let left = times;
    const write = () => {
      while (left > 0) {
        left--;
        onWritten(Buffer.byteLength(piece));
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on('drain', write);
    write();
  };
}

async function begin(
  response: ServerResponse,
  pieces: readonly Piece[],
): Promise<void> {
  response.writeHead(200, streamHeaders);
  response.flushHeaders();
  for (const piece of pieces) {
    response.write(piece);
    // A turn of the event loop, so that the pieces leave, and mostly arrive, one by one.
    await nextTurn();
  }
}
