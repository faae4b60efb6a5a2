import { stream } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  contentFrames,
  done,
  frame,
  usage,
  usageChunk,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const streamed = chatRequest('Hello', { stream: true });
const asking = chatRequest('Hello', {
  stream: true,
  stream_options: { include_usage: true },
});

describe('the usage of a stream', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair();
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  async function relay(body: string, ...pieces: string[]): Promise<string> {
    pair.upstream.answer(stream(...pieces));
    const { text } = await pair.gateway.chat(body);
    return text;
  }

  const frames = contentFrames('Hi', ' there');
  const withUsage = [...frames.slice(0, -1), frame(usageChunk), done];

  it('is asked for although the client did not, and taken out again', async () => {
    const text = await relay(streamed, ...withUsage);
    const { body } = await pair.upstream.request();
    expect(String(body)).toBe(
      streamed.replace(/}$/, ',"stream_options":{"include_usage":true}}'),
    );
    expect(text).toBe(frames.join(''));
  });

  it('is asked for in the options that the client has sent', async () => {
    const options = { stream: true, stream_options: { x_new: 1 } };
    await relay(chatRequest('Hello', options), ...withUsage);
    const { body } = await pair.upstream.request();
    expect(JSON.parse(String(body))).toMatchObject({
      stream_options: { x_new: 1, include_usage: true },
    });
  });

  it('is recorded', async () => {
    await relay(streamed, ...withUsage);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      stream: true,
      input_tokens: usage.prompt_tokens,
      output_tokens: usage.completion_tokens,
      cost_source: 'usage',
      cost_usd: (11 * 2 + 7 * 8) / 1e6,
    });
  });

  it('is taken out of chunks that say it is not known yet', async () => {
    const plain = chunk({ content: 'Hi' });
    const text = await relay(
      streamed,
      frame({ ...plain, usage: null }),
      frame(usageChunk),
      done,
    );
    expect(text).toBe(frame(plain) + done);
  });

  it('is taken out of a chunk that says something', async () => {
    const last = chunk({ content: 'Hi' }, { finish: 'stop' });
    const text = await relay(streamed, frame({ ...last, usage }), done);
    expect(text).toBe(frame(last) + done);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      output_tokens: usage.completion_tokens,
    });
  });

  it('is left in, byte for byte, when the client asked for it', async () => {
    const text = await relay(asking, ...withUsage);
    const { body } = await pair.upstream.request();
    expect(String(body)).toBe(asking);
    expect(text).toBe(withUsage.join(''));
  });

  it('is counted when the provider does not say it', async () => {
    await relay(streamed, ...frames);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      cost_source: 'counted',
      input_tokens: 1,
      output_tokens: 2,
    });
  });

  it('is not taken from a frame that says something else', async () => {
    const odd = { ...usageChunk, usage: { prompt_tokens: -1 } };
    await relay(streamed, ...frames.slice(0, -1), frame(odd), done);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      cost_source: 'counted',
    });
  });
});

describe('the usage of a stream from a target that refuses stream_options', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('', { stream_usage: false });
  });
  afterAll(() => pair.stop());

  it('is not asked for, and passed on if it comes all the same', async () => {
    const frames = [
      ...contentFrames('Hi').slice(0, -1),
      frame(usageChunk),
      done,
    ];
    pair.upstream.answer(stream(...frames));
    const { text } = await pair.gateway.chat(streamed);
    expect(String((await pair.upstream.request()).body)).toBe(streamed);
    expect(text).toBe(frames.join(''));
  });
});
