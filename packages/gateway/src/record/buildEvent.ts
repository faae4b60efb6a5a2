import { nanoToUsd, type ExchangeEvent } from '@keeptrusts/contract';
import { z } from 'zod';
import { type Exchange } from '../exchange/Exchange';

/** The event of an exchange: what happened, never what was said. */
export function buildEvent(
  exchange: Exchange,
  gatewayId: string,
): ExchangeEvent {
  const { request, principal, call, candidate, usage } = exchange;
  // A client that goes away is no fault.
  const error = exchange.clientClosed ? undefined : exchange.error;
  const policies = exchange.outcomes();
  // A body that is not understood leaves open which policies are for it.
  const { record } = exchange.chain ?? principal?.configuration.chain ?? {};
  return {
    id: exchange.id,
    type: 'exchange',
    created_at: new Date(exchange.startedAtMs).toISOString(),
    request_id: exchange.requestId,
    conversation_id: shortHeader(request.headers['x-conversation-id']),
    trace_id: traceId(request.headers.traceparent),
    gateway_id: gatewayId,
    team_id: principal?.teamId,
    token_id: principal?.tokenId,
    user: exchange.user,
    entity_refs: principal?.entityRefs && [...principal.entityRefs],
    dialect: 'chat.completions',
    stream: call?.stream ?? false,
    requested_model: call?.model,
    provider: candidate?.target.providerName,
    target_id: candidate?.target.id,
    model: candidate?.model,
    config_id: principal?.configuration.id,
    config_version: principal?.configuration.version,
    verdict: exchange.verdict(),
    reason_code: error?.code,
    escalation_id: escalationId(error?.details),
    policies,
    attempts: exchange.attempts,
    status: exchange.status,
    input_tokens: usage.input,
    cached_input_tokens: usage.cachedInput,
    output_tokens: usage.output,
    reasoning_tokens: usage.reasoning,
    cost_usd: nanoToUsd(exchange.cost),
    cost_source: exchange.costSource,
    charged_accounts: chargedAccounts(exchange),
    latency_ms: rounded(exchange.elapsedMs()),
    overhead_ms: rounded(exchange.overheadMs()),
    ttft_ms: exchange.firstContentMs && rounded(exchange.firstContentMs),
    client_closed: exchange.clientClosed,
    error_code: error?.code,
    retention_days: record?.retentionDays,
  };
}

const escalationSchema = z.object({ escalation_id: z.string() });

function escalationId(details: unknown): string | undefined {
  // Nearly every exchange has none.
  if (details === undefined) return undefined;
  return escalationSchema.safeParse(details).data?.escalation_id;
}

function chargedAccounts({ cost, admission }: Exchange): string[] | undefined {
  const accounts = cost > 0 ? admission?.hold.accounts : undefined;
  return accounts?.length ? accounts : undefined;
}

function shortHeader(value: string | string[] | undefined) {
  return typeof value === 'string' && value.length <= 256 ? value : undefined;
}

/** The trace of a W3C `traceparent` header. */
function traceId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string'
    ? /^[\da-f]{2}-([\da-f]{32})-/.exec(header)?.[1]
    : undefined;
}

/** Microseconds are enough. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
