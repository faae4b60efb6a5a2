import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { type Handler } from './createHandler';

/** A listener of its own, beside or instead of a host's server. */
export interface Listener {
  /** The port that was taken, where 0 was asked for. */
  readonly port: number;
  /** Lets nobody in any more; connections close when their request is over. */
  close(): Promise<void>;
  /** Ends what is still open. */
  destroy(): void;
}

const maxHeaderBytes = 32 * 1024;
const headersTimeoutMs = 30_000;
/** Longer than load balancers keep a connection, so that it is they who close it. */
const keepAliveMs = 75_000;

/** Serves a handler on a port; rejects when the port cannot be taken. */
export async function listen(
  handler: Handler,
  address: { host: string; port: number },
): Promise<Listener> {
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: headersTimeoutMs,
      keepAliveTimeout: keepAliveMs,
      // A stream may take as long as it takes; bodies are bounded by their size.
      requestTimeout: 0,
    },
    handler,
  );
  server.on('clientError', answerBadRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server),
    destroy: () => server.closeAllConnections(),
  };
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // For the busy ones: a client would else hold on to its connection, and the process with it.
    server.keepAliveTimeout = 1;
  });
}

/** What Node's parser refuses gets the catalogue's body too. */
function answerBadRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const fault =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new KeeptrustsError(
          'headers_too_large',
          `The request headers are larger than ${maxHeaderBytes} bytes.`,
        )
      : new KeeptrustsError('invalid_request', 'This is not an HTTP request.');
  const body = JSON.stringify(fault.toBody(newId('req', Date.now())));
  socket.end(
    [
      `HTTP/1.1 ${fault.status} Bad Request`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
