import { usdToNano, type ExchangeEvent } from '@keeptrusts/contract';
import { type Columns } from '../database/jsonRows';

/** The columns of an event that lists filter by; the event itself is in `body`. */
export const eventColumns = {
  id: 'text',
  created_at: 'bigint',
  team_id: 'text',
  token_id: 'text',
  gateway_id: 'text',
  request_id: 'text',
  conversation_id: 'text',
  provider: 'text',
  model: 'text',
  verdict: 'text',
  reason_code: 'text',
  input_tokens: 'integer',
  output_tokens: 'integer',
  cost: 'bigint',
  latency_ms: 'double precision',
  expires_at: 'bigint',
  body: 'text',
} satisfies Columns;

const maxInteger = 2 ** 31 - 1;
const dayMs = 24 * 60 * 60_000;

/** The row of an event. Nothing in an event can make the database refuse its row. */
export function toEventRow(event: ExchangeEvent) {
  return {
    id: event.id,
    created_at: Date.parse(event.created_at),
    team_id: column(event.team_id, 64),
    token_id: column(event.token_id, 64),
    gateway_id: column(event.gateway_id, 64),
    request_id: column(event.request_id, 256),
    conversation_id: column(event.conversation_id, 256),
    provider: column(event.provider, 64),
    model: column(event.model, 256),
    verdict: event.verdict,
    reason_code: column(event.reason_code, 64),
    input_tokens: Math.min(event.input_tokens, maxInteger),
    output_tokens: Math.min(event.output_tokens, maxInteger),
    cost: usdToNano(event.cost_usd),
    latency_ms: event.latency_ms,
    expires_at: expiresAt(event),
    body: JSON.stringify(withoutContent(event)),
  };
}

/** Until when it has to be kept; null where no policy says so. */
export function expiresAt(event: ExchangeEvent): number | null {
  const { created_at, retention_days } = event;
  if (retention_days === undefined) return null;
  return Date.parse(created_at) + retention_days * dayMs;
}

/** The event as everybody gets it who may see it. */
export function withoutContent(event: ExchangeEvent): ExchangeEvent {
  if (!event.content) return event;
  const { content, ...rest } = event;
  return { ...rest, content_kept: true };
}

/**
 * A text that fits its column. A model's name is the client's, so it may be of any length; PostgreSQL takes
 * neither NUL nor half a surrogate pair.
 */
export function column(text: string | undefined, length: number) {
  if (text === undefined) return null;
  return text.replaceAll('\0', '').slice(0, length).toWellFormed();
}
