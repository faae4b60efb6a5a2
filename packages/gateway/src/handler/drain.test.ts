import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { json, type Answer } from '../__testUtils__/answers';
import {
  chatRequest,
  completion,
  contentFrames,
} from '../__testUtils__/chatCompletions';
import { open, read } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

const streamed = chatRequest('Hello', { stream: true });
const frames = contentFrames('Once upon ', 'a time!');

describe('a gateway that is not ready yet', () => {
  it('says that it starts, and takes no request', async () => {
    const pair = await startPair('', {}, { ready: false });
    const answer = await pair.gateway.chat(chatRequest());
    const ready = await pair.gateway.get('/readyz');
    const health = await pair.gateway.get('/health');
    pair.gateway.state.ready();
    const later = await pair.gateway.get('/readyz');
    await pair.stop();
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.headers['x-should-retry']).toBeUndefined();
    expect(answer.json()).toMatchObject({
      error: { type: 'unavailable', code: 'starting' },
    });
    expect(ready).toMatchObject({ status: 503, text: '{"status":"starting"}' });
    expect(health.status).toBe(200);
    expect(later).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });
});

describe('a gateway that shuts down', () => {
  let pair: Pair;

  beforeEach(async () => {
    pair = await startPair();
  });
  afterEach(() => pair.stop());

  /** A stream of which the end is up to the test. */
  function slowStream(end: Promise<void>): Answer {
    return async response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frames.slice(0, 2).join(''));
      await end;
      response.end(frames.slice(2).join(''));
    };
  }

  it('finishes the streams that run, and takes no more', async () => {
    const { gateway, upstream } = pair;
    const end = Promise.withResolvers<void>();
    upstream.answer(slowStream(end.promise));
    const url = `${gateway.url}/v1/chat/completions`;
    const { response } = await open(url, { body: streamed });
    let drained = false;
    const draining = gateway.state.drain().then(() => {
      drained = true;
    });
    const refused = await gateway.chat(chatRequest());
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.json()).toMatchObject({
      error: { type: 'unavailable', code: 'draining' },
    });
    const readiness = await gateway.get('/readyz');
    expect(readiness).toMatchObject({
      status: 503,
      text: '{"status":"draining"}',
    });
    expect(drained).toBe(false);
    end.resolve();
    await expect(read(response)).resolves.toMatchObject({
      text: frames.join(''),
    });
    await draining;
    await expect(gateway.record.event()).resolves.toMatchObject({
      status: 200,
    });
  });

  it('has nothing to wait for when nothing runs', async () => {
    pair.upstream.answer(json(completion('Hello')));
    await pair.gateway.chat(chatRequest());
    await pair.gateway.state.drain();
    expect(pair.gateway.state.phase).toBe('draining');
  });

  it('stays on its way out, even if it is told that it is ready', async () => {
    await pair.gateway.state.drain();
    pair.gateway.state.ready();
    expect(pair.gateway.state.phase).toBe('draining');
  });

  it('lets go of connections that clients keep open, when their request is over', async () => {
    const { gateway, upstream } = pair;
    const end = Promise.withResolvers<void>();
    upstream.answer(slowStream(end.promise));
    const agent = new Agent({ keepAlive: true });
    const request = httpRequest(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      agent,
    });
    request.end(streamed);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const closed = gateway.listener.close();
    end.resolve();
    const { text } = await read(response);
    expect(text).toBe(frames.join(''));
    await closed;
    agent.destroy();
  });
});
