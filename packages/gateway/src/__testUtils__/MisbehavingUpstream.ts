import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Answer } from './answers';
import { type SeenRequest } from './SeenRequest';

/**
 * A model provider on a real socket that answers as it is told, one answer after the other; the last one
 * stays. It keeps what it was sent.
 */
export class MisbehavingUpstream {
  readonly #server: Server;
  readonly seen: SeenRequest[] = [];
  #answers: Answer[] = [];
  #waiting: (() => void)[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#serve(request, response),
    );
  }

  static async start(): Promise<MisbehavingUpstream> {
    const server = createServer({ keepAliveTimeout: 60_000 });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return new MisbehavingUpstream(server);
  }

  /** Base URL for a target. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/v1`;
  }

  /** From now on answers like this, one after the other. Forgets what it has seen. */
  answer(...answers: Answer[]): void {
    this.#answers = answers;
    this.seen.length = 0;
  }

  /** The request of this number, counted from 0, as soon as it has arrived. */
  async request(number = 0): Promise<SeenRequest> {
    while (this.seen.length <= number) {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
    return this.seen[number];
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
    const abandoned = new Promise<void>(resolve => {
      response.once('close', () => {
        if (!response.writableFinished) resolve();
      });
    });
    const { url = '', headers, rawHeaders } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const seen = { path: url, headers, rawHeaders, body, abandoned };
    const [answer] =
      this.#answers.length > 1 ? this.#answers.splice(0, 1) : this.#answers;
    this.seen.push(seen);
    for (const wake of this.#waiting.splice(0)) wake();
    await answer(response, seen);
  }
}
