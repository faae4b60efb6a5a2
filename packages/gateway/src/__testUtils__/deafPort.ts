import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** A port at which connections are neither taken nor refused, as behind a firewall that drops packets. */
export interface DeafPort {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens and never accepts: a thread that sleeps cannot. */
const listener = `
const { createServer } = require('node:net');
const { parentPort } = require('node:worker_threads');
const server = createServer().listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
});
`;

/** So many connections fill the queue of one that listens with a backlog of 1, on every system. */
const queued = 8;

/** Fills the queue of a listener that does not accept, so that further connections hang. */
export async function openDeafPort(): Promise<DeafPort> {
  const worker = new Worker(listener, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  const sockets: Socket[] = [];
  for (let i = 0; i < queued; i++) {
    sockets.push(connect(port, '127.0.0.1').on('error', () => {}));
  }
  return {
    port,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await worker.terminate();
    },
  };
}
