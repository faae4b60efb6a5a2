import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplySink,
} from '../Provider';
import { HttpCall } from './HttpCall';
import { maskKeys } from './maskKeys';
import { type UpstreamPools } from './UpstreamPools';

/** How a provider on the network is reached. */
export interface HttpProviderOptions {
  /** Id of the target, for messages. */
  targetId: string;
  /** Ends before the operation, such as `https://api.openai.com/v1`. */
  baseUrl: URL;
  /** Flat list. */
  headers: readonly string[];
  /** The key, which is among the headers in its provider's form. */
  secret?: string;
}

/** Speaks HTTP/1.1 to a provider. */
export class HttpProvider implements Provider {
  readonly #pools: UpstreamPools;
  readonly #options: HttpProviderOptions;
  readonly #prefix: string;
  /** Names of the headers that the target sets: a client's must not stand beside them. */
  readonly #ownNames: ReadonlySet<string>;
  /** What no message may repeat; the longest first, as one may be a part of another. */
  readonly #secrets: readonly string[];

  constructor(pools: UpstreamPools, options: HttpProviderOptions) {
    this.#pools = pools;
    this.#options = options;
    this.#ownNames = new Set(
      options.headers
        .filter((_, index) => index % 2 === 0)
        .map(name => name.toLowerCase()),
    );
    this.#secrets = secretsOf(options);
    this.#prefix = options.baseUrl.pathname.replace(/\/+$/, '');
  }

  call(request: ProviderRequest, sink: ReplySink): ProviderCall {
    const { targetId, baseUrl, headers } = this.#options;
    const { timeouts } = request;
    const call = new HttpCall(targetId, request, sink);
    this.#pools.get(baseUrl.origin, timeouts.connect).dispatch(
      {
        method: 'POST',
        path: this.#prefix + request.path,
        headers: [...this.#withoutOwn(request.headers), ...headers],
        body: request.body,
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.idle,
      },
      call,
    );
    return call;
  }

  conceal(message: string): string {
    // First what is known as a whole: the pattern may match only a part of it.
    const concealed = this.#secrets.reduce(
      (text, secret) => text.replaceAll(secret, '***'),
      message,
    );
    return maskKeys(concealed);
  }

  #withoutOwn(headers: readonly string[]): readonly string[] {
    return headers.filter(
      (_, index) => !this.#ownNames.has(headers[index - (index % 2)]),
    );
  }
}

/** Shorter ones are words, such as the name of a region, that a message may need. */
const shortestSecret = 8;

function secretsOf({ headers, secret = '' }: HttpProviderOptions): string[] {
  const values = headers.filter((_, index) => index % 2 === 1);
  return [secret, ...values]
    .filter(value => value.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
}
