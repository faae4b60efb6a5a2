import { Agent, request } from 'undici';

/** What became of large requests. Times in milliseconds. */
export interface LargeAnswers {
  /** What the gateway says it has added. */
  overhead: number[];
  errors: number;
}

/** Sends the same large request again and again, each when the one before it has been answered. */
export class LargeClient {
  readonly #url: string;
  readonly #body: Buffer;
  readonly #agent = new Agent({ connections: 1 });
  readonly #answers: LargeAnswers = { overhead: [], errors: 0 };
  #stopped = false;

  /**
   * @param text - the prompt
   */
  constructor(url: string, text: string) {
    this.#url = url;
    const messages = [{ role: 'user', content: text }];
    this.#body = Buffer.from(JSON.stringify({ model: 'gpt-4o', messages }));
  }

  /** Sends until it is stopped. */
  async run(): Promise<LargeAnswers> {
    while (!this.#stopped) await this.#send();
    await this.#agent.close();
    return this.#answers;
  }

  /** Ends with the answer to what has been sent. */
  stop(): void {
    this.#stopped = true;
  }

  async #send(): Promise<void> {
    const { statusCode, headers, body } = await request(this.#url, {
      dispatcher: this.#agent,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: this.#body,
    });
    await body.dump();
    if (statusCode === 200) {
      this.#answers.overhead.push(Number(headers['x-keeptrusts-overhead-ms']));
    } else {
      this.#answers.errors++;
    }
  }
}
