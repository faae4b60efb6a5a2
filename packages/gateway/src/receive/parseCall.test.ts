import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('a request body', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair();
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  const refused = (message: unknown, more: Record<string, unknown> = {}) => ({
    error: {
      message,
      type: 'validation_error',
      code: 'invalid_request',
      param: null,
      request_id: expect.stringMatching(/^req_/),
      ...more,
    },
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"model":"gpt-4o","messages":[{"role":"user"'],
    ['something else', 'model=gpt-4o&secret-word'],
    ['more than one value', '{"model":"gpt-4o"}{"model":"gpt-4o"}'],
  ])('that is not JSON is refused with 400: %s', async (_, body) => {
    const answer = await pair.gateway.chat(body);
    expect(answer.status).toBe(400);
    expect(answer.headers['x-should-retry']).toBe('false');
    expect(answer.json()).toEqual(
      refused(expect.stringMatching(/^The body is not JSON/)),
    );
    expect(answer.text).not.toContain('secret-word');
  });

  it('is never quoted, not even where it reads like the parser', async () => {
    const answer = await pair.gateway.chat('position 4');
    expect(answer.json()).toEqual(refused('The body is not JSON.'));
  });

  it('is refused with 400 when it is not UTF-8', async () => {
    const body = Buffer.from(chatRequest('caf\u00e9'), 'latin1');
    const answer = await pair.gateway.chat(body);
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(refused('The body is not UTF-8 text.'));
  });

  it('may hold the character that stands for bytes that are none', async () => {
    const answer = await pair.gateway.chat(chatRequest('what is \ufffd?'));
    expect(answer.status).toBe(200);
  });

  it.each([
    '{"model":"gpt-4o","model":"o1","messages":[{}]}',
    '{"model":"gpt-4o","messages":[{"content":"a","content":"b"}]}',
    '{"model":"gpt-4o","messages":[{"content":"a","c\\u006fntent":"b"}]}',
    '{"model":"gpt-4o","messages":[{"x":[[{"a":":", "a":1}]]}]}',
  ])('is refused when it names a member twice: %s', async body => {
    const answer = await pair.gateway.chat(body);
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(
      refused('The body names a member twice in one object.'),
    );
  });

  it.each([': hello', '": "', '{"a":1,"a":2}', '\\": x', '"\\\\":'])(
    'may say anything, such as %j',
    async content => {
      const { status } = await pair.gateway.chat(chatRequest(content));
      expect(status).toBe(200);
      expect(String(pair.upstream.seen.at(-1)?.body)).toContain(
        JSON.stringify(content),
      );
    },
  );

  it('is refused when it is nested deeper than any request needs', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const answer = await pair.gateway.chat(
      `{"model":"gpt-4o","messages":[${deep}]}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(
      refused('The body is nested deeper than 64 levels.'),
    );
  });

  it('is refused with 422 and every fault of it', async () => {
    const answer = await pair.gateway.chat(
      '{"messages":[],"stream":"yes","n":0,"max_tokens":1.5}',
    );
    expect(answer.status).toBe(422);
    expect(answer.headers['x-should-retry']).toBe('false');
    const { error } = answer.json() as {
      error: { message: string; param: string; details: { path: string }[] };
    };
    expect(error.details.map(({ path }) => path)).toEqual([
      'model',
      'messages',
      'stream',
      'n',
      'max_tokens',
    ]);
    expect(error.param).toBe('model');
    expect(error.message).toMatch(/^"model": /);
  });

  it.each(['[]', '"text"', '7', 'null'])(
    'is refused with 422 when it is not an object: %s',
    async body => {
      const answer = await pair.gateway.chat(body);
      expect(answer.status).toBe(422);
      expect(answer.json()).toEqual(
        refused(expect.stringMatching(/^The body: /), {
          details: expect.any(Array),
        }),
      );
    },
  );

  it.each(['', 'x'.repeat(257), 'gpt-4o\r\nx-evil: 1', 'a\u0000b', 7])(
    'is refused with 422 when the model cannot be a name: %j',
    async model => {
      const { status, text } = await pair.gateway.chat(
        chatRequest('Hello', { model }),
      );
      expect(status).toBe(422);
      expect(text).toContain('"param":"model"');
    },
  );

  it('may leave open what the gateway acts on', async () => {
    const open = { stream: null, n: null, max_tokens: null };
    const { status } = await pair.gateway.chat(chatRequest('Hello', open));
    expect(status).toBe(200);
  });

  it('leaves an event, refused or not', async () => {
    const { record } = pair.gateway;
    record.events.length = 0;
    await pair.gateway.chat('no JSON');
    await expect(record.event()).resolves.toMatchObject({
      status: 400,
      error_code: 'invalid_request',
      verdict: 'allow',
      cost_usd: 0,
      cost_source: 'none',
      attempts: [],
    });
  });
});
