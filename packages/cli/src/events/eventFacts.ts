import { type EventGroup, type ExchangeEvent } from '@keeptrusts/contract/api';
import { formatTime, formatUsd } from '../control-plane/formatFacts';
import {
  formatDetails,
  formatTable,
  type Column,
} from '../control-plane/formatTable';
import { type Terminal } from '../terminal/Terminal';
import { describeContent } from './contentText';

const verdictStyles = {
  allow: 'green',
  log: 'green',
  warn: 'yellow',
  redact: 'cyan',
  escalate: 'magenta',
  block: 'red',
} as const;

/** What a list of exchanges shows of each. */
export const eventColumns: readonly Column<ExchangeEvent>[] = [
  { title: 'TIME', text: ({ created_at }) => formatTime(created_at) },
  {
    title: 'VERDICT',
    text: ({ verdict }) => verdict,
    style: ({ verdict }) => verdictStyles[verdict],
  },
  { title: 'STATUS', text: ({ status }) => String(status), align: 'right' },
  { title: 'MODEL', text: event => modelOf(event) ?? '-' },
  { title: 'TOKENS', text: tokensOf, align: 'right' },
  {
    title: 'COST',
    text: ({ cost_usd }) => formatUsd(cost_usd),
    align: 'right',
  },
  {
    title: 'MS',
    text: ({ latency_ms }) => String(Math.round(latency_ms)),
    align: 'right',
  },
  { title: 'REASON', text: event => reasonOf(event) ?? '' },
  { title: 'ID', text: ({ id }) => id },
];

/** What is shown of exchanges that were counted. */
export function groupColumns(by: string): Column<EventGroup>[] {
  const number = (title: string, of: (group: EventGroup) => number | null) =>
    ({
      title,
      text: group => String(of(group) ?? '-'),
      align: 'right',
    } satisfies Column<EventGroup>);
  return [
    { title: by.toUpperCase(), text: ({ key }) => key },
    number('REQUESTS', ({ requests }) => requests),
    number('BLOCKED', ({ blocked }) => blocked),
    number('REDACTED', ({ redacted }) => redacted),
    number('ESCALATED', ({ escalated }) => escalated),
    number('TOKENS IN', ({ input_tokens }) => input_tokens),
    number('TOKENS OUT', ({ output_tokens }) => output_tokens),
    {
      title: 'COST',
      text: ({ cost_usd }) => formatUsd(cost_usd),
      align: 'right',
    },
    number('P50 MS', ({ p50_ms }) => p50_ms && Math.round(p50_ms)),
    number('P95 MS', ({ p95_ms }) => p95_ms && Math.round(p95_ms)),
  ];
}

type Policy = ExchangeEvent['policies'][number];

const policyColumns: readonly Column<Policy>[] = [
  { title: 'POLICY', text: ({ name }) => name },
  { title: 'PHASE', text: ({ phase }) => phase },
  {
    title: 'VERDICT',
    text: ({ verdict }) => verdict,
    style: ({ verdict }) => verdictStyles[verdict],
  },
  {
    title: 'FOUND',
    text: ({ findings = {} }) =>
      Object.entries(findings)
        .map(([category, count]) => `${category} ${count}`)
        .join(', '),
  },
  { title: 'REASON', text: ({ reason_code = '' }) => reason_code },
];

/** An exchange, what each policy made of it, and what was said where that is kept. */
export function describeEvent(
  event: ExchangeEvent,
  terminal: Pick<Terminal, 'style' | 'columns'>,
): string {
  const facts = formatDetails(
    [
      ['time', `${formatTime(event.created_at)} UTC`],
      ['verdict', event.verdict],
      ['status', String(event.status)],
      ['reason', reasonOf(event)],
      ['model', modelOf(event)],
      ['asked for', event.requested_model],
      ['provider', event.provider],
      ['tokens', tokensOf(event)],
      ['cost', formatUsd(event.cost_usd)],
      ['took', `${Math.round(event.latency_ms)} ms`],
      ['team', event.team_id],
      ['key', event.token_id],
      ['user', event.user],
      ['configuration', configurationOf(event)],
      ['request', event.request_id],
      ['id', event.id],
    ],
    terminal,
  );
  const policies =
    event.policies.length > 0
      ? formatTable(event.policies, policyColumns, terminal)
      : undefined;
  const parts = [facts, policies, describeContent(event, terminal)];
  return parts.filter(part => part !== undefined).join('\n\n');
}

function modelOf({ model, requested_model }: ExchangeEvent) {
  return model ?? requested_model;
}

function reasonOf({ error_code, reason_code }: ExchangeEvent) {
  return error_code ?? reason_code;
}

function tokensOf({ input_tokens, output_tokens }: ExchangeEvent): string {
  return `${input_tokens}→${output_tokens}`;
}

function configurationOf({ config_id, config_version }: ExchangeEvent) {
  if (config_id === undefined) return undefined;
  return config_version ? `${config_id} version ${config_version}` : config_id;
}
