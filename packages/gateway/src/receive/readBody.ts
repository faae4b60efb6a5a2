import { KeeptrustsError } from '@keeptrusts/contract';
import { type IncomingMessage } from 'node:http';

/** No more than this is read of a body that was refused. */
const maxDiscardedBytes = 64 * 1024 * 1024;

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
    return Promise.reject(tooLarge(maxBytes));
  }
  // The client may have gone while its key was looked up: nothing more would be heard of it.
  if (request.destroyed) return Promise.reject(brokenOff());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    function onData(chunk: Buffer): void {
      size += chunk.length;
      if (size > maxBytes) {
        stop();
        reject(tooLarge(maxBytes));
        return;
      }
      chunks.push(chunk);
    }
    function onEnd(): void {
      stop();
      resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size));
    }
    function onBroken(): void {
      stop();
      reject(brokenOff());
    }
    function stop(): void {
      request.off('data', onData);
      request.off('end', onEnd);
      request.off('error', onBroken);
      request.off('close', onBroken);
    }
    request.on('data', onData);
    request.on('end', onEnd);
    request.on('error', onBroken);
    request.on('close', onBroken);
  });
}

/**
 * Reads the rest of a body that nobody wants: a client that is still writing would miss an answer on a
 * connection that closes.
 */
export function discardBody(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxDiscardedBytes) request.destroy();
  });
  request.on('error', () => {});
}

function brokenOff(): KeeptrustsError {
  return new KeeptrustsError(
    'invalid_request',
    'The connection closed before the whole body had arrived.',
  );
}

function tooLarge(maxBytes: number): KeeptrustsError {
  return new KeeptrustsError(
    'body_too_large',
    `The body is larger than the ${maxBytes} bytes that this gateway accepts.`,
  );
}
