import { hang, stall, type Answer } from '../__testUtils__/answers';
import { chatRequest, chunk, frame } from '../__testUtils__/chatCompletions';
import { open, start } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

const streamed = chatRequest('Hello', { stream: true });
const said = frame(chunk({ content: 'Once upon a time ' }));

describe('a client that goes away', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      'policies: [{ name: rate, type: rate_limit, max_parallel_requests: 2 }]',
      { timeout: 3600 },
    );
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  const url = () => `${pair.gateway.url}/v1/chat/completions`;

  it.each([
    ['a whole reply', chatRequest()],
    ['a stream', streamed],
  ])('before the first word of %s ends the call', async (_, body) => {
    pair.upstream.answer(hang);
    const request = start(url());
    request.on('error', () => {});
    request.end(body);
    const seen = await pair.upstream.request();
    request.destroy();
    await seen.abandoned;
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      status: 499,
      client_closed: true,
      verdict: 'allow',
      cost_usd: 0,
      cost_source: 'none',
    });
  });

  it('in the middle of a stream ends the call and pays for what was said', async () => {
    pair.upstream.answer(stall(said));
    const { request, response } = await open(url(), { body: streamed });
    await new Promise(resolve => response.once('data', resolve));
    response.on('error', () => {});
    request.destroy();
    await (
      await pair.upstream.request()
    ).abandoned;
    const event = await pair.gateway.record.event();
    expect(event).toMatchObject({
      status: 499,
      client_closed: true,
      cost_source: 'counted',
      input_tokens: 1,
      output_tokens: 5,
      cost_usd: (1 * 2 + 5 * 8) / 1e6,
    });
    expect(event.error_code).toBeUndefined();
  });

  it('in the middle of a whole reply ends the call', async () => {
    const half: Answer = response => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":');
    };
    pair.upstream.answer(half);
    const request = start(url());
    request.on('error', () => {});
    request.end(chatRequest());
    const seen = await pair.upstream.request();
    request.destroy();
    await seen.abandoned;
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      client_closed: true,
    });
  });

  it('is no reason to try the next target, and no failure of this one', async () => {
    pair.upstream.answer(hang);
    for (let i = 0; i < 6; i++) {
      const request = start(url());
      request.on('error', () => {});
      request.end(chatRequest());
      const seen = await pair.upstream.request(i);
      request.destroy();
      await seen.abandoned;
      await pair.gateway.record.event(i);
    }
    expect(pair.upstream.seen).toHaveLength(6);
    const { text } = await pair.gateway.get('/metrics');
    expect(text).toContain('breaker_state{target="up"} 0');
  });
});

describe('a client that goes away while it waits to be let in', () => {
  it('is the reason why the provider is not called', async () => {
    const gate = Promise.withResolvers<void>();
    const waiting = Promise.withResolvers<void>();
    const pair = await startPair(
      'policies: [{ type: rate_limit, max_requests_per_minute: 9 }]',
      {},
      {
        limiter: {
          take: async () => {
            waiting.resolve();
            await gate.promise;
            return { pass: {} };
          },
          finish: () => {},
        },
      },
    );
    pair.upstream.answer(hang);
    const request = start(`${pair.gateway.url}/v1/chat/completions`);
    request.on('error', () => {});
    request.end(chatRequest());
    await waiting.promise;
    request.destroy();
    // By the time this is answered the gateway has seen the connection close.
    await pair.gateway.get('/health');
    gate.resolve();
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      client_closed: true,
      attempts: [],
    });
    expect(pair.upstream.seen).toHaveLength(0);
    await pair.stop();
  });
});
