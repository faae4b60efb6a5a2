import { newId, type ExchangeEvent } from '@keeptrusts/contract';

/** Noon of a working day, in the middle of a month. */
export const testNoon = Date.UTC(2026, 0, 15, 12);

/** An event, with what a test wants to be special about it. */
export function exchangeEvent({
  at = testNoon,
  ...special
}: Partial<ExchangeEvent> & { at?: number } = {}): ExchangeEvent {
  return {
    id: newId('evt', at),
    type: 'exchange',
    created_at: new Date(at).toISOString(),
    request_id: 'req_1',
    gateway_id: 'gw_1',
    dialect: 'chat.completions',
    stream: false,
    provider: 'openai',
    model: 'gpt-4o',
    verdict: 'allow',
    policies: [],
    attempts: [],
    status: 200,
    input_tokens: 10,
    cached_input_tokens: 0,
    output_tokens: 5,
    reasoning_tokens: 0,
    cost_usd: 0.001,
    cost_source: 'usage',
    latency_ms: 100,
    overhead_ms: 1,
    client_closed: false,
    ...special,
  };
}

/** What a policy did about an exchange. */
export function outcome(
  name: string,
  verdict: ExchangeEvent['verdict'],
): ExchangeEvent['policies'][number] {
  return { kind: 'dlp-filter', name, phase: 'input', verdict, latency_us: 1 };
}
