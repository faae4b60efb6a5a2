import {
  listConfigurations,
  type Configuration,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { formatWhen } from '../control-plane/formatFacts';
import { type Column } from '../control-plane/formatTable';
import { limitOption, teamOption } from '../control-plane/options';
import { teamSlugs } from '../teams/teamSlugs';
import { type Shell } from '../terminal/Shell';

interface ListOptions {
  teamId?: string;
  limit: number;
}

const columns = (
  slugOf: (teamId: string) => string,
): Column<Configuration>[] => [
  { title: 'CONFIGURATION', text: ({ name }) => name },
  {
    title: 'VERSION',
    text: ({ version }) => String(version),
    align: 'right',
  },
  { title: 'TEMPLATE', text: ({ template_id }) => template_id ?? '-' },
  { title: 'CHANGED', text: ({ updated_at }) => formatWhen(updated_at) },
  { title: 'TEAM', text: ({ team_id }) => slugOf(team_id) },
  { title: 'ID', text: ({ id }) => id },
];

/** `kt config list`: the configurations that somebody may see. */
export function listCommand(shell: Shell): Command {
  const command = new Command('list')
    .description('list configurations')
    .addOption(teamOption('only those of this team'))
    .addOption(limitOption());
  return asks<ListOptions>(shell, command, async (session, options) => {
    const { teamId: team_id, limit } = options;
    const page = await collect(limit, part =>
      session.client.call(listConfigurations, { query: { ...part, team_id } }),
    );
    session.showList(
      page,
      columns(await teamSlugs(session)),
      'No configurations. Create one: kt config apply --template standard-dev --gateway local-gw',
    );
  });
}
