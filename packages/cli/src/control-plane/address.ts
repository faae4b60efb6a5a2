import { CommandFault, exitCodes } from '../terminal/CommandFault';

/**
 * The base address of a control plane as somebody typed it. The `/v1` at the end of an SDK's `base_url`
 * is taken off.
 *
 * @throws CommandFault when it is no address
 */
export function toBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb) {
    throw new CommandFault(
      `"${text}" is not an address. It begins with http:// or https://, such as https://portal.example.com/api/keeptrusts.`,
      exitCodes.usage,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new CommandFault(
      'An address has no user, password, "?" or "#". The token is given by itself.',
      exitCodes.usage,
    );
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  return url.origin + path;
}

/** Where a control plane may be when somebody names an address: there, or in the portal there. */
export function candidates(baseUrl: string): string[] {
  const isBare = new URL(baseUrl).pathname === '/';
  return isBare ? [baseUrl, `${baseUrl}/api/keeptrusts`] : [baseUrl];
}
