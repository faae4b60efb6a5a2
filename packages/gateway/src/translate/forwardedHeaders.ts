/**
 * Headers that end at the gateway: those of the connection (RFC 9110, 7.6.1), credentials, cookies, what
 * tells of the client's network, and what only the gateway reads.
 */
const withheld = new Set([
  'accept-encoding',
  'api-key',
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'forwarded',
  'host',
  'keep-alive',
  'origin',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-api-key',
  'x-conversation-id',
  'x-goog-api-key',
  'x-real-ip',
  'x-request-id',
  'x-user-id',
]);
const withheldPrefix = /^(?:x-forwarded-|x-keeptrusts-|sec-)/;

/** The client's headers that a provider may see, as a flat list of names and values. */
export function forwardedHeaders(rawHeaders: readonly string[]): string[] {
  const named = namedByConnection(rawHeaders);
  const forwarded: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i].toLowerCase();
    if (withheld.has(name) || named?.has(name)) continue;
    if (withheldPrefix.test(name)) continue;
    forwarded.push(name, rawHeaders[i + 1]);
  }
  return forwarded;
}

/** Headers that `Connection` names are of the connection too. */
function namedByConnection(
  rawHeaders: readonly string[],
): Set<string> | undefined {
  let named: Set<string> | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i].toLowerCase() !== 'connection') continue;
    const value = rawHeaders[i + 1].toLowerCase();
    if (value === 'keep-alive' || value === 'close') continue;
    named ??= new Set();
    for (const name of value.split(',')) named.add(name.trim());
  }
  return named;
}
