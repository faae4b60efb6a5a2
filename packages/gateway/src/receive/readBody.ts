import { KeeptrustsError } from '@keeptrusts/contract';
import { type IncomingMessage } from 'node:http';

/** Larger bodies are read to this end after the refusal, so that the client gets to see it. */
const maxDrainedBytes = 64 * 1024 * 1024;

/**
 * Reads a request's body, at most `maxBytes` of it.
 *
 * @throws KeeptrustsError `body_too_large`, or `invalid_request` when the client breaks off
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > maxBytes) {
    drain(request);
    return Promise.reject(tooLarge(maxBytes));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        stop();
        drain(request);
        reject(tooLarge(maxBytes));
        return;
      }
      chunks.push(chunk);
    };
    const onEnd = () => {
      stop();
      resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size));
    };
    const onBroken = () => {
      stop();
      reject(
        new KeeptrustsError(
          'invalid_request',
          'The connection closed before the whole body had arrived.',
        ),
      );
    };
    const stop = () => {
      request.off('data', onData);
      request.off('end', onEnd);
      request.off('error', onBroken);
      request.off('close', onBroken);
    };
    request.on('data', onData);
    request.on('end', onEnd);
    request.on('error', onBroken);
    request.on('close', onBroken);
  });
}

/** A client that is still writing would miss an answer on a closed connection, so it is let finish. */
function drain(request: IncomingMessage): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxDrainedBytes) request.destroy();
  });
  request.on('error', () => {});
}

function tooLarge(maxBytes: number): KeeptrustsError {
  return new KeeptrustsError(
    'body_too_large',
    `The body is larger than the ${maxBytes} bytes that this gateway accepts.`,
  );
}
