import { type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { eventually } from './eventually';
import { startKt, type KtOptions } from './kt';

/** A line of the log; what else it has depends on its message. */
export interface LogLine {
  level: number;
  msg: string;
  [fact: string]: unknown;
}

/** What a gateway says on start. */
interface Startup extends LogLine {
  address: string;
  problems: string[];
}

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(cleanups.splice(0).map(cleanup => cleanup()));
});

/** `kt gateway run`, as a process of its own on a port of its own. */
export class TestGateway {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: LogLine[] = [];
  #stderr = '';

  private constructor(args: readonly string[], options: KtOptions) {
    this.#child = startKt(['gateway', 'run', '--port', '0', ...args], options);
    createInterface(this.#child.stdout).on('line', line =>
      this.#lines.push(JSON.parse(line)),
    );
    this.#child.stderr.on('data', data => (this.#stderr += data));
  }

  /** Starts one, and stops it after the test. */
  static async start(
    args: readonly string[],
    options: KtOptions = {},
  ): Promise<TestGateway> {
    const gateway = new TestGateway(args, options);
    cleanups.push(() => gateway.end('SIGKILL'));
    await gateway.logged('listening');
    return gateway;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  /** What it has written to its standard error. */
  get stderr(): string {
    return this.#stderr;
  }

  get startup(): Startup {
    return this.#lines.find(({ msg }) => msg === 'listening') as Startup;
  }

  get url(): string {
    return this.startup.address;
  }

  /** Waits for a line of the log. */
  logged(message: string): Promise<LogLine> {
    return eventually(`the line "${message}"`, () => {
      if (this.#child.exitCode !== null) {
        throw new Error(`the gateway ended: ${this.#stderr}`);
      }
      return this.#lines.find(({ msg }) => msg.includes(message));
    });
  }

  /** A chat completion, as in the documentation. */
  chat(
    body: object = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`${this.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: 'Test request' }],
        ...body,
      }),
    });
  }

  /** Sends a signal and waits for the end; returns the exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const closed = once(this.#child, 'close');
      this.#child.kill(signal);
      await closed;
    }
    return this.#child.exitCode;
  }
}
