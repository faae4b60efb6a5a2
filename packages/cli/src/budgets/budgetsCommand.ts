import { listBudgets, setBudget, type Budget } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { formatUsd } from '../control-plane/formatFacts';
import { type Column } from '../control-plane/formatTable';
import {
  idempotencyOption,
  limitOption,
  teamOption,
  toUsd,
} from '../control-plane/options';
import { onlyTeam } from '../teams/onlyTeam';
import { teamSlugs } from '../teams/teamSlugs';
import { type Shell } from '../terminal/Shell';

interface SetOptions {
  teamId?: string;
  daily: number;
  soft?: number;
  idempotencyKey?: string;
}

interface ListOptions {
  teamId?: string;
  limit: number;
}

const columns = (slugOf: (teamId: string) => string): Column<Budget>[] => [
  { title: 'TEAM', text: ({ team_id }) => slugOf(team_id) },
  { title: 'PERIOD', text: ({ period }) => period },
  { title: 'SPENT', text: ({ spent }) => formatUsd(spent), align: 'right' },
  {
    title: 'LIMIT',
    text: ({ hard_limit }) => formatUsd(hard_limit),
    align: 'right',
  },
  {
    title: 'SOFT LIMIT',
    text: ({ soft_limit }) =>
      soft_limit === null ? '-' : formatUsd(soft_limit),
    align: 'right',
  },
  { title: 'ID', text: ({ id }) => id },
];

/** `kt budgets`: what teams may spend in a day. */
export function budgetsCommand(shell: Shell): Command {
  return new Command('budgets')
    .description('limit what teams spend in a day')
    .addCommand(setCommand(shell))
    .addCommand(listCommand(shell));
}

function setCommand(shell: Shell): Command {
  const command = new Command('set')
    .description('set the daily budget of a team')
    .addOption(teamOption())
    .requiredOption('--daily <usd>', 'limit of a day, in UTC', toUsd)
    .option('--soft <usd>', 'where a warning begins', toUsd)
    .addOption(idempotencyOption());
  return asks<SetOptions>(shell, command, async (session, options) => {
    const { daily: hard_limit, soft: soft_limit, idempotencyKey } = options;
    const team_id = options.teamId ?? (await onlyTeam(session.client)).id;
    const budget = await session.client.call(
      setBudget,
      { body: { team_id, hard_limit, soft_limit } },
      { idempotencyKey },
    );
    session.show(
      budget,
      () =>
        `${formatUsd(budget.hard_limit)} a day, ${formatUsd(
          budget.spent,
        )} of it spent today.`,
    );
  });
}

function listCommand(shell: Shell): Command {
  const command = new Command('list')
    .description('list budgets and what is spent of them')
    .addOption(teamOption('only those of this team'))
    .addOption(limitOption());
  return asks<ListOptions>(shell, command, async (session, options) => {
    const { teamId: team_id, limit } = options;
    const page = await collect(limit, part =>
      session.client.call(listBudgets, { query: { ...part, team_id } }),
    );
    session.showList(
      page,
      columns(await teamSlugs(session)),
      'No budgets. Set one: kt budgets set --team-id search --daily 25',
    );
  });
}
