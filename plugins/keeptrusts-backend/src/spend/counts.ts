import { usdToNano, type ExchangeEvent } from '@keeptrusts/contract';
import { type eventGroups } from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import {
  selected,
  selectedEvents,
  type EventSelection,
} from '../events/EventSelection';
import { hourMs, outcomesOf } from './usageHours';

export type Group = (typeof eventGroups)[number];

const dayMs = 24 * hourMs;

/** Exchanges with one key, counted. Hours and days are keyed by when they begin. */
export interface Count {
  key: string;
  requests: number;
  blocked: number;
  redacted: number;
  escalated: number;
  input_tokens: number;
  output_tokens: number;
  /** In nano-dollars. */
  cost: number;
}

const columns = {
  gateway: 'gateway_id',
  team: 'team_id',
  token: 'token_id',
  provider: 'provider',
  model: 'model',
  verdict: 'verdict',
  policy: 'policy',
} as const;

/** What events are grouped by, as SQL. What policies did is not among their columns. */
export function eventKey(by: Exclude<Group, 'policy'>): string {
  if (by === 'hour') return `created_at - created_at % ${hourMs}`;
  if (by === 'day') return `created_at - created_at % ${dayMs}`;
  return `coalesce(${columns[by]}, '')`;
}

function hourKey(by: Group): string {
  if (by === 'hour') return 'hour';
  if (by === 'day') return `hour - hour % ${dayMs}`;
  return columns[by];
}

/** Counts of whole hours, from the hours that have been counted already. */
export async function countHours(
  knex: Knex,
  selection: EventSelection,
  by: Group,
): Promise<Count[]> {
  const { sinceMs, untilMs } = selection;
  const isPolicy = by === 'policy';
  const query = knex(isPolicy ? 'policy_hours' : 'usage_hours').where(
    selected(selection),
  );
  if (sinceMs !== undefined) query.where('hour', '>=', sinceMs);
  if (untilMs !== undefined) query.where('hour', '<', untilMs);
  return counted(query, {
    key: hourKey(by),
    weight: 'requests',
    verdict: isPolicy ? 'outcome' : 'verdict',
  });
}

/** Counts of events. */
export async function countEvents(
  knex: Knex,
  selection: EventSelection,
  by: Exclude<Group, 'policy'>,
): Promise<Count[]> {
  const query = knex('events').where(selectedEvents(selection));
  return counted(query, {
    key: eventKey(by),
    weight: '1',
    verdict: 'verdict',
  });
}

/** What one exchange adds to the counts of policies. */
export function policyCounts(event: ExchangeEvent): Count[] {
  return outcomesOf(event).map(({ policy, outcome }) => ({
    key: policy,
    requests: 1,
    blocked: Number(outcome === 'block'),
    redacted: Number(outcome === 'redact'),
    escalated: Number(outcome === 'escalate'),
    input_tokens: event.input_tokens,
    output_tokens: event.output_tokens,
    cost: usdToNano(event.cost_usd),
  }));
}

/** @param sql - expressions for what is grouped by, how many exchanges a row stands for, and their verdict */
async function counted(
  query: Knex.QueryBuilder,
  sql: { key: string; weight: string; verdict: string },
): Promise<Count[]> {
  const sumOf = (verdict: string, name: string) =>
    `sum(case when ${sql.verdict} = '${verdict}' then ${sql.weight} else 0 end) as ${name}`;
  const expressions = [
    `${sql.key} as group_key`,
    `sum(${sql.weight}) as requests`,
    sumOf('block', 'blocked'),
    sumOf('redact', 'redacted'),
    sumOf('escalate', 'escalated'),
    'sum(input_tokens) as input_tokens',
    'sum(output_tokens) as output_tokens',
    'sum(cost) as cost',
  ];
  for (const expression of expressions) {
    query.select(query.client.raw(expression));
  }
  const rows: Record<string, unknown>[] = await query.groupBy('group_key');
  return rows.map(({ group_key, ...amounts }) => ({
    key: String(group_key),
    requests: Number(amounts.requests),
    blocked: Number(amounts.blocked),
    redacted: Number(amounts.redacted),
    escalated: Number(amounts.escalated),
    input_tokens: Number(amounts.input_tokens),
    output_tokens: Number(amounts.output_tokens),
    cost: Number(amounts.cost),
  }));
}
