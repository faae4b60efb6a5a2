import { type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { flood } from '../__testUtils__/answers';
import { chatRequest, chunk, frame } from '../__testUtils__/chatCompletions';
import { open, read } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

const megabyte = 1024 * 1024;
/** More than the operating system keeps for two connections, less than a whole stream. */
const buffered = 40 * megabyte;
const large = frame(chunk({ content: 'x'.repeat(64 * 1024) }));

describe('a client that reads slowly', () => {
  let pair: Pair;
  let written = 0;
  /** At most how many listeners waited for one response to take more. */
  let waiting = 0;

  beforeAll(async () => {
    const onResponse = (response: ServerResponse) => {
      response.on('newListener', name => {
        if (name !== 'drain') return;
        waiting = Math.max(waiting, response.listenerCount('drain') + 1);
      });
    };
    pair = await startPair('', {}, { onResponse });
  });
  afterAll(() => pair.stop());

  /** Opens a stream and reads nothing of it until the provider may write no more. */
  async function openAndWait(piece: string, times: number) {
    written = 0;
    pair.upstream.answer(
      flood(piece, times, bytes => {
        written += bytes;
      }),
    );
    const url = `${pair.gateway.url}/v1/chat/completions`;
    const body = chatRequest('Hello', { stream: true });
    const { response } = await open(url, { body });
    for (let before = -1; before !== written; ) {
      before = written;
      await delay(100);
    }
    return response;
  }

  it('slows the provider down and misses nothing', async () => {
    const times = Math.ceil((64 * megabyte) / large.length);
    const response = await openAndWait(large, times);
    expect(written).toBeLessThan(buffered);
    let received = 0;
    for await (const bytes of response) received += (bytes as Buffer).length;
    expect(received).toBe(large.length * times);
  });

  it('is waited for once, however many frames come at the same time', async () => {
    const early = ': keep-alive\n\n'.repeat(20_000);
    const response = await openAndWait(early + large, 1);
    expect(waiting).toBe(1);
    const { text } = await read(response);
    expect(text).toBe(early + large);
  });
});
