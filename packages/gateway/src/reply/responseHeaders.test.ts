import { json } from '../__testUtils__/answers';
import {
  chatRequest,
  completion,
  usage,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('the headers of a response', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
pack: { name: test, version: 7-beta }
policies: [{ name: mask, type: pii_redaction, categories: [email] }]
`);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  it('tell of the exchange', async () => {
    const { headers } = await pair.gateway.chat(chatRequest());
    const event = await pair.gateway.record.event();
    expect(headers).toMatchObject({
      'x-request-id': event.request_id,
      'x-keeptrusts-event-id': event.id,
      'x-keeptrusts-provider': 'openai-compatible',
      'x-keeptrusts-model': 'gpt-4o',
      'x-keeptrusts-config-version': '7-beta',
      'x-keeptrusts-verdict': 'allow',
      'x-keeptrusts-overhead-ms': '0.00',
      'x-keeptrusts-cost-usd': '0.000078000',
    });
    expect(event.cost_usd).toBe(
      (usage.prompt_tokens * 2 + usage.completion_tokens * 8) / 1e6,
    );
  });

  it('have the verdict of the strictest policy', async () => {
    const { headers } = await pair.gateway.chat(chatRequest('ann@example.com'));
    expect(headers['x-keeptrusts-verdict']).toBe('redact');
  });

  it('have the request id that the client gave', async () => {
    const id = 'my-request:7';
    const { headers } = await pair.gateway.chat(chatRequest(), {
      headers: { 'x-request-id': id },
    });
    expect(headers['x-request-id']).toBe(id);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      request_id: id,
    });
  });

  it.each(['a b', 'x'.repeat(200), '<script>'])(
    'have one of ours when the client gives %j',
    async id => {
      const { headers } = await pair.gateway.chat(chatRequest(), {
        headers: { 'x-request-id': id },
      });
      expect(headers['x-request-id']).toMatch(/^req_/);
    },
  );

  it('are there on a refusal, too', async () => {
    const { headers } = await pair.gateway.chat('no JSON');
    const event = await pair.gateway.record.event();
    expect(headers).toMatchObject({
      'x-request-id': event.request_id,
      'x-keeptrusts-event-id': event.id,
      'x-keeptrusts-config-version': '7-beta',
    });
  });

  it('have nothing of what the provider sent in its own', async () => {
    pair.upstream.answer((response, request) => {
      response.setHeader('set-cookie', 'canary');
      response.setHeader('x-upstream', 'canary');
      return json(completion('Hello'))(response, request);
    });
    const { headers } = await pair.gateway.chat(chatRequest());
    expect(JSON.stringify(headers)).not.toContain('canary');
  });

  it.each(['通义千问', 'modèle', '🦙', '\ud83d'])(
    'can be sent for a model of any name: %s',
    async model => {
      const answer = await pair.gateway.chat(chatRequest('Hello', { model }));
      expect(answer.status).toBe(200);
      expect(answer.headers['x-keeptrusts-model']).toBeDefined();
      const streamed = await pair.gateway.chat(
        chatRequest('Hello', { model, stream: true }),
      );
      expect(streamed.status).toBe(200);
    },
  );
});
