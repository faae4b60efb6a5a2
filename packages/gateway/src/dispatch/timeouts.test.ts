import { createServer, type AddressInfo } from 'node:net';
import { hang, stall, type Answer } from '../__testUtils__/answers';
import { chatRequest, chunk, frame } from '../__testUtils__/chatCompletions';
import { openDeafPort } from '../__testUtils__/deafPort';
import { startPair, type Pair } from '../__testUtils__/startPair';

/** Begins a whole reply and leaves it there. */
const halfWhole: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices":');
};

/** Says a word every few milliseconds, for ever. */
const chatter: Answer = async response => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const word = frame(chunk({ content: 'and ' }));
  const timer = setInterval(() => response.write(word), 5);
  response.on('close', () => clearInterval(timer));
};

async function withTimeout(
  timeout: unknown,
  test: (pair: Pair) => Promise<void>,
): Promise<void> {
  const pair = await startPair('', { timeout });
  try {
    await test(pair);
  } finally {
    await pair.stop();
  }
}

const timedOut = (message: string) => ({
  error: { type: 'upstream_error', code: 'upstream_timeout', message },
});

describe('a time limit', () => {
  it('ends the wait for a provider that does not begin to answer', () =>
    withTimeout({ headers: '50ms' }, async ({ upstream, gateway }) => {
      upstream.answer(hang);
      const answer = await gateway.chat(chatRequest());
      expect(answer.status).toBe(504);
      expect(answer.json()).toMatchObject(
        timedOut('The target "up" did not begin to answer in time.'),
      );
      await (
        await upstream.request()
      ).abandoned;
      await expect(gateway.record.event()).resolves.toMatchObject({
        status: 504,
        error_code: 'upstream_timeout',
        attempts: [{ target_id: 'up', status: 0 }],
      });
    }));

  it('ends the wait for the rest of a reply', () =>
    withTimeout({ idle: '50ms' }, async ({ upstream, gateway }) => {
      upstream.answer(halfWhole);
      const answer = await gateway.chat(chatRequest());
      expect(answer.status).toBe(504);
      expect(answer.json()).toMatchObject(
        timedOut('The target "up" went silent in the middle of its answer.'),
      );
      await (
        await upstream.request()
      ).abandoned;
    }));

  it('ends a call that takes too long in all, before it is answered', () =>
    withTimeout('50ms', async ({ upstream, gateway }) => {
      upstream.answer(hang);
      const answer = await gateway.chat(chatRequest());
      expect(answer.status).toBe(504);
      expect(answer.json()).toMatchObject(
        timedOut('The target "up" did not finish within 50 ms.'),
      );
      await (
        await upstream.request()
      ).abandoned;
    }));

  it('ends a call that takes too long in all, also while it is answered', () =>
    withTimeout({ total: '100ms' }, async ({ upstream, gateway }) => {
      upstream.answer(chatter);
      const { text } = await gateway.chat(
        chatRequest('Hello', { stream: true }),
      );
      expect(text).toContain('"content":"and "');
      expect(text).toContain('did not finish within 100 ms.');
      expect(text).toContain('"code":"upstream_timeout"');
      await (
        await upstream.request()
      ).abandoned;
    }));

  it('of the configuration holds where the target sets none', async () => {
    const pair = await startPair('gateway: { timeouts: { headers: 50ms } }');
    pair.upstream.answer(hang);
    const { status } = await pair.gateway.chat(chatRequest());
    await pair.stop();
    expect(status).toBe(504);
  });

  it('ends the wait for a connection', async () => {
    const deaf = await openDeafPort();
    const pair = await startPair('', {
      base_url: `http://127.0.0.1:${deaf.port}/v1`,
      timeout: { connect: '50ms' },
    });
    const answer = await pair.gateway.chat(chatRequest());
    await pair.stop();
    await deaf.stop();
    expect(answer.status).toBe(504);
    expect(answer.json()).toMatchObject(
      timedOut('The target "up" could not be connected to in time.'),
    );
  });

  it('leaves a stream alone that keeps within it', () =>
    withTimeout({ idle: '10s' }, async ({ upstream, gateway }) => {
      upstream.answer(async response => {
        await stall(frame(chunk({ content: 'Hi' })))(
          response,
          upstream.seen[0],
        );
        response.end();
      });
      const { text } = await gateway.chat(
        chatRequest('Hello', { stream: true }),
      );
      expect(text).not.toContain('error');
    }));
});

describe('a provider that cannot be reached', () => {
  it('is named in a fault that says so', async () => {
    // A port that was free a moment ago.
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    const pair = await startPair('', { base_url: `http://127.0.0.1:${port}` });
    const answer = await pair.gateway.chat(chatRequest());
    await pair.stop();
    expect(answer.status).toBe(502);
    expect(answer.json()).toMatchObject({
      error: {
        code: 'upstream_error',
        message: 'The target "up" refused the connection.',
      },
    });
    expect(answer.text).not.toContain(String(port));
  });
});
