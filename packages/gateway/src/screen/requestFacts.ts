import { type RequestFacts } from '@keeptrusts/policy';
import { type IncomingMessage } from 'node:http';

/** Headers that prove who somebody is: no policy needs them, and none may pass them on. */
const credentials = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
]);

/** What policies may know of a request besides its body. */
export function requestFacts(
  { headers, url = '/' }: IncomingMessage,
  model: string,
  user: string | undefined,
): RequestFacts {
  const query = url.indexOf('?');
  return {
    model,
    path: query < 0 ? url : url.slice(0, query),
    user,
    header: name => {
      const value = headers[name];
      if (credentials.has(name) || value === undefined) return undefined;
      return typeof value === 'string' ? value : value.join(', ');
    },
  };
}
