import { flood, json, type Answer } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  completion,
  frame,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const maxReplyBytes = 10_000;

describe('a reply without end', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('', {}, { maxReplyBytes });
  });
  afterAll(() => pair.stop());

  const refused = {
    error: {
      code: 'upstream_error',
      message: 'The target "up" sent more than 10000 bytes.',
    },
  };

  it('is cut off where the gateway keeps no more of it', async () => {
    const endless: Answer = (response, request) => {
      response.setHeader('content-type', 'application/json');
      const write = () => {
        while (response.write(' '.repeat(1000)));
      };
      response.on('drain', write);
      write();
      return request.abandoned;
    };
    pair.upstream.answer(endless);
    const answer = await pair.gateway.chat(chatRequest());
    expect(answer.status).toBe(502);
    expect(answer.json()).toMatchObject(refused);
    await (
      await pair.upstream.request()
    ).abandoned;
  });

  it('may be as long as is allowed', async () => {
    const missing = maxReplyBytes - JSON.stringify(completion('')).length;
    pair.upstream.answer(json(completion('x'.repeat(missing))));
    const { status, body } = await pair.gateway.chat(chatRequest());
    expect(status).toBe(200);
    expect(body).toHaveLength(maxReplyBytes);
  });

  it.each([
    ['comments', ': ping\n\n'],
    ['empty words', frame(chunk({ content: '' }))],
  ])('is cut off when it is a stream of nothing but %s', async (_, piece) => {
    pair.upstream.answer(flood(piece, 1_000_000, () => {}));
    const answer = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(answer.status).toBe(502);
    expect(answer.json()).toMatchObject(refused);
    await (
      await pair.upstream.request()
    ).abandoned;
  });

  it('is no fault of a stream that says something', async () => {
    const word = frame(chunk({ content: 'and ' }));
    pair.upstream.answer(flood(word, 1000, () => {}));
    const { status, text } = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(status).toBe(200);
    expect(text).toBe(word.repeat(1000));
  });
});
