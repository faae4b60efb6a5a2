import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the record of a local gateway goes: among the user's state, by port, so that two gateways do not
 * write into one record.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function defaultEventsDirectory(
  port: number,
  environment: NodeJS.ProcessEnv,
): string {
  const state =
    environment.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  return join(state, 'keeptrusts', `gateway-${port}`);
}
