import { type ExchangeEvent, type Verdict } from '@keeptrusts/contract';
import { type Terminal } from '../terminal/Terminal';

const colours: Record<Verdict, Parameters<Terminal['style']>[0]> = {
  allow: 'green',
  log: 'green',
  warn: 'yellow',
  redact: 'cyan',
  escalate: 'magenta',
  block: 'red',
};

/** One exchange in a line: when, verdict, model, tokens, cost, time, and why it went wrong. */
export function requestLine(event: ExchangeEvent, terminal: Terminal): string {
  const { verdict, status, error_code: code } = event;
  const failed = status >= 400 && verdict !== 'block';
  const found = findings(event);
  const columns = [
    terminal.style('dim', event.created_at.slice(11, 19)),
    failed
      ? terminal.style('red', 'error ')
      : terminal.style(colours[verdict], verdict.padEnd(6)),
    String(status),
    model(event),
    `${event.input_tokens}→${event.output_tokens} tok`,
    `$${event.cost_usd.toFixed(6)}`,
    time(event),
    found ? terminal.style('dim', found) : '',
    code ? terminal.style('red', code) : '',
  ];
  return columns.filter(column => column !== '').join('  ');
}

/** The same for a program: the facts that a log is searched by. */
export function requestFields(event: ExchangeEvent) {
  return {
    event_id: event.id,
    request_id: event.request_id,
    verdict: event.verdict,
    status: event.status,
    error_code: event.error_code,
    model: event.model ?? event.requested_model,
    provider: event.provider,
    target_id: event.target_id,
    stream: event.stream,
    input_tokens: event.input_tokens,
    output_tokens: event.output_tokens,
    cost_usd: event.cost_usd,
    latency_ms: event.latency_ms,
    overhead_ms: event.overhead_ms,
  };
}

function model({ requested_model, model: served, target_id }: ExchangeEvent) {
  const asked = requested_model ?? '-';
  const by = target_id ? ` → ${target_id}` : '';
  return served && served !== asked ? `${asked}${by} ${served}` : asked + by;
}

function time({ latency_ms, overhead_ms, stream }: ExchangeEvent): string {
  const kind = stream ? ' stream' : '';
  return `${Math.round(latency_ms)} ms${kind} (+${overhead_ms.toFixed(1)})`;
}

function findings({ policies }: ExchangeEvent): string {
  // What is in the request and again in the reply is told once.
  const totals = new Map<string, number>();
  for (const policy of policies) {
    for (const [category, count] of Object.entries(policy.findings ?? {})) {
      totals.set(category, (totals.get(category) ?? 0) + count);
    }
  }
  return [...totals]
    .map(([category, count]) => `${category} ${count}`)
    .join(', ');
}
