import {
  getConfiguration,
  listConfigurations,
  type Configuration,
  type ControlPlaneClient,
} from '@keeptrusts/contract/api';
import { CommandFault, exitCodes } from '../terminal/CommandFault';

const largestPage = 200;

/**
 * A configuration by its id or its name; undefined when there is none of that name.
 *
 * @param teamId - id or slug of the team whose it is; without one all that the caller sees count
 * @throws CommandFault when several teams have one of that name
 */
export async function findConfiguration(
  client: ControlPlaneClient,
  ref: string,
  teamId: string | undefined,
): Promise<Configuration | undefined> {
  if (ref.startsWith('cfg_')) {
    return client.call(getConfiguration, { params: { id: ref } });
  }
  const { items } = await client.call(listConfigurations, {
    query: { name: ref, team_id: teamId, limit: largestPage },
  });
  const [found, ...others] = items.filter(({ name }) => name === ref);
  if (others.length === 0) return found;
  throw new CommandFault(
    `Several teams have a configuration "${ref}". Say whose with --team-id.`,
    exitCodes.usage,
  );
}

/**
 * A configuration that has to be there.
 *
 * @throws CommandFault when it is not
 */
export async function requireConfiguration(
  client: ControlPlaneClient,
  ref: string,
  teamId: string | undefined,
): Promise<Configuration> {
  const found = await findConfiguration(client, ref, teamId);
  if (found) return found;
  throw new CommandFault(
    `There is no configuration "${ref}" that you may see. kt config list shows those that there are.`,
  );
}
