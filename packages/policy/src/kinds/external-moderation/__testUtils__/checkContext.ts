import { request } from 'node:http';
import { type CheckContext, type HttpAnswer } from '../../../check/Check';

type Post = CheckContext['post'];

const maxBodyLength = 1024 * 1024;

/** A host's part of a check, over real sockets. `secrets` are by their names. */
export function checkContext(
  secrets: Readonly<Record<string, string>> = {},
  signal: AbortSignal = new AbortController().signal,
): CheckContext {
  return {
    signal,
    secret: async ref => secrets['env' in ref ? ref.env : ref.store],
    post: (url, body, options) => post(url, body, options, signal),
  };
}

function post(
  url: string,
  body: unknown,
  { headers, timeoutMs }: Parameters<Post>[2],
  signal: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const call = request(url, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    call.on('error', reject);
    call.on('response', response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (piece: string) => {
        text += piece;
        if (text.length > maxBodyLength) {
          call.destroy(new Error('the answer is longer than 1 MB'));
        }
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text }),
      );
    });
    call.end(JSON.stringify(body));
  });
}
