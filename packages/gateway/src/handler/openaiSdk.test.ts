import OpenAI, {
  APIError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from 'openai';
import { json, refusal, reset, stall, stream } from '../__testUtils__/answers';
import {
  chunk,
  completion,
  contentFrames,
  done,
  frame,
  usageChunk,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const policies = `
model_groups: [{ name: fast, models: [{ target: up, model: gpt-4o-mini }] }]
policies:
  - { name: mask, type: pii_redaction, categories: [email, phone] }
  - { name: no-cards, type: pii_detection, action: block, categories: [credit_card] }
  - { name: models, type: model_filter, denied_models: ['*-preview'] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 3, per: user }
`;

const tools = [
  {
    type: 'function' as const,
    function: { name: 'send_mail', parameters: { type: 'object' } },
  },
];

describe("OpenAI's own SDK", () => {
  let pair: Pair;
  let client: OpenAI;
  let users = 0;

  beforeAll(async () => {
    pair = await startPair(policies);
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    client = new OpenAI({
      apiKey: 'kt_gk_not_needed_here',
      baseURL: `${pair.gateway.url}/v1`,
      maxRetries: 2,
      defaultHeaders: { 'x-user-id': `user-${users++}` },
    });
  });

  function ask(content: string, model = 'gpt-4o') {
    const messages = [{ role: 'user' as const, content }];
    return client.chat.completions.create({ model, messages });
  }

  async function say(content: string) {
    const messages = [{ role: 'user' as const, content }];
    return client.chat.completions.create({
      model: 'gpt-4o',
      messages,
      stream: true,
    });
  }

  it('gets a whole reply, and personal data is masked both ways', async () => {
    pair.upstream.answer(json(completion('Call +44 20 7946 0958 now')));
    const { choices, usage } = await ask('Write to ann@example.com');
    expect(choices[0].message.content).toBe('Call [PHONE] now');
    expect(usage?.total_tokens).toBe(18);
    const { body } = await pair.upstream.request();
    expect(JSON.parse(String(body))).toMatchObject({
      messages: [{ role: 'user', content: 'Write to [EMAIL]' }],
    });
  });

  it('gets several choices', async () => {
    pair.upstream.answer(json(completion('one', 'to ann@example.com')));
    const { choices } = await client.chat.completions.create({
      model: 'gpt-4o',
      n: 2,
      messages: [{ role: 'user', content: 'Hello' }],
    });
    const texts = choices.map(({ message }) => message.content);
    expect(texts).toEqual(['one', 'to [EMAIL]']);
  });

  it('gets a stream', async () => {
    pair.upstream.answer(
      stream(...contentFrames('Mail ann', '@example', '.com', '! Bye')),
    );
    let text = '';
    let finish: string | null = null;
    for await (const { choices } of await say('Hello')) {
      text += choices[0].delta.content ?? '';
      finish = choices[0].finish_reason;
    }
    expect({ text, finish }).toEqual({
      text: 'Mail [EMAIL]! Bye',
      finish: 'stop',
    });
  });

  it('gets tool calls whose arguments are still JSON', async () => {
    const call = (piece: string) =>
      frame(
        chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] }),
      );
    pair.upstream.answer(
      stream(
        frame(chunk({ role: 'assistant', content: null })),
        frame(
          chunk({
            tool_calls: [
              {
                index: 0,
                id: 'call_1',
                type: 'function',
                function: { name: 'send_mail', arguments: '' },
              },
            ],
          }),
        ),
        call('{"to":"ann@exam'),
        call('ple.com","re'),
        call('":"\\nann@example.com"}'),
        frame(chunk({}, { finish: 'tool_calls' })),
        frame(usageChunk),
        done,
      ),
    );
    const runner = client.chat.completions.stream({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Hello' }],
      tools,
      stream_options: { include_usage: true },
    });
    const { choices, usage } = await runner.finalChatCompletion();
    expect(choices[0].message.tool_calls).toMatchObject([
      {
        id: 'call_1',
        function: {
          name: 'send_mail',
          arguments: '{"to":"[EMAIL]","re":"\\n[EMAIL]"}',
        },
      },
    ]);
    expect(usage?.completion_tokens).toBe(7);
  });

  it('throws its own kinds of error with our message, and tries none again in vain', async () => {
    const { upstream, gateway } = pair;
    const before = gateway.record.events.length;
    upstream.answer(json(completion('Hello')));
    const blocked = ask('My card is 4111 1111 1111 1111');
    await expect(blocked).rejects.toBeInstanceOf(PermissionDeniedError);
    await expect(blocked).rejects.toMatchObject({
      status: 403,
      code: 'input_blocked',
      type: 'policy_violation',
      requestID: expect.stringMatching(/^req_/),
      message: expect.stringContaining(
        'The policy "no-cards" blocked this request because of what it contains: credit_card (1).',
      ),
    });
    const forbidden = ask('Hello', 'gpt-5-preview');
    await expect(forbidden).rejects.toBeInstanceOf(PermissionDeniedError);
    await expect(forbidden).rejects.toMatchObject({
      code: 'model_not_allowed',
      param: 'model',
    });
    const faulty = client.chat.completions.create({
      model: 'gpt-4o',
      messages: [],
    });
    await expect(faulty).rejects.toBeInstanceOf(UnprocessableEntityError);
    await expect(faulty).rejects.toMatchObject({ param: 'messages' });
    await expect(client.models.retrieve('x')).rejects.toBeInstanceOf(
      NotFoundError,
    );
    expect(upstream.seen).toHaveLength(0);
    expect(gateway.record.events.length - before).toBe(3);
  });

  it('asks again where that can help', async () => {
    const { upstream, gateway } = pair;
    const before = gateway.record.events.length;
    upstream.answer(
      refusal(429, 'Slow down.', { 'retry-after': '0' }),
      json(completion('Hello')),
    );
    const { choices } = await ask('Hello');
    expect(choices[0].message.content).toBe('Hello');
    expect(gateway.record.events.length - before).toBe(2);
  });

  it('throws what a provider refused with its own status', async () => {
    pair.upstream.answer(refusal(400, 'max_tokens is too large.'));
    await expect(ask('Hello')).rejects.toMatchObject({
      status: 400,
      code: 'upstream_error',
      message: '400 The target "up" answered 400: max_tokens is too large.',
    });
    expect(pair.upstream.seen).toHaveLength(1);
  });

  it('throws in the middle of a stream when the gateway ends it', async () => {
    pair.upstream.answer(
      stall(...contentFrames('Hi! ', 'Pay with 4111 1111 1111 1111 now')),
    );
    const heard: string[] = [];
    const listening = (async () => {
      for await (const { choices } of await say('Hello')) {
        heard.push(choices[0].delta.content ?? '');
      }
    })();
    await expect(listening).rejects.toBeInstanceOf(APIError);
    await expect(listening).rejects.toMatchObject({ code: 'output_blocked' });
    expect(heard.join('')).toMatch(/^Hi! /);
    expect(heard.join('')).not.toContain('4111');
  });

  it('lists and finds models', async () => {
    const { data } = await client.models.list();
    expect(data.map(({ id }) => id)).toEqual(['fast']);
    await expect(client.models.retrieve('fast')).resolves.toMatchObject({
      id: 'fast',
      owned_by: 'openai-compatible',
    });
  });

  it('throws a rate limit and a broken provider as such', async () => {
    const options = { maxRetries: 0 };
    const params = {
      model: 'gpt-4o',
      messages: [{ role: 'user' as const, content: 'Hello' }],
    };
    pair.upstream.answer(reset);
    const create = () => client.chat.completions.create(params, options);
    await expect(create()).rejects.toBeInstanceOf(InternalServerError);
    pair.upstream.answer(refusal(500, 'Oh no.'));
    await expect(create()).rejects.toMatchObject({ status: 502 });
    pair.upstream.answer(json(completion('Hello')));
    await create();
    const limited = create();
    await expect(limited).rejects.toBeInstanceOf(RateLimitError);
    await expect(limited).rejects.toMatchObject({
      code: 'requests_per_minute',
    });
  });
});
