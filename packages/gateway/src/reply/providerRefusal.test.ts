import { refusal, whole } from '../__testUtils__/answers';
import { chatRequest } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe("a provider's refusal", () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('routing: { breaker: { failure_threshold: 1000 } }');
  });
  afterAll(() => pair.stop());

  it.each([400, 402, 403, 404, 409, 413, 422, 429])(
    'keeps its status and its message: %d',
    async status => {
      pair.upstream.answer(refusal(status, 'Not like this.'));
      const answer = await pair.gateway.chat(chatRequest());
      expect(answer.status).toBe(status);
      expect(answer.json()).toMatchObject({
        error: {
          type: 'upstream_error',
          code: 'upstream_error',
          message: `The target "up" answered ${status}: Not like this.`,
        },
      });
    },
  );

  it.each([500, 502, 503, 529])('of %d is told as a 502', async status => {
    pair.upstream.answer(refusal(status, 'Overloaded.'));
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.status).toBe(502);
    expect(answer.json()).toMatchObject({
      error: { message: `The target "up" answered ${status}: Overloaded.` },
    });
  });

  it.each([301, 302, 304, 307])(
    'is what a redirect is: %d goes nowhere',
    async status => {
      pair.upstream.answer(
        whole('', { status, headers: { location: 'http://elsewhere.test/' } }),
      );
      const answer = await pair.gateway.chat(chatRequest());
      expect(answer.status).toBe(502);
      expect(answer.headers.location).toBeUndefined();
      expect(answer.json()).toMatchObject({
        error: { message: `The target "up" answered ${status}.` },
      });
    },
  );

  it('of the credential is told as the affair of the gateway', async () => {
    pair.upstream.answer(refusal(401, 'Incorrect API key: sk-abc***xyz.'));
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.status).toBe(401);
    expect(answer.json()).toMatchObject({
      error: {
        message:
          'The target "up" does not accept the gateway\'s own credential. Your key is fine: tell the platform team.',
      },
    });
  });

  it('names the field at fault and the time to wait', async () => {
    const error = { message: 'Too long.', param: 'max_tokens', code: null };
    pair.upstream.answer(
      whole(JSON.stringify({ error }), {
        status: 429,
        headers: { 'retry-after': '20' },
      }),
    );
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.headers['retry-after']).toBe('20');
    expect(answer.json()).toMatchObject({ error: { param: 'max_tokens' } });
  });

  it.each([
    'sk-proj-abcdef123456',
    'sk-ant-REDACTED',
    'gsk_abcdefgh',
    'xai-abcdefgh',
    'AIzaSyA1234567890',
    'key-1234567890',
  ])('does not show what looks like a key: %s', async key => {
    pair.upstream.answer(
      refusal(400, `The key "${key}" is of another project.`),
    );
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.text).not.toContain(key);
    expect(answer.json()).toMatchObject({
      error: {
        message:
          'The target "up" answered 400: The key "***" is of another project.',
      },
    });
  });

  it.each(['', '<html>', '{"error":"text"}', '{"message":"x"}', 'null'])(
    'that is not written as OpenAI writes it is told without its body: %s',
    async body => {
      pair.upstream.answer(whole(body, { status: 404 }));
      const answer = await pair.gateway.chat(chatRequest());
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({
        error: { message: 'The target "up" answered 404.' },
      });
    },
  );

  it('may come as an event stream', async () => {
    const headers = { 'content-type': 'text/event-stream' };
    pair.upstream.answer(whole('data: {}\n\n', { status: 400, headers }));
    const answer = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json');
  });
});
