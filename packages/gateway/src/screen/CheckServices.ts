import { type CheckContext, type HttpAnswer } from '@keeptrusts/policy';
import { type UpstreamPools } from '../providers/http/UpstreamPools';
import { type Classifiers } from '../classifiers/Classifiers';
import { type Secrets } from '../secrets/Secrets';

const maxAnswerBytes = 1024 * 1024;
/** The same for all, since there is a pool for each; the time limit of a policy holds besides. */
const connectMs = 5_000;

/** What the gateway lends to policies that ask another service or a model. */
export class CheckServices {
  readonly #secrets: Secrets;
  readonly #pools: UpstreamPools;
  readonly #classifiers: Classifiers;

  constructor(
    secrets: Secrets,
    pools: UpstreamPools,
    classifiers: Classifiers,
  ) {
    this.#secrets = secrets;
    this.#pools = pools;
    this.#classifiers = classifiers;
  }

  /**
   * @param signal - aborted when the client goes
   */
  context(signal: AbortSignal): CheckContext {
    return {
      signal,
      secret: ref => this.#secrets.resolve(ref),
      post: (url, body, options) => this.#post(url, body, options, signal),
      classify: (model, texts, options) =>
        this.#classifiers.classify(model, texts, options, signal),
    };
  }

  async #post(
    url: string,
    body: unknown,
    options: Parameters<CheckContext['post']>[2],
    signal: AbortSignal,
  ): Promise<HttpAnswer> {
    const { origin, pathname, search } = new URL(url);
    const { headers = {}, timeoutMs } = options;
    const pool = this.#pools.get(origin, connectMs);
    // A redirect is not followed: it would lead past the check of the address.
    const answer = await pool.request({
      method: 'POST',
      path: pathname + search,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return { status: answer.statusCode, body: await bounded(answer.body) };
  }
}

async function bounded(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxAnswerBytes) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
