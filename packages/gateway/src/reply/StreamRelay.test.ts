import { breakOff, stream, type Answer } from '../__testUtils__/answers';
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
import { open } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

const streamed = chatRequest('Hello', { stream: true });

describe('a streamed reply', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      'policies: [{ name: mask, type: pii_redaction, categories: [email] }]',
    );
  });
  afterAll(() => pair.stop());

  async function relay(...pieces: (string | Buffer)[]): Promise<string> {
    pair.upstream.answer(stream(...pieces));
    const { text } = await pair.gateway.chat(streamed);
    return text;
  }

  it('reaches the client byte for byte when nothing has to be changed', async () => {
    const frames = [
      ': keep-alive\n\n',
      'event: message\nid: 7\ndata: {"choices" : [ {"delta":{"content":"a "}}],"n":1.0}\n\n',
      'data:{"choices":[{"index":0,"delta":{"content":"\\u0041é!"}}],"x_new":[1E5]}\r\n\r\n',
      'data: {"choices":[],\ndata: "more":true}\n\n',
      frame(chunk({}, { finish: 'stop' })),
      done,
    ];
    await expect(relay(...frames)).resolves.toBe(frames.join(''));
  });

  it('is announced as an event stream that nobody on the way may collect', async () => {
    pair.upstream.answer(stream(...contentFrames('Hi')));
    const { status, headers } = await pair.gateway.chat(streamed);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-keeptrusts-provider': 'openai-compatible',
      'x-keeptrusts-model': 'gpt-4o',
    });
  });

  it('reaches the client whole when it comes cut inside of characters', async () => {
    const frames = contentFrames('schön ', '😀', ' ✓');
    const bytes = [...Buffer.from(frames.join(''))];
    const text = await relay(...bytes.map(byte => Buffer.from([byte])));
    expect(text).toBe(frames.join(''));
  });

  it('passes on each frame before the next one is there', async () => {
    const [role, ...rest] = contentFrames('Dear all, ', 'see below. ', 'Bye!');
    // Until the first word another target could still take over.
    const steps = [role + rest[0], ...rest.slice(1)];
    const arrived = steps.map(() => Promise.withResolvers<void>());
    const inStep: Answer = async response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const [index, step] of steps.entries()) {
        response.write(step);
        await arrived[index].promise;
      }
      response.end();
    };
    pair.upstream.answer(inStep);
    const url = `${pair.gateway.url}/v1/chat/completions`;
    const { response } = await open(url, { body: streamed });
    let received = '';
    const release = () =>
      steps.forEach((_, index) => {
        const sent = steps.slice(0, index + 1).join('');
        // The last frame comes when the exchange is on record.
        const isLast = index >= steps.length - 2;
        if (isLast || received.startsWith(sent)) arrived[index].resolve();
      });
    for await (const piece of response) {
      received += String(piece);
      release();
    }
    expect(received).toBe(steps.join(''));
  });

  it('has as many frames as the provider sent, also where text is redacted', async () => {
    const frames = contentFrames('Ask ', 'ann@example.com', ' today.', ' Bye!');
    const text = await relay(...frames);
    expect(framesOf(text)).toHaveLength(framesOf(frames.join('')).length);
    expect(contentOf(text)).toBe('Ask [EMAIL] today. Bye!');
  });

  it('changes nothing of a frame but the text it redacts', async () => {
    const piece = (content: string) =>
      `data: {"n" : 1.0, "choices":[{"delta":{"content":${content}},"x":1E5}]}\n\n`;
    const text = await relay(piece('"to ann@example.com \\u0041!"'), done);
    expect(text).toBe(piece('"to [EMAIL] A!"') + done);
  });

  it('gives out what it held back before the choice says that it is complete', async () => {
    const text = await relay(...contentFrames('Mail me: ann@example.com'));
    const chunks = chunksOf(text);
    expect(contentOf(text)).toBe('Mail me: [EMAIL]');
    expect(chunks.at(-1)?.choices[0].finish_reason).toBe('stop');
    expect(chunks.at(-2)?.choices[0]).toMatchObject({
      index: 0,
      delta: { content: '[EMAIL]' },
      finish_reason: null,
    });
    expect(text.endsWith(done)).toBe(true);
  });

  it('gives out what it held back when the stream ends without saying so', async () => {
    const text = await relay(frame(chunk({ content: 'To ann@example.com' })));
    expect(contentOf(text)).toBe('To [EMAIL]');
  });

  it('gives out what it held back when the provider breaks off', async () => {
    const { gateway, upstream } = pair;
    upstream.answer(breakOff(frame(chunk({ content: 'To ann@example.com' }))));
    const { text } = await gateway.chat(streamed);
    expect(text).toContain('To ');
    expect(text).toContain('[EMAIL]');
    expect(chunksOf(text).at(-1)).toMatchObject({
      error: {
        code: 'upstream_error',
        message: 'The target "up" closed the connection.',
      },
    });
  });

  it('holds back each choice for itself', async () => {
    const text = await relay(
      frame(chunk({ content: 'ann@exam' }, { index: 0 })),
      frame(chunk({ content: 'bob@exam' }, { index: 1 })),
      frame(chunk({ content: 'ple.com' }, { index: 1, finish: 'stop' })),
      frame(chunk({ content: 'ple.org.' }, { index: 0, finish: 'stop' })),
      done,
    );
    expect(contentOf(text, 0)).toBe('[EMAIL].');
    expect(contentOf(text, 1)).toBe('[EMAIL]');
  });

  it('reads a reply that was not asked for as a stream', async () => {
    const frames = contentFrames('Hi!');
    pair.upstream.answer(stream(...frames));
    const { text } = await pair.gateway.chat(chatRequest());
    expect(text).toBe(frames.join(''));
  });

  it.each([
    { choices: [null, { delta: { content: 'x!' } }] },
    { choices: 'none' },
    { choices: [{ index: 'zero', delta: [['ann@example.com']] }] },
    { choices: [{ delta: 'ann@example.com!' }, 7] },
    { choices: { 0: { delta: { content: 'x' } } } },
  ])("survives a chunk that is not like any provider's: %j", async odd => {
    const last = frame(chunk({}, { finish: 'stop' }));
    const text = await relay(frame(odd), last, done);
    expect(text.endsWith(last + done)).toBe(true);
    expect(text).not.toContain('ann@example.com');
  });

  it('redacts behind choices that say nothing', async () => {
    const odd = { choices: [null, { delta: { content: 'ann@example.com!' } }] };
    const text = await relay(frame(odd), done);
    expect(text).toContain('[EMAIL]!');
  });
});
