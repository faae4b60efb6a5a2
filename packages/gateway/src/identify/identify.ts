import { hashKey, KeeptrustsError, parseKey } from '@keeptrusts/contract';
import { type IncomingHttpHeaders } from 'node:http';
import { type Directory, type Principal } from '../directory/Directory';

/** Headers that may hold the key, besides `Authorization: Bearer`. */
const keyHeaders = ['x-api-key', 'api-key', 'x-goog-api-key'] as const;

/**
 * Step 2: who is asking. A key that is not well-formed is refused without a look-up.
 *
 * @throws KeeptrustsError `missing_api_key`, `invalid_api_key`, `key_expired` or `key_revoked`
 */
export function identify(
  headers: IncomingHttpHeaders,
  directory: Directory,
): Principal | Promise<Principal> {
  const anonymous = directory.anonymous();
  if (anonymous) return anonymous;
  const key = credential(headers);
  if (key === undefined) {
    throw new KeeptrustsError(
      'missing_api_key',
      'No gateway key was sent. Send yours as "Authorization: Bearer kt_gk_…".',
    );
  }
  if (parseKey(key) !== 'gateway') {
    throw new KeeptrustsError(
      'invalid_api_key',
      'This is not a gateway key, or it was not copied whole. Gateway keys begin with "kt_gk_".',
    );
  }
  return directory.find(hashKey(key));
}

function credential(headers: IncomingHttpHeaders): string | undefined {
  const { authorization } = headers;
  if (authorization) {
    const match = /^Bearer\s+(\S+)\s*$/i.exec(authorization);
    if (match) return match[1];
  }
  for (const name of keyHeaders) {
    const value = headers[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
