import { breakOff, stall, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  chunksOf,
  contentFrames,
  contentOf,
  done,
  frame,
  framesOf,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const streamed = chatRequest('Hello', { stream: true });
const said = frame(chunk({ content: 'So far! ' }));

describe('a stream that goes wrong', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      'policies: [{ name: no-cards, type: pii_detection, action: block, categories: [credit_card] }]',
      { timeout: { idle: '100ms' } },
    );
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  /** What the client gets as the last frame. */
  async function lastFrame(): Promise<unknown> {
    const { status, text, headers } = await pair.gateway.chat(streamed);
    expect(status).toBe(200);
    expect(contentOf(text)).toMatch(/^So far! /);
    expect(text).not.toContain('4111');
    const last = framesOf(text).at(-1) ?? '';
    expect(chunksOf(last)).toMatchObject([
      { error: { request_id: headers['x-request-id'] } },
    ]);
    return chunksOf(last)[0];
  }

  it('ends with the refusal when a policy blocks it, and the provider is cut off', async () => {
    pair.upstream.answer(
      stall(
        said,
        ...contentFrames('Pay with 4111 1111', ' 1111 1111, please.'),
      ),
    );
    await expect(lastFrame()).resolves.toMatchObject({
      error: {
        code: 'output_blocked',
        type: 'policy_violation',
        policy: 'no-cards',
        message:
          'The policy "no-cards" blocked the reply because of what it contains: credit_card (1).',
        details: { findings: { credit_card: 1 } },
      },
    });
    await (
      await pair.upstream.request()
    ).abandoned;
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      status: 403,
      verdict: 'block',
      error_code: 'output_blocked',
      cost_source: 'counted',
    });
  });

  it('is blocked for what it said last, too', async () => {
    const card = frame(chunk({ content: 'Pay with 4111 1111 1111 1111' }));
    pair.upstream.answer(stream(said, card));
    const { text } = await pair.gateway.chat(streamed);
    expect(text).not.toContain('4111');
    expect(chunksOf(text).at(-1)).toMatchObject({
      error: { code: 'output_blocked' },
    });
  });

  it("ends with the provider's own message when that reports a fault", async () => {
    const error = {
      message: 'The engine is overloaded.',
      type: 'server_error',
    };
    pair.upstream.answer(stall(said, frame({ error })));
    await expect(lastFrame()).resolves.toMatchObject({
      error: {
        code: 'upstream_error',
        message: 'The provider broke off: The engine is overloaded.',
      },
    });
    await (
      await pair.upstream.request()
    ).abandoned;
  });

  it("does not pass on what looks like a key in the provider's message", async () => {
    const error = { message: 'Key sk-proj-abcdef123456 is out of quota.' };
    pair.upstream.answer(stream(said, frame({ error })));
    await expect(lastFrame()).resolves.toMatchObject({
      error: { message: 'The provider broke off: Key *** is out of quota.' },
    });
  });

  it('ends with a fault when the connection breaks, and is billed for what came', async () => {
    pair.upstream.answer(breakOff(said));
    await expect(lastFrame()).resolves.toMatchObject({
      error: {
        code: 'upstream_error',
        type: 'upstream_error',
        message: 'The target "up" closed the connection.',
      },
    });
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      status: 502,
      error_code: 'upstream_error',
      cost_source: 'counted',
      output_tokens: 4,
    });
  });

  it('ends with a fault when the provider goes silent', async () => {
    pair.upstream.answer(stall(said));
    await expect(lastFrame()).resolves.toMatchObject({
      error: {
        code: 'upstream_timeout',
        message: 'The target "up" went silent in the middle of its answer.',
      },
    });
    await (
      await pair.upstream.request()
    ).abandoned;
  });

  it('ends with a fault when something comes that is no event', async () => {
    pair.upstream.answer(stall(said, 'data: <html>oops</html>\n\n'));
    await expect(lastFrame()).resolves.toMatchObject({
      error: {
        code: 'upstream_error',
        message: 'The target "up" sent something that is not an event stream.',
      },
    });
    await (
      await pair.upstream.request()
    ).abandoned;
  });

  it('ends with a fault when an event does not end', async () => {
    pair.upstream.answer(stall(said, `data: ${'x'.repeat(1024 * 1024)}`));
    await expect(lastFrame()).resolves.toMatchObject({
      error: { code: 'upstream_error' },
    });
  });

  it('passes on what it got when the provider leaves out how it ends', async () => {
    pair.upstream.answer(stream(said));
    const { text } = await pair.gateway.chat(streamed);
    expect(text).toBe(said);
  });

  it('passes on the reason why a choice ended early', async () => {
    const last = frame(chunk({}, { finish: 'length' }));
    pair.upstream.answer(stream(said, last, done));
    const { text } = await pair.gateway.chat(streamed);
    expect(text).toBe(said + last + done);
  });
});
