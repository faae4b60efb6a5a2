import { json, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  completion,
  contentFrames,
  contentOf,
  done,
  frame,
} from '../__testUtils__/chatCompletions';
import { MisbehavingUpstream } from '../__testUtils__/MisbehavingUpstream';
import { startGateway } from '../__testUtils__/startGateway';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('a policy that is only for some requests', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
policies:
  - { name: by-model, type: pii_detection, action: block, categories: [email], when: { model: 'gpt-4*' } }
  - { name: by-header, type: pii_redaction, categories: [email], when: { header: { X-Stage: [prod, staging] } } }
  - { name: by-path, type: model_filter, denied_models: ['*'], when: { path: '/v1/embeddings' } }
  - { name: rate, type: rate_limit, max_requests_per_minute: 1, when: { model: limited } }
  - { name: cap, type: cost_limit, action: block, daily_limit: 0, when: { model: costly } }
`);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  const mail = 'to ann@example.com';
  const ask = (model: string, headers: Record<string, string> = {}) =>
    pair.gateway.chat(chatRequest(mail, { model }), { headers });

  it('looks at those', async () => {
    const answer = await ask('gpt-4o');
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ error: { policy: 'by-model' } });
  });

  it('leaves the others alone, and is not on their record', async () => {
    const { events } = pair.gateway.record;
    const sent = () => String(pair.upstream.seen.at(-1)?.body);
    await ask('o3');
    expect(sent()).toContain(mail);
    expect(events.at(-1)!.policies).toEqual([]);
    await ask('o3', { 'x-stage': 'dev' });
    expect(sent()).toContain(mail);
    await ask('o3', { 'x-stage': 'prod' });
    expect(sent()).toContain('to [EMAIL]');
    expect(events.at(-1)!.policies).toMatchObject([
      { name: 'by-header', phase: 'input', verdict: 'redact' },
      { name: 'by-header', phase: 'output', verdict: 'allow' },
    ]);
  });

  it('counts only those against its rate', async () => {
    expect((await ask('o3')).status).toBe(200);
    expect((await ask('limited')).status).toBe(200);
    expect((await ask('o3')).status).toBe(200);
    expect((await ask('limited')).status).toBe(429);
  });

  it('counts only those against its budget', async () => {
    expect((await ask('costly')).status).toBe(402);
    expect((await ask('o3')).status).toBe(200);
  });
});

describe('the phase of a policy', () => {
  it('may be one of those in which its kind looks', async () => {
    const pair = await startPair(
      'policies: [{ type: pii_redaction, phase: output }]',
    );
    pair.upstream.answer(json(completion('bob@example.com')));
    const answer = await pair.gateway.chat(chatRequest('ann@example.com'));
    const { body } = await pair.upstream.request();
    await pair.stop();
    expect(String(body)).toContain('ann@example.com');
    expect(answer.json()).toMatchObject({
      choices: [{ message: { content: '[EMAIL]' } }],
    });
  });
});

describe('disclaimers', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
policies:
  - { name: top, type: disclaimer, text: Made by a machine., position: start }
  - { name: end, type: disclaimer, text: Check it., position: end }
`);
  });
  afterAll(() => pair.stop());

  const around = (text: string) => `Made by a machine.\n\n${text}\n\nCheck it.`;

  it('stand around what each choice of a reply says', async () => {
    pair.upstream.answer(json(completion('One', 'Two')));
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.json()).toMatchObject({
      choices: [
        { message: { content: around('One') } },
        { message: { content: around('Two') } },
      ],
    });
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'redact',
      policies: [{ name: 'top' }, { name: 'end' }],
    });
  });

  it('stand around what each choice of a stream says', async () => {
    const stop = (index: number, delta = {}) =>
      frame(chunk(delta, { index, finish: 'stop' }));
    pair.upstream.answer(
      stream(
        frame(chunk({ role: 'assistant', content: '' })),
        frame(chunk({ content: 'O' })),
        frame(chunk({ content: 'Tw' }, { index: 1 })),
        frame(chunk({ content: 'ne' })),
        stop(0),
        stop(1, { content: 'o' }),
        done,
      ),
    );
    const { text } = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(contentOf(text, 0)).toBe(around('One'));
    expect(contentOf(text, 1)).toBe(around('Two'));
  });

  it('are not added to JSON that was asked for', async () => {
    const response_format = { type: 'json_object' };
    const ask = (streams: boolean) =>
      pair.gateway.chat(
        chatRequest('Hello', { stream: streams, response_format }),
      );
    pair.upstream.answer(json(completion('{}')));
    const whole = await ask(false);
    expect(whole.json()).toMatchObject({
      choices: [{ message: { content: '{}' } }],
    });
    pair.upstream.answer(stream(...contentFrames('{}')));
    expect(contentOf((await ask(true)).text)).toBe('{}');
  });

  it('are not added to a reply that says nothing', async () => {
    const call = { index: 0, function: { name: 'f', arguments: '{}' } };
    const frames = [
      frame(chunk({ role: 'assistant', tool_calls: [call] })),
      frame(chunk({}, { finish: 'tool_calls' })),
      done,
    ];
    pair.upstream.answer(stream(...frames));
    const { text } = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(text).toBe(frames.join(''));
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'allow',
    });
  });

  it('are added to what redaction has left', async () => {
    const both = await startPair(`
policies:
  - { name: mask, type: pii_redaction, categories: [email] }
  - { name: end, type: disclaimer, text: Check it., position: end }
`);
    both.upstream.answer(stream(...contentFrames('to ', 'ann@example.com')));
    const { text } = await both.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    await both.stop();
    expect(contentOf(text)).toBe('to [EMAIL]\n\nCheck it.');
  });
});

describe('data routing', () => {
  const ask = async (rule: string) => {
    const upstream = await MisbehavingUpstream.start();
    upstream.answer(json(completion('Hello')));
    const target = `provider: openai-compatible, base_url: '${upstream.url}', pricing: { input: 1, output: 1 }`;
    const gateway = await startGateway(`
providers:
  targets:
    - { id: keeps, ${target}, region: us-east-1 }
    - { id: forgets, ${target}, region: eu-central-1, data_policy: { zero_data_retention: true } }
    - { id: strange, ${target}, model: other }
model_groups: [{ name: both, strategy: ordered, models: [{ target: keeps, model: m }, { target: forgets, model: m }] }]
policies: [{ name: data, type: data_routing, ${rule} }]
`);
    const answer = await gateway.chat(chatRequest('Hello', { model: 'both' }));
    const refused = await gateway.chat(
      chatRequest('Hello', { model: 'other' }),
    );
    await gateway.stop();
    await upstream.stop();
    return { answer, refused, events: gateway.record.events };
  };

  it.each(['require_zero_data_retention: true', "allowed_regions: ['eu-*']"])(
    'goes only to targets that comply: %s',
    async rule => {
      const { answer, refused, events } = await ask(rule);
      expect(answer.status).toBe(200);
      expect(events[0].target_id).toBe('forgets');
      expect(refused.status).toBe(403);
      expect(refused.json()).toMatchObject({
        error: { code: 'provider_not_allowed', policy: 'data' },
      });
    },
  );

  it('goes elsewhere with a warning where that is allowed', async () => {
    const { refused, events } = await ask(
      "allowed_regions: ['eu-*'], on_no_compliant_provider: warn",
    );
    expect(refused.status).toBe(200);
    expect(events[1]).toMatchObject({
      verdict: 'warn',
      policies: [{ name: 'data', verdict: 'warn' }],
    });
  });
});
