import { json, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  completion,
  contentFrames,
} from '../__testUtils__/chatCompletions';
import { MemoryRecorder } from '../__testUtils__/MemoryRecorder';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe("the gateway's routes", () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('', { model: 'gpt-4o' });
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  it.each(['/health', '/healthz'])('say at %s that it lives', async path => {
    const { status, headers, text } = await pair.gateway.get(path);
    expect({ status, text }).toEqual({ status: 200, text: '{"status":"ok"}' });
    expect(headers['content-type']).toBe('application/json');
  });

  it.each(['/health', '/readyz', '/metrics'])(
    'answer with the head alone when only that is asked for: %s',
    async path => {
      const answer = await pair.gateway.get(path, { method: 'HEAD' });
      expect({ status: answer.status, text: answer.text }).toEqual({
        status: 200,
        text: '',
      });
    },
  );

  it('say at /readyz that it is ready', async () => {
    const { status, text } = await pair.gateway.get('/readyz?verbose');
    expect({ status, text }).toEqual({
      status: 200,
      text: '{"status":"ready"}',
    });
  });

  it('tell of a wrong address where the right one is', async () => {
    const { status, headers, json: body } = await pair.gateway.get('/v2/chat');
    expect(status).toBe(404);
    expect(headers['x-should-retry']).toBe('false');
    expect(body()).toEqual({
      error: {
        message:
          'There is nothing at this address. An SDK\'s base URL ends in "/v1".',
        type: 'not_found',
        code: 'not_found',
        param: null,
        request_id: headers['x-request-id'],
      },
    });
  });

  it('tell of an operation that there is not which ones there are', async () => {
    const { status, text } = await pair.gateway.get('/v1/embeddings', {
      method: 'POST',
      body: '{}',
    });
    expect(status).toBe(404);
    expect(text).toContain('It serves /v1/chat/completions and /v1/models.');
  });

  it('tell of a wrong method which one is right', async () => {
    const { status, text } = await pair.gateway.get('/v1/chat/completions');
    expect(status).toBe(404);
    expect(text).toContain(
      'GET is not served here; POST /v1/chat/completions is.',
    );
  });

  it('answer a request with a body that is not theirs, and stay usable', async () => {
    const body = Buffer.alloc(1024 * 1024, 'x');
    const { status } = await pair.gateway.get('/nowhere', {
      method: 'PUT',
      body,
    });
    expect(status).toBe(404);
    expect((await pair.gateway.chat(chatRequest())).status).toBe(200);
  });

  it('take a query along with a path', async () => {
    const { status } = await pair.gateway.get('/v1/models?limit=3');
    expect(status).toBe(200);
  });

  it('know a model that there is', async () => {
    const answer = await pair.gateway.get('/v1/models/gpt-4o');
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ id: 'gpt-4o', object: 'model' });
  });

  it.each(['gpt-5', '%E0%A4%A'])('know no model %s', async id => {
    const answer = await pair.gateway.get(`/v1/models/${id}`);
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({ error: { code: 'model_not_found' } });
  });
});

describe('a gateway that cannot record', () => {
  it('lets no exchange through, says why, and is not ready', async () => {
    const recorder = new MemoryRecorder();
    const pair = await startPair('', {}, { recorder });
    pair.upstream.answer(json(completion('Hello')));
    recorder.fault = 'ENOSPC';
    const answer = await pair.gateway.chat(chatRequest());
    const ready = await pair.gateway.get('/readyz');
    recorder.fault = undefined;
    const later = await pair.gateway.chat(chatRequest());
    await pair.stop();
    expect(answer.status).toBe(503);
    expect(answer.headers['x-should-retry']).toBeUndefined();
    expect(answer.json()).toMatchObject({
      error: {
        type: 'unavailable',
        code: 'record_unavailable',
        message:
          'The gateway cannot record exchanges right now (ENOSPC), so it lets none through.',
      },
    });
    expect(ready).toMatchObject({
      status: 503,
      text: '{"status":"cannot record: ENOSPC"}',
    });
    expect(later.status).toBe(200);
  });
});

describe('a recorder that breaks its promise', () => {
  let pair: Pair;

  beforeAll(async () => {
    const recorder = {
      fault: undefined,
      record: () => Promise.reject(new Error('canary')),
    };
    pair = await startPair('', {}, { recorder });
  });
  afterAll(() => pair.stop());

  it('is a fault of the gateway to a client that waits', async () => {
    pair.upstream.answer(json(completion('Hello')));
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.status).toBe(500);
    expect(answer.json()).toMatchObject({
      error: {
        type: 'internal_error',
        code: 'internal_error',
        message: 'The gateway made a mistake.',
      },
    });
  });

  it('breaks a stream off instead of leaving it open', async () => {
    pair.upstream.answer(stream(...contentFrames('Hello')));
    const body = chatRequest('Hello', { stream: true });
    await expect(pair.gateway.chat(body)).rejects.toThrow('aborted');
  });
});
