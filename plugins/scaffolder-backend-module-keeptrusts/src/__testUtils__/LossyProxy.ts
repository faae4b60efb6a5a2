import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Passes requests on. It can lose an answer: what was asked for is done, and whoever asked never hears of it. */
export class LossyProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #target: string;
  #losesNext: string | undefined;
  /** Method and path of what was passed on. */
  readonly seen: string[] = [];

  private constructor(server: Server, target: string) {
    const { port } = server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
    this.#server = server;
    this.#target = target;
    server.on('request', (request, response) => {
      void this.#pass(request, response);
    });
  }

  static async start(target: string): Promise<LossyProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new LossyProxy(server, target);
  }

  /** Loses the answer to the next request like `POST /v1/teams`. */
  loseAnswerTo(request: string): void {
    this.#losesNext = request;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #pass(request: IncomingMessage, response: ServerResponse) {
    const { method, url = '/', headers } = request;
    const body = await buffer(request);
    const name = `${method} ${url.replace(/^\/api\/keeptrusts|\?.*$/g, '')}`;
    this.seen.push(name);
    const { host, connection, ...others } = headers;
    const answer = await fetch(this.#target + url, {
      method,
      headers: others as Record<string, string>,
      body: body.length > 0 ? body : undefined,
    });
    const text = await answer.text();
    if (this.#losesNext === name) {
      this.#losesNext = undefined;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(text);
  }
}
