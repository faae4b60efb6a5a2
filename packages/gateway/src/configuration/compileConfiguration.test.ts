import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { MisbehavingUpstream } from '../__testUtils__/MisbehavingUpstream';
import { startGateway } from '../__testUtils__/startGateway';

const targets = (...list: string[]) =>
  `providers: { targets: [${list.join(', ')}] }`;

describe('a configuration that can be served in part', () => {
  it.each([
    [
      '{ id: up, provider: openai, secret_key_ref: { env: OPENAI_API_KEY } }',
      'The target "up" cannot be called: the environment variable OPENAI_API_KEY is not set.',
    ],
    [
      '{ id: up, provider: openai, secret_key_ref: { store: openai-prod } }',
      'The target "up" cannot be called: the stored secret "openai-prod" is not set.',
    ],
    [
      '{ id: up, provider: openai }',
      'The target "up" cannot be called: it has no secret_key_ref.',
    ],
    [
      '{ id: up, provider: openai-compatible, pricing: { input: 1, output: 1 } }',
      'The target "up" cannot be called: it has no base_url.',
    ],
    [
      '{ id: up, provider: bedrock, pricing: { input: 1, output: 1 } }',
      'The target "up" cannot be called: this version does not speak to bedrock.',
    ],
  ])('says what is not right: %s', async (target, problem) => {
    const gateway = await startGateway(targets(target));
    const answer = await gateway.chat(chatRequest());
    await gateway.stop();
    expect(gateway.problems).toEqual([problem]);
    expect(answer.status).toBe(502);
    expect(answer.json()).toMatchObject({
      error: { code: 'upstream_error', message: problem },
    });
  });

  it('serves with what there is', async () => {
    const gateway = await startGateway(
      targets(
        '{ id: up, provider: openai, secret_key_ref: { env: OPENAI_API_KEY } }',
        '{ id: box, provider: sandbox, model: gpt-4o-mini }',
      ),
    );
    const model = 'gpt-4o-mini';
    const answer = await gateway.chat(chatRequest('Hello', { model }));
    await gateway.stop();
    expect(answer.status).toBe(200);
    expect(gateway.problems).toHaveLength(1);
  });
});

describe('the address of a target', () => {
  it.each([
    ['', '/v1/chat/completions'],
    ['/', '/v1/chat/completions'],
    ['/v1', '/v1/chat/completions'],
    ['/v1/', '/v1/chat/completions'],
    ['/api/openai/v4', '/api/openai/v4/chat/completions'],
  ])('may end in "%s"', async (ending, path) => {
    const upstream = await MisbehavingUpstream.start();
    upstream.answer(json(completion('Hello')));
    const base = upstream.url.replace(/\/v1$/, ending);
    const gateway = await startGateway(
      targets(
        `{ id: up, provider: openai-compatible, base_url: '${base}', pricing: { input: 1, output: 1 } }`,
      ),
    );
    await gateway.chat(chatRequest());
    expect((await upstream.request()).path).toBe(path);
    await gateway.stop();
    await upstream.stop();
  });

  it.each([
    ['openai', 'authorization', 'Bearer the-secret'],
    ['anthropic', 'authorization', 'Bearer the-secret'],
    ['gemini', 'authorization', 'Bearer the-secret'],
    ['azure-openai', 'api-key', 'the-secret'],
    ['ollama', 'authorization', 'Bearer the-secret'],
  ])('of %s gets its secret in %s', async (provider, header, value) => {
    const upstream = await MisbehavingUpstream.start();
    upstream.answer(json(completion('Hello')));
    const gateway = await startGateway(
      targets(
        `{ id: up, provider: ${provider}, base_url: '${upstream.url}', secret_key_ref: { env: KEY }, pricing: { input: 1, output: 1 } }`,
      ),
      { environment: { KEY: 'the-secret' } },
    );
    await gateway.chat(chatRequest());
    expect((await upstream.request()).headers[header]).toBe(value);
    await gateway.stop();
    await upstream.stop();
  });
});

describe('a secret', () => {
  it.each(['', '  '])('that is set to "%s" counts as not set', async value => {
    const gateway = await startGateway(
      targets('{ id: up, provider: openai, secret_key_ref: { env: KEY } }'),
      { environment: { KEY: value } },
    );
    await gateway.stop();
    expect(gateway.problems).toHaveLength(1);
  });

  it('that no header can carry is told as such, and not shown', async () => {
    const gateway = await startGateway(
      targets('{ id: up, provider: openai, secret_key_ref: { env: KEY } }'),
      { environment: { KEY: 'canary\nsecond line' } },
    );
    await gateway.stop();
    expect(gateway.problems).toEqual([
      'The target "up" cannot be called: the environment variable KEY is more than one line of text.',
    ]);
  });
});
