import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { createServer, STATUS_CODES, type Server } from 'node:http';
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
/** How long a client may take, in milliseconds. */
const defaultLimits = {
  /** To send its headers. */
  headersMs: 30_000,
  /** To send all of its request; a reply may take as long as it takes. */
  requestMs: 300_000,
  /** How often that is looked after. */
  checkMs: 10_000,
};
/** Longer than load balancers keep a connection, so that it is they who close it. */
const keepAliveMs = 75_000;

/** Serves a handler on a port; rejects when the port cannot be taken. */
export async function listen(
  handler: Handler,
  address: { host: string; port: number },
  limits = defaultLimits,
): Promise<Listener> {
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: keepAliveMs,
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
  const fault = toFault(error.code);
  const requestId = newId('req', Date.now());
  const body = JSON.stringify(fault.toBody(requestId));
  socket.end(
    [
      `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${requestId}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function toFault(code: string | undefined): KeeptrustsError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new KeeptrustsError(
        'headers_too_large',
        `The request headers are larger than ${maxHeaderBytes} bytes.`,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new KeeptrustsError(
        'invalid_request',
        'The request took too long to arrive.',
        { status: 408 },
      );
    default:
      return new KeeptrustsError(
        'invalid_request',
        'This is not an HTTP request.',
      );
  }
}
