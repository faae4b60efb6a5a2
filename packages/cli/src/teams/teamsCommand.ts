import {
  createTeam,
  getTeam,
  listTeams,
  type Team,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { formatTime, formatWhen } from '../control-plane/formatFacts';
import { formatDetails, type Column } from '../control-plane/formatTable';
import {
  gather,
  idempotencyOption,
  limitOption,
} from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { type Styles } from '../terminal/Terminal';

interface CreateOptions {
  name: string;
  slug?: string;
  owner?: string;
  reviewer?: string[];
  idempotencyKey?: string;
}

const columns: Column<Team>[] = [
  { title: 'TEAM', text: ({ slug }) => slug },
  { title: 'NAME', text: ({ name }) => name },
  { title: 'OWNER', text: ({ owner }) => owner ?? '-' },
  { title: 'CREATED', text: ({ created_at }) => formatWhen(created_at) },
  { title: 'ID', text: ({ id }) => id },
];

/** `kt teams`: the teams that use AI. */
export function teamsCommand(shell: Shell): Command {
  return new Command('teams')
    .description('create and list teams')
    .addCommand(createCommand(shell))
    .addCommand(listCommand(shell))
    .addCommand(showCommand(shell));
}

function createCommand(shell: Shell): Command {
  const command = new Command('create')
    .description('create a team')
    .requiredOption('--name <name>', 'what people call it')
    .option('--slug <slug>', 'how commands call it; made from the name')
    .option('--owner <group>', 'the group that owns it: group:default/search')
    .option('--reviewer <entities>', 'who decides escalations', gather)
    .addOption(idempotencyOption());
  return asks<CreateOptions>(shell, command, async (session, options) => {
    const { name, slug, owner, reviewer: reviewers, idempotencyKey } = options;
    const body = { name, slug, owner, reviewers };
    const team = await session.client.call(
      createTeam,
      { body },
      { idempotencyKey },
    );
    session.show(team, () => describe(team, session.terminal));
  });
}

function listCommand(shell: Shell): Command {
  const command = new Command('list')
    .description('list the teams that you may see')
    .addOption(limitOption());
  return asks<{ limit: number }>(shell, command, async (session, { limit }) => {
    const page = await collect(limit, query =>
      session.client.call(listTeams, { query }),
    );
    session.showList(
      page,
      columns,
      'No teams. Create one: kt teams create --name "Search"',
    );
  });
}

function showCommand(shell: Shell): Command {
  const command = new Command('show')
    .description('show a team')
    .argument('<team>', 'its id or slug');
  return asks<object, [string]>(shell, command, async (session, _, id) => {
    const team = await session.client.call(getTeam, { params: { id } });
    session.show(team, () => describe(team, session.terminal));
  });
}

function describe(team: Team, styles: Styles): string {
  return formatDetails(
    [
      ['team', team.slug],
      ['name', team.name],
      ['owner', team.owner ?? '-'],
      ['reviewers', team.reviewers.join(', ') || '-'],
      ['created', formatTime(team.created_at)],
      ['id', team.id],
    ],
    styles,
  );
}
