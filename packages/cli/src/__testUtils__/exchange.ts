import { type ExchangeEvent } from '@keeptrusts/contract';

/** The event of an exchange in which all went well. */
export const exchange: ExchangeEvent = {
  id: 'evt_1',
  type: 'exchange',
  created_at: '2026-11-21T09:53:02.000Z',
  request_id: 'req_1',
  gateway_id: 'gw_1',
  dialect: 'chat.completions',
  stream: false,
  requested_model: 'gpt-4o',
  provider: 'openai',
  target_id: 'openai',
  model: 'gpt-4o',
  verdict: 'allow',
  policies: [],
  attempts: [{ target_id: 'openai', status: 200, latency_ms: 400 }],
  status: 200,
  input_tokens: 12,
  cached_input_tokens: 0,
  output_tokens: 34,
  reasoning_tokens: 0,
  cost_usd: 0.00037,
  cost_source: 'usage',
  latency_ms: 412.4,
  overhead_ms: 0.31,
  client_closed: false,
};
