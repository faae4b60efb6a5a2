import { type ExchangeEvent } from '@keeptrusts/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event that says next to nothing. */
export function plainEvent(id: string): ExchangeEvent {
  return {
    id,
    type: 'exchange',
    created_at: '2026-01-15T12:00:00.000Z',
    request_id: 'req_1',
    gateway_id: 'gw_1',
    dialect: 'chat.completions',
    stream: false,
    verdict: 'allow',
    policies: [],
    attempts: [],
    status: 200,
    input_tokens: 0,
    cached_input_tokens: 0,
    output_tokens: 0,
    reasoning_tokens: 0,
    cost_usd: 0,
    cost_source: 'none',
    latency_ms: 0,
    overhead_ms: 0,
    client_closed: false,
  };
}

/** Ids of all events in a spool's folder, oldest first; a torn line would throw. */
export function spooledIds(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as ExchangeEvent).id);
}
