import { eventSchema, strictest, verdicts, type ExchangeEvent } from './event';

const refused: ExchangeEvent = {
  id: 'evt_1',
  type: 'exchange',
  created_at: '2026-11-21T09:00:00.000Z',
  request_id: 'req_1',
  gateway_id: 'gw_1',
  dialect: 'chat.completions',
  stream: false,
  verdict: 'block',
  policies: [
    {
      kind: 'pii-detector',
      name: 'pii-protection',
      phase: 'input',
      verdict: 'block',
      findings: { email: 2 },
      latency_us: 12,
    },
  ],
  attempts: [],
  status: 403,
  input_tokens: 0,
  cached_input_tokens: 0,
  output_tokens: 0,
  reasoning_tokens: 0,
  cost_usd: 0,
  cost_source: 'none',
  latency_ms: 0.4,
  overhead_ms: 0.4,
  client_closed: false,
  error_code: 'input_blocked',
};

describe('strictest', () => {
  it('is the later of two verdicts in the order from mild to strict', () => {
    verdicts.forEach((mild, index) => {
      for (const strict of verdicts.slice(index)) {
        expect(strictest(mild, strict)).toBe(strict);
        expect(strictest(strict, mild)).toBe(strict);
      }
    });
  });

  it('puts block above everything and allow below', () => {
    expect(verdicts.at(0)).toBe('allow');
    expect(verdicts.at(-1)).toBe('block');
  });
});

describe('eventSchema', () => {
  it('takes an exchange that was refused before any target was called', () => {
    expect(eventSchema.parse(refused)).toEqual(refused);
  });

  it.each([
    ['a cost below zero', { cost_usd: -1 }],
    ['a part of a token', { output_tokens: 0.5 }],
    ['a time that is none', { created_at: 'yesterday' }],
    ['a verdict that is none', { verdict: 'maybe' }],
  ])('refuses %s', (_, change) => {
    expect(eventSchema.safeParse({ ...refused, ...change }).success).toBe(
      false,
    );
  });
});
