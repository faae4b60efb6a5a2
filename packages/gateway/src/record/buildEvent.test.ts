import { json, type Answer } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { testNoon } from '../__testUtils__/TestClock';

const policies = `
pack: { name: test, version: '3' }
policies:
  - { name: models, type: model_filter, allowed_models: ['gpt-*'] }
  - { name: mask, type: pii_redaction, categories: [email, phone] }
  - { name: cards, type: pii_detection, action: warn, categories: [credit_card] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 100 }
  - { name: audit, type: log }
`;

describe('the event of an exchange', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(policies);
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  it('says what happened', async () => {
    const { gateway, upstream } = pair;
    const slow: Answer = (response, request) => {
      gateway.clock.advance(250);
      return json(completion('Call +44 20 7946 0958'))(response, request);
    };
    upstream.answer(slow);
    const content = 'ann@example.com, bob@example.com, 4111 1111 1111 1111';
    await gateway.chat(chatRequest(content), {
      headers: {
        'x-request-id': 'my-id',
        'x-conversation-id': 'talk-1',
        'x-user-id': 'ann',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      },
    });
    const outcome = (name: string, kind: string, phase: string) => ({
      name,
      kind,
      phase,
      latency_us: 0,
    });
    expect(await gateway.record.event()).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: 'exchange',
      created_at: new Date(testNoon).toISOString(),
      request_id: 'my-id',
      conversation_id: 'talk-1',
      trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
      gateway_id: 'gw_test',
      user: 'ann',
      dialect: 'chat.completions',
      stream: false,
      requested_model: 'gpt-4o',
      provider: 'openai-compatible',
      target_id: 'up',
      model: 'gpt-4o',
      config_version: '3',
      verdict: 'redact',
      policies: [
        { ...outcome('models', 'model-filter', 'input'), verdict: 'allow' },
        { ...outcome('rate', 'rate-limit', 'input'), verdict: 'allow' },
        { ...outcome('audit', 'audit-logger', 'after'), verdict: 'allow' },
        {
          ...outcome('mask', 'pii-detector', 'input'),
          verdict: 'redact',
          findings: { email: 2 },
        },
        {
          ...outcome('cards', 'pii-detector', 'input'),
          verdict: 'warn',
          findings: { credit_card: 1 },
        },
        {
          ...outcome('mask', 'pii-detector', 'output'),
          verdict: 'redact',
          findings: { phone: 1 },
        },
        { ...outcome('cards', 'pii-detector', 'output'), verdict: 'allow' },
      ],
      attempts: [{ target_id: 'up', status: 200, latency_ms: 250 }],
      status: 200,
      input_tokens: 11,
      cached_input_tokens: 0,
      output_tokens: 7,
      reasoning_tokens: 0,
      cost_usd: 0.000078,
      cost_source: 'usage',
      latency_ms: 250,
      overhead_ms: 0,
      ttft_ms: 250,
      client_closed: false,
      retention_days: 90,
    });
  });

  it('has no policies behind one that refused', async () => {
    await pair.gateway.chat(chatRequest('Hello', { model: 'o1' }));
    const { policies: asked } = await pair.gateway.record.event();
    expect(asked).toEqual([
      {
        kind: 'model-filter',
        name: 'models',
        phase: 'input',
        verdict: 'block',
        reason_code: 'model_not_allowed',
        latency_us: 0,
      },
    ]);
  });

  it.each([
    ['x-user-id', 'x'.repeat(300)],
    ['x-conversation-id', 'x'.repeat(300)],
    ['traceparent', '00-not-a-trace-01'],
  ])('leaves out a %s that cannot be one', async (name, value) => {
    pair.upstream.answer(json(completion('Hello')));
    await pair.gateway.chat(chatRequest(), { headers: { [name]: value } });
    const event = await pair.gateway.record.event();
    expect(event).toMatchObject({ status: 200 });
    expect(JSON.stringify(event)).not.toContain(value);
  });

  it('is on record before the client has its answer', async () => {
    pair.upstream.answer(json(completion('Hello')));
    await pair.gateway.chat(chatRequest());
    expect(pair.gateway.record.events).toHaveLength(1);
  });
});
