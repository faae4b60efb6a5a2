import {
  listTeams,
  type ControlPlaneClient,
  type Team,
} from '@keeptrusts/contract/api';
import { CommandFault, exitCodes } from '../terminal/CommandFault';

const maxNamed = 10;

/**
 * The team that is meant when none is named: the only one that the caller sees.
 *
 * @throws CommandFault when there are none or several
 */
export async function onlyTeam(client: ControlPlaneClient): Promise<Team> {
  const query = { limit: maxNamed };
  const { items, next_cursor } = await client.call(listTeams, { query });
  const [team, ...others] = items;
  if (team && others.length === 0) return team;
  const slugs = items.map(({ slug }) => slug).join(', ');
  const more = next_cursor === null ? '' : ' and more';
  throw new CommandFault(
    team
      ? `You see several teams. Say which with --team-id: ${slugs}${more}.`
      : 'You see no team. Create one with kt teams create, or ask the platform team.',
    exitCodes.usage,
  );
}
