import {
  breakOff,
  cutShort,
  gzipped,
  hang,
  json,
  refusal,
  reset,
  stall,
  stream,
  whole,
  type Answer,
} from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  chunksOf,
  completion,
  contentFrames,
  contentOf,
  frame,
} from '../__testUtils__/chatCompletions';
import { MisbehavingUpstream } from '../__testUtils__/MisbehavingUpstream';
import { startGateway, type TestGateway } from '../__testUtils__/startGateway';

const streamed = chatRequest('Hello', { stream: true, model: 'both' });
const plain = chatRequest('Hello', { model: 'both' });
const role = frame(chunk({ role: 'assistant', content: '' }));

describe('failover', () => {
  let first: MisbehavingUpstream;
  let second: MisbehavingUpstream;
  let gateway: TestGateway;

  beforeAll(async () => {
    first = await MisbehavingUpstream.start();
    second = await MisbehavingUpstream.start();
    const target =
      'provider: openai-compatible, pricing: { input: 2, output: 8 }';
    gateway = await startGateway(`
providers:
  targets:
    - { id: first, ${target}, base_url: '${first.url}', timeout: { headers: 50ms, idle: 50ms } }
    - { id: second, ${target}, base_url: '${second.url}' }
model_groups:
  - name: both
    strategy: ordered
    models: [{ target: first, model: gpt-4o }, { target: second, model: gpt-4o-mini }]
routing: { breaker: { failure_threshold: 1000 } }
`);
  });
  afterAll(async () => {
    await gateway.stop();
    await first.stop();
    await second.stop();
  });
  beforeEach(() => {
    gateway.record.events.length = 0;
    second.answer(json(completion('from the second')));
  });

  const failures: [string, Answer, number][] = [
    ['refuses with 500', refusal(500, 'Oh no.'), 500],
    ['refuses with 503', refusal(503, 'Overloaded.'), 503],
    ['has no room', refusal(429, 'Slow down.'), 429],
    ['does not accept the credential', refusal(401, 'Who?'), 401],
    ['does not allow it', refusal(403, 'No.'), 403],
    ['resets the connection', reset, 0],
    ['does not answer', hang, 0],
    ['breaks off inside a whole reply', cutShort('{"choices":'), 200],
    ['answers in an encoding that nobody asked for', gzipped({}), 200],
    ['sends something that is no stream', stall('data: <html>\n\n'), 200],
    ['breaks off before it says anything', breakOff(role), 200],
    [
      'reports a fault before it says anything',
      stream(role, frame({ error: { message: 'No room.' } })),
      200,
    ],
    [
      'reports nothing but a fault',
      stream(frame({ error: { message: 'No room.' } }).trimEnd()),
      200,
    ],
    ['goes silent before it says anything', stall(': hi\n\n', role), 200],
  ];

  it.each(failures)(
    'goes to the next target when the first %s',
    async (_, answer, status) => {
      first.answer(answer);
      const reply = await gateway.chat(plain);
      expect(reply.status).toBe(200);
      expect(reply.text).toContain('from the second');
      expect(reply.headers['x-keeptrusts-model']).toBe('gpt-4o-mini');
      await expect(gateway.record.event()).resolves.toMatchObject({
        status: 200,
        requested_model: 'both',
        model: 'gpt-4o-mini',
        target_id: 'second',
        attempts: [
          { target_id: 'first', status },
          { target_id: 'second', status: 200 },
        ],
      });
    },
  );

  it('shows nothing of the first target', async () => {
    first.answer(breakOff(role, ': first\n\n'));
    second.answer(stream(...contentFrames('second!')));
    const { text } = await gateway.chat(streamed);
    expect(text).toBe(contentFrames('second!').join(''));
  });

  it('asks each target by the name it knows the model by', async () => {
    first.answer(refusal(500, 'Oh no.'));
    await gateway.chat(plain);
    const bodies = [first, second].map(({ seen }) => String(seen[0].body));
    expect(bodies).toEqual([
      plain.replace('both', 'gpt-4o'),
      plain.replace('both', 'gpt-4o-mini'),
    ]);
  });

  it.each([400, 404, 409, 422])(
    'is no answer to a %d, which is about the request',
    async status => {
      first.answer(refusal(status, 'Not like this.'));
      const reply = await gateway.chat(plain);
      expect(reply.status).toBe(status);
      expect(second.seen).toHaveLength(0);
    },
  );

  it('comes too late once something was said', async () => {
    first.answer(breakOff(frame(chunk({ content: 'Well! ' }))));
    const { text } = await gateway.chat(streamed);
    expect(contentOf(text)).toBe('Well! ');
    expect(chunksOf(text).at(-1)).toMatchObject({
      error: { code: 'upstream_error' },
    });
    expect(second.seen).toHaveLength(0);
  });

  it('passes on the last refusal when every target refuses', async () => {
    first.answer(reset);
    second.answer(refusal(429, 'Slow down.', { 'retry-after': '7' }));
    const reply = await gateway.chat(plain);
    expect(reply.status).toBe(429);
    expect(reply.headers['retry-after']).toBe('7');
    expect(reply.json()).toMatchObject({
      error: {
        code: 'upstream_error',
        message: 'The target "second" answered 429: Slow down.',
      },
    });
  });

  it('tells of the last fault when no target gives any answer', async () => {
    first.answer(refusal(500, 'Oh no.'));
    second.answer(reset);
    const reply = await gateway.chat(plain);
    expect(reply.status).toBe(502);
    expect(reply.headers['x-should-retry']).toBeUndefined();
    expect(reply.json()).toMatchObject({
      error: {
        type: 'upstream_error',
        code: 'upstream_error',
        message: 'The target "second" closed the connection.',
      },
    });
    await expect(gateway.record.event()).resolves.toMatchObject({
      status: 502,
      error_code: 'upstream_error',
      // Or nobody could tell which provider is down.
      provider: 'openai-compatible',
      target_id: 'second',
      cost_source: 'none',
    });
  });

  it('gives up on something that is not JSON', async () => {
    first.answer(whole('<html>', { headers: { 'content-type': 'text/html' } }));
    const reply = await gateway.chat(plain);
    expect(reply.status).toBe(502);
    expect(reply.json()).toMatchObject({
      error: { message: 'The target "first" sent something that is not JSON.' },
    });
  });

  it.each(['{}', '[]', '"text"'])('gives up on the JSON %s', async body => {
    first.answer(whole(body));
    const reply = await gateway.chat(plain);
    expect(reply.status).toBe(502);
    expect(reply.json()).toMatchObject({
      error: {
        message:
          'The target "first" sent JSON that is not a chat completion: it has no "choices".',
      },
    });
  });
});

describe('the number of attempts', () => {
  it('is what the configuration says', async () => {
    const upstream = await MisbehavingUpstream.start();
    const target = `provider: openai-compatible, pricing: { input: 2, output: 8 }, base_url: '${upstream.url}'`;
    const gateway = await startGateway(`
providers: { targets: [{ id: a, ${target} }, { id: b, ${target} }, { id: c, ${target} }] }
routing: { max_attempts: 2 }
`);
    upstream.answer(refusal(500, 'Oh no.'));
    const { status } = await gateway.chat(plain);
    expect(status).toBe(502);
    expect(upstream.seen).toHaveLength(2);
    await gateway.stop();
    await upstream.stop();
  });
});
