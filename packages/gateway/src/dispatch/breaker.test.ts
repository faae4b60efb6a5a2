import { json, refusal, reset } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('the circuit breaker of a target', () => {
  let pair: Pair;

  beforeEach(async () => {
    pair = await startPair(
      'routing: { breaker: { failure_threshold: 3, cooldown_seconds: 10 } }',
    );
  });
  afterEach(() => pair.stop());

  const ask = () => pair.gateway.chat(chatRequest());

  async function fail(times: number): Promise<void> {
    pair.upstream.answer(reset);
    for (let i = 0; i < times; i++) await ask();
  }

  async function state(): Promise<string | undefined> {
    const { text } = await pair.gateway.get('/metrics');
    return /_breaker_state\{target="up"\} (\d)/.exec(text)?.[1];
  }

  it('opens after so many failures in a row, and says until when', async () => {
    await fail(3);
    await expect(state()).resolves.toBe('2');
    pair.upstream.answer(json(completion('Hello')));
    pair.gateway.clock.advance(3000);
    const answer = await ask();
    expect(answer.status).toBe(502);
    expect(answer.headers['retry-after']).toBe('7');
    expect(answer.json()).toMatchObject({
      error: {
        code: 'upstream_error',
        message:
          'No target can be called right now: up failed several times in a row. Try again in 7 s.',
      },
    });
    expect(pair.upstream.seen).toHaveLength(0);
  });

  it('stays closed when a request in between succeeds', async () => {
    await fail(2);
    pair.upstream.answer(json(completion('Hello')));
    await ask();
    await fail(2);
    await expect(state()).resolves.toBe('0');
  });

  it.each([400, 401, 403, 404, 429])(
    'stays closed when the target answers %d',
    async status => {
      pair.upstream.answer(refusal(status, 'No.'));
      for (let i = 0; i < 4; i++) await ask();
      await expect(state()).resolves.toBe('0');
    },
  );

  it.each([408, 500, 503])('opens when the target answers %d', async status => {
    pair.upstream.answer(refusal(status, 'No.'));
    for (let i = 0; i < 3; i++) await ask();
    await expect(state()).resolves.toBe('2');
  });

  it('closes when the first request after the cooldown succeeds', async () => {
    await fail(3);
    pair.gateway.clock.advance(10_000);
    await expect(state()).resolves.toBe('1');
    pair.upstream.answer(json(completion('Hello')));
    expect((await ask()).status).toBe(200);
    await expect(state()).resolves.toBe('0');
  });

  it('lets one request through to see, and rests again when that fails', async () => {
    await fail(3);
    pair.gateway.clock.advance(10_000);
    const gate = Promise.withResolvers<void>();
    pair.upstream.answer(async (response, request) => {
      await gate.promise;
      await reset(response, request);
    });
    const probe = ask();
    await pair.upstream.request();
    const other = await ask();
    expect(other.status).toBe(502);
    expect(pair.upstream.seen).toHaveLength(1);
    gate.resolve();
    await probe;
    await expect(state()).resolves.toBe('2');
  });
});
