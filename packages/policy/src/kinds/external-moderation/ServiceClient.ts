import { CheckFault } from '../../check/CheckFault';
import { type z } from 'zod';
import {
  type CheckContext,
  type Classification,
  type HttpAnswer,
} from '../../check/Check';
import { formatPath } from '../../lint/Fault';

/** How a service is talked to, for the length of one check. */
export interface ServiceClientOptions {
  /** For messages. */
  name: string;
  /** Sent as a bearer token. */
  secret?: string;
  /** For all calls together. */
  timeoutMs: number;
  /** Milliseconds since any fixed time. */
  monotonic(): number;
}

/** Deeper, a path could hold names that come out of the answer. */
const pathLength = 2;

/**
 * Posts JSON to a service and lets only answers through that have the expected form, or asks a model of the host's.
 * Its errors never hold anything of what was sent or answered: a service may repeat the text, or the key, in what
 * it says.
 */
export class ServiceClient {
  readonly #context: CheckContext;
  readonly #options: ServiceClientOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #endsAt: number;

  constructor(context: CheckContext, options: ServiceClientOptions) {
    const { secret, timeoutMs, monotonic } = options;
    this.#context = context;
    this.#options = options;
    this.#headers = secret ? { authorization: `Bearer ${secret}` } : {};
    this.#endsAt = monotonic() + timeoutMs;
  }

  /** @throws Error when the answer is late, a refusal, or of another form */
  async post<T>(url: string, body: unknown, form: z.ZodType<T>): Promise<T> {
    const { status, body: text } = await this.#send(url, body);
    if (status < 200 || status > 299) {
      throw this.fault(`answered with status ${status}`);
    }
    const parsed = form.safeParse(this.#parse(text));
    if (parsed.success) return parsed.data;
    const [{ path }] = parsed.error.issues;
    const place = formatPath(path.slice(0, pathLength));
    throw this.fault(
      `gave an answer of another form${place && `, from "${place}" on`}`,
    );
  }

  /**
   * Lets a model of the host's judge texts.
   *
   * @throws CheckFault when there is no such model, or when it does not finish in time
   */
  async classify(
    model: string,
    texts: readonly string[],
    windowTokens?: number,
  ): Promise<Classification> {
    const { classify } = this.#context;
    if (!classify)
      throw this.fault('cannot be asked: nothing here runs models');
    const timeoutMs = this.#timeLeft();
    return classify(model, texts, { windowTokens, timeoutMs });
  }

  /** What is wrong with the service, for the operator. */
  fault(what: string, cause?: unknown): Error {
    return new CheckFault(
      `The moderation service ${this.#options.name} ${what}.`,
      cause === undefined ? undefined : { cause },
    );
  }

  async #send(url: string, body: unknown): Promise<HttpAnswer> {
    const timeoutMs = this.#timeLeft();
    try {
      return await this.#context.post(url, body, {
        headers: this.#headers,
        timeoutMs,
      });
    } catch (error) {
      throw this.fault('did not answer', error);
    }
  }

  /** Milliseconds; more than none. */
  #timeLeft(): number {
    this.#context.signal.throwIfAborted();
    const left = Math.ceil(this.#endsAt - this.#options.monotonic());
    if (left <= 0) throw this.fault('did not finish in time');
    return left;
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own message quotes the answer.
      throw this.fault('gave an answer that is no JSON');
    }
  }
}
