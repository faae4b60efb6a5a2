import { json, hang, type Answer } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { open } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

async function withRate(
  settings: string,
  test: (pair: Pair) => Promise<void>,
): Promise<void> {
  const pair = await startPair(
    `policies: [{ name: rate, type: rate_limit, ${settings} }]`,
  );
  try {
    pair.upstream.answer(json(completion('Hello')));
    await test(pair);
  } finally {
    await pair.stop();
  }
}

const ask = ({ gateway }: Pair, user?: string, more = {}) =>
  gateway.chat(chatRequest('Hello', more), {
    headers: user === undefined ? {} : { 'x-user-id': user },
  });

describe('a rate limit', () => {
  it('of requests refuses one too many, and says when to come again', () =>
    withRate('max_requests_per_minute: 2', async pair => {
      await ask(pair);
      pair.gateway.clock.advance(10_000);
      await ask(pair);
      const answer = await ask(pair);
      expect(answer.status).toBe(429);
      expect(answer.headers['retry-after']).toBe('51');
      expect(answer.headers['x-should-retry']).toBeUndefined();
      expect(answer.json()).toMatchObject({
        error: {
          type: 'rate_limit',
          code: 'requests_per_minute',
          policy: 'rate',
          message:
            'The policy "rate" allows 2 requests a minute for everyone who uses this configuration together. Try again in 51 s.',
        },
      });
      pair.gateway.clock.advance(51_000);
      expect((await ask(pair)).status).toBe(200);
      expect((await ask(pair)).status).toBe(429);
    }));

  it('tells in every answer how much is left', () =>
    withRate(
      'max_requests_per_minute: 3, max_tokens_per_minute: 100',
      async pair => {
        const { headers } = await ask(pair, undefined, { max_tokens: 7 });
        expect(headers).toMatchObject({
          'x-ratelimit-limit-requests': '3',
          'x-ratelimit-remaining-requests': '2',
          'x-ratelimit-reset-requests': '61s',
          'x-ratelimit-limit-tokens': '100',
          'x-ratelimit-reset-tokens': '61s',
        });
        const left = Number(headers['x-ratelimit-remaining-tokens']);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(93);
      },
    ));

  it('of tokens counts what a request may use, then what it used', () =>
    withRate('max_tokens_per_minute: 100', async pair => {
      const max = { max_tokens: 50 };
      const gate = Promise.withResolvers<void>();
      const late: Answer = async (response, request) => {
        await gate.promise;
        await json(completion('Hello'))(response, request);
      };
      pair.upstream.answer(late, json(completion('Hello')));
      const first = ask(pair, undefined, max);
      await pair.upstream.request();
      const answer = await ask(pair, undefined, max);
      expect(answer.status).toBe(429);
      expect(answer.headers['retry-after']).toBe('61');
      expect(answer.json()).toMatchObject({
        error: { code: 'tokens_per_minute', policy: 'rate' },
      });
      gate.resolve();
      await first;
      expect((await ask(pair, undefined, max)).status).toBe(200);
    }));

  it('of tokens lets a larger request pass when nothing else is under way', () =>
    withRate('max_tokens_per_minute: 100', async pair => {
      expect((await ask(pair, undefined, { max_tokens: 500 })).status).toBe(
        200,
      );
    }));

  it('of parallel requests refuses one too many, until another is over', () =>
    withRate('max_parallel_requests: 1', async pair => {
      const { upstream, gateway } = pair;
      upstream.answer(hang, json(completion('Hello')));
      const running = open(`${gateway.url}/v1/chat/completions`, {
        body: chatRequest(),
      });
      running.catch(() => {});
      const { abandoned } = await upstream.request();
      const answer = await ask(pair);
      expect(answer.status).toBe(429);
      expect(answer.headers['retry-after']).toBe('1');
      expect(answer.json()).toMatchObject({
        error: {
          code: 'concurrency',
          message: expect.stringContaining('allows 1 requests at a time'),
        },
      });
      gateway.listener.destroy();
      await abandoned;
      await gateway.record.event(1);
      expect((await ask(pair)).status).toBe(200);
    }));

  it('counts for each user when it is meant for each', () =>
    withRate('max_requests_per_minute: 1, per: user', async pair => {
      expect((await ask(pair, 'ann')).status).toBe(200);
      expect((await ask(pair, 'bob')).status).toBe(200);
      expect((await ask(pair, 'ann')).status).toBe(429);
      expect((await ask(pair)).status).toBe(200);
      expect((await ask(pair)).status).toBe(429);
    }));

  it('is not used up by requests that are refused before it', () =>
    withRate('max_requests_per_minute: 1', async pair => {
      await pair.gateway.chat('no JSON');
      expect((await ask(pair)).status).toBe(200);
    }));
});

describe('two rate limits', () => {
  it('count nothing for a request that one of them refuses', async () => {
    const pair = await startPair(`
policies:
  - { name: wide, type: rate_limit, max_requests_per_minute: 2 }
  - { name: narrow, type: rate_limit, max_requests_per_minute: 1, per: user }
`);
    pair.upstream.answer(json(completion('Hello')));
    await ask(pair, 'ann');
    const refused = await ask(pair, 'ann');
    expect(refused.json()).toMatchObject({ error: { policy: 'narrow' } });
    const passed = await ask(pair, 'bob');
    expect(passed.status).toBe(200);
    expect(passed.headers['x-ratelimit-remaining-requests']).toBe('0');
    await pair.stop();
  });
});
