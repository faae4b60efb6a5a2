import { verdicts, type Verdict } from '@keeptrusts/contract';
import {
  eventGroups,
  listEvents,
  type EventGroup,
  type ExchangeEvent,
  type OperationInput,
} from '@keeptrusts/contract/api';
import { Command, Option } from 'commander';
import { asks } from '../control-plane/asks';
import { collect, type Page } from '../control-plane/collect';
import { limitOption, teamOption, toSince } from '../control-plane/options';
import { type Session } from '../control-plane/Session';
import { CommandFault } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { eventColumns, groupColumns } from './eventFacts';

interface ListOptions {
  since?: string;
  until?: string;
  teamId?: string;
  verdict?: Verdict;
  provider?: string;
  model?: string;
  tokenId?: string;
  gatewayId?: string;
  entityRef?: string;
  reasonCode?: string;
  requestId?: string;
  conversationId?: string;
  groupBy?: EventGroupName;
  limit: number;
}

type EventGroupName = (typeof eventGroups)[number];
type Query = NonNullable<OperationInput<typeof listEvents>['query']>;

const examples = `
Examples:
  kt events list --since 5m --limit 1
  kt events list --since 24h --verdict block --output json
  kt events list --since 30d --group-by model`;

/** `kt events list`: exchanges, newest first, or counted. */
export function listCommand(shell: Shell): Command {
  const command = new Command('list')
    .description('list exchanges, newest first, or count them')
    .option('--since <when>', 'how long ago, or a time: 5m, 30d', toSince)
    .option('--until <when>', 'how long ago, or a time', toSince)
    .addOption(teamOption('only those of this team'))
    .addOption(
      new Option('--verdict <verdict>', 'what was decided').choices(verdicts),
    )
    .option('--provider <name>', 'who answered')
    .option('--model <name>', 'which model')
    .option('--token-id <id>', 'which key')
    .option('--gateway-id <id>', 'which gateway')
    .option('--entity-ref <ref>', 'which entity of the catalog')
    .option('--reason-code <code>', 'why it was decided so')
    .option('--request-id <id>', 'which request')
    .option('--conversation-id <id>', 'which conversation')
    .addOption(
      new Option('--group-by <what>', 'count them instead').choices(
        eventGroups,
      ),
    )
    .addOption(limitOption())
    .addHelpText('after', examples);
  return asks<ListOptions>(shell, command, async (session, options) => {
    const query = queryOf(options);
    if (options.groupBy) await showGroups(session, options.groupBy, query);
    else await showEvents(session, options.limit, query);
  });
}

function queryOf(options: ListOptions): Query {
  return {
    since: options.since,
    until: options.until,
    team_id: options.teamId,
    verdict: options.verdict,
    provider: options.provider,
    model: options.model,
    token_id: options.tokenId,
    gateway_id: options.gatewayId,
    entity_ref: options.entityRef,
    reason_code: options.reasonCode,
    request_id: options.requestId,
    conversation_id: options.conversationId,
  };
}

async function showEvents(
  session: Session,
  limit: number,
  query: Query,
): Promise<void> {
  const page = await collect<ExchangeEvent>(limit, async part => {
    const answer = await session.client.call(listEvents, {
      query: { ...query, ...part },
    });
    if ('items' in answer) return answer as Page<ExchangeEvent>;
    throw unexpected();
  });
  session.showList(page, eventColumns, 'No exchanges.');
}

async function showGroups(
  session: Session,
  group_by: EventGroupName,
  query: Query,
): Promise<void> {
  const answer = await session.client.call(listEvents, {
    query: { ...query, group_by },
  });
  if (!('rows' in answer)) throw unexpected();
  const rows: EventGroup[] = answer.rows;
  if (session.output !== 'table') session.show({ rows }, () => '');
  else {
    const page = { items: rows, next_cursor: null };
    session.showList(page, groupColumns(group_by), 'No exchanges.');
  }
}

/** The answer is one of two, and the control plane gave the other one. */
function unexpected(): CommandFault {
  return new CommandFault(
    'The control plane answered something else than was asked for. Is it as new as kt?',
  );
}
