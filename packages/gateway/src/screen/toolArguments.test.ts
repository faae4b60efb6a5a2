import fc from 'fast-check';
import { json, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  chunksOf,
  done,
  frame,
} from '../__testUtils__/chatCompletions';
import { cutAt, cuts } from '../__testUtils__/cuts';
import { nearMatches } from '../__testUtils__/nearMatches';
import { startPair, type Pair } from '../__testUtils__/startPair';

/** Values as models fill them in: card numbers as numbers, and text that looks like structure. */
const values = fc.dictionary(
  nearMatches,
  fc.oneof(
    nearMatches,
    fc.constantFrom(4111111111111111, -4111111111111111, 378282246310005, 1e21),
    fc.array(fc.oneof(nearMatches, fc.constant(4111111111111111)), {
      maxLength: 3,
    }),
    fc.record({ inner: nearMatches, n: fc.double({ noNaN: true }) }),
  ),
  { maxKeys: 3 },
);

const sources = fc
  .tuple(values, fc.constantFrom(undefined, 1, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** One that would break JSON if it went in as it is. */
const marker = 'the "address" \\';

interface Message {
  tool_calls?: { function: { arguments: string } }[];
}

describe("redaction of a tool call's arguments", () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
policies:
  - name: mask
    type: pii_redaction
    redaction: { custom_markers: { email: ${JSON.stringify(marker)} } }
`);
  });
  afterAll(() => pair.stop());

  async function whole(source: string): Promise<string> {
    const message = { tool_calls: [{ function: { arguments: source } }] };
    pair.upstream.answer(json({ choices: [{ message }] }));
    const { text } = await pair.gateway.chat(chatRequest());
    const reply = JSON.parse(text) as { choices: { message: Message }[] };
    return reply.choices[0].message.tool_calls?.[0].function.arguments ?? '';
  }

  async function streamed(source: string, places: number[]): Promise<string> {
    const frames = cutAt(source, places).map(piece =>
      frame({
        choices: [
          {
            index: 0,
            delta: {
              tool_calls: [{ index: 0, function: { arguments: piece } }],
            },
          },
        ],
      }),
    );
    pair.upstream.answer(stream(...frames, done));
    const { text } = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    return chunksOf(text)
      .map(({ choices }) => choices[0].delta as Message)
      .map(({ tool_calls: calls }) => calls?.[0].function.arguments ?? '')
      .join('');
  }

  it('leaves them valid JSON', async () => {
    await fc.assert(
      fc.asyncProperty(sources, cuts, async (source, places) => {
        const redacted = await whole(source);
        expect(() => JSON.parse(redacted)).not.toThrow();
        await expect(streamed(source, places)).resolves.toBe(redacted);
      }),
      { numRuns: 200 },
    );
  });

  it('hides a number too', async () => {
    const redacted = await whole('{"card": 4111111111111111}');
    expect(redacted).not.toContain('4111');
  });

  it('escapes a marker of the configuration', async () => {
    const redacted = await whole('{"to":"ann@example.com"}');
    expect(JSON.parse(redacted)).toEqual({ to: marker });
  });

  it('leaves those of a request valid as well', async () => {
    pair.upstream.answer(json({ choices: [] }));
    const call = { function: { arguments: '{"card":4111111111111111}' } };
    await pair.gateway.chat(
      chatRequest('Hello', {
        messages: [{ role: 'assistant', tool_calls: [call] }],
      }),
    );
    const { body } = await pair.upstream.request();
    const { messages } = JSON.parse(String(body)) as { messages: Message[] };
    const [{ tool_calls: [sent] = [] }] = messages;
    expect(() => JSON.parse(sent.function.arguments)).not.toThrow();
    expect(sent.function.arguments).not.toContain('4111');
  });
});
