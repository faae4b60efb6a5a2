import { once } from 'node:events';
import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { read, start } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { type IncomingMessage } from 'node:http';

const maxBodyBytes = 1000;
const tooLarge = chatRequest('x'.repeat(maxBodyBytes));

describe('the size of a request body', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('', {}, { maxBodyBytes });
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  const refused = {
    error: {
      message:
        'The body is larger than the 1000 bytes that this gateway accepts.',
      type: 'validation_error',
      code: 'body_too_large',
    },
  };

  it('is refused by what the client announces, before it is sent', async () => {
    const request = start(`${pair.gateway.url}/v1/chat/completions`, {
      headers: { 'content-length': maxBodyBytes + 1 },
    });
    request.flushHeaders();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const answer = await read(response);
    request.destroy();
    expect(answer.status).toBe(413);
    expect(answer.headers['x-should-retry']).toBe('false');
    expect(answer.json()).toMatchObject(refused);
  });

  it('is refused while it arrives, when the client announces nothing', async () => {
    const headers = { 'transfer-encoding': 'chunked' };
    const answer = await pair.gateway.chat(tooLarge, { headers });
    expect(answer.status).toBe(413);
    expect(answer.json()).toMatchObject(refused);
    expect(pair.upstream.seen).toHaveLength(0);
  });

  it('may be just as large as is allowed', async () => {
    const missing = maxBodyBytes - chatRequest('').length;
    const { status } = await pair.gateway.chat(
      chatRequest('x'.repeat(missing)),
    );
    expect(status).toBe(200);
  });

  it('reaches a client that is still writing', async () => {
    const huge = Buffer.alloc(8 * 1024 * 1024, ' ');
    const headers = { 'transfer-encoding': 'chunked' };
    const answer = await pair.gateway.chat(huge, { headers });
    expect(answer.status).toBe(413);
  });

  it('arrives whole in pieces of any size', async () => {
    const request = start(`${pair.gateway.url}/v1/chat/completions`);
    const body = Buffer.from(chatRequest('schön 😀'));
    for (const byte of body) request.write(Buffer.from([byte]));
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(await read(response)).toMatchObject({ status: 200 });
    expect(pair.upstream.seen.at(-1)?.body).toEqual(body);
  });

  it('is on record when the client breaks off', async () => {
    const request = start(`${pair.gateway.url}/v1/chat/completions`);
    request.on('error', () => {});
    request.write('{"model":');
    await once(request, 'socket');
    await new Promise(resolve => request.write('"gpt', resolve));
    request.destroy();
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      client_closed: true,
      input_tokens: 0,
    });
  });
});

describe('the size of a request body, set by the configuration', () => {
  it('is what the configuration says', async () => {
    const pair = await startPair('gateway: { max_body_bytes: 100 }');
    const answer = await pair.gateway.chat(tooLarge);
    await pair.stop();
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('100 bytes');
  });
});
