import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo } from 'node:net';

/** A request that a service has got. */
export interface SeenRequest {
  path: string;
  authorization?: string;
  body: unknown;
}

/** What a service does about a request. */
export type ServiceAnswer = (
  response: ServerResponse,
  seen: SeenRequest,
) => void;

/** A moderation service on a real socket, which answers as it is told and keeps what it was sent. */
export class ServiceDouble {
  readonly #server: Server;
  #answer: ServiceAnswer = response => response.end();
  readonly seen: SeenRequest[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      void this.#serve(request, response);
    });
  }

  static async start(): Promise<ServiceDouble> {
    const server = createServer();
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return new ServiceDouble(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on answers like this. Forgets what it has seen. */
  answer(answer: ServiceAnswer): void {
    this.#answer = answer;
    this.seen.length = 0;
  }

  /** From now on answers each request with JSON made of its body. */
  answerJson(make: (body: never) => unknown): void {
    this.answer((response, { body }) =>
      response.end(JSON.stringify(make(body as never))),
    );
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    let text = '';
    request.setEncoding('utf8');
    for await (const piece of request) text += piece;
    const { authorization } = request.headers;
    const seen = { path: request.url!, authorization, body: JSON.parse(text) };
    this.seen.push(seen);
    this.#answer(response, seen);
  }
}
