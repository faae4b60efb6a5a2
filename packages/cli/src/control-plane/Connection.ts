import { ControlPlaneClient } from '@keeptrusts/contract/api';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { toBaseUrl } from './address';
import { checkToken } from './checkToken';
import { CredentialsFile } from './CredentialsFile';

/** Which control plane is asked, and as whom. */
export interface Connection {
  url: string;
  token: string;
  /** Where the token comes from. */
  source: string;
}

const timeoutMs = 30_000;

/**
 * Finds out whom to ask: what was typed goes before the environment, and that before what `kt login` keeps.
 *
 * @throws CommandFault when nobody said
 */
export async function findConnection(
  typedUrl: string | undefined,
  environment: Shell['environment'],
): Promise<Connection> {
  const file = new CredentialsFile(environment);
  const { KEEPTRUSTS_API_URL, KEEPTRUSTS_API_TOKEN } = environment;
  const named = typedUrl ?? (KEEPTRUSTS_API_URL || undefined);
  const token = KEEPTRUSTS_API_TOKEN?.trim();
  // A pipeline that says everything does not fall over a file that it does not need.
  const stored = named && token ? undefined : await file.read();
  const address = named ?? stored?.url;
  if (!address) {
    throw missing('No control plane is known.', 'set KEEPTRUSTS_API_URL');
  }
  const url = toBaseUrl(address);
  if (token) {
    checkToken(token);
    return { url, token, source: 'KEEPTRUSTS_API_TOKEN' };
  }
  // A token is shown to nobody but the control plane that it was stored for.
  if (stored?.url === url) {
    return { url, token: stored.token, source: file.path };
  }
  throw missing(`You are not logged in to ${url}.`, 'set KEEPTRUSTS_API_TOKEN');
}

/** The client of a connection; what takes too long counts as not reachable. */
export function connect(
  { url, token }: Pick<Connection, 'url' | 'token'>,
  send: typeof fetch = fetch,
): ControlPlaneClient {
  return new ControlPlaneClient({
    baseUrl: url,
    token: async () => token,
    fetch: (target, init) =>
      send(target, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
  });
}

function missing(what: string, otherWay: string): CommandFault {
  return new CommandFault(
    `${what} Run kt login, or ${otherWay}.`,
    exitCodes.usage,
  );
}
