import fc from 'fast-check';
import { json, whole } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { jsonContainer, render } from '../__testUtils__/jsonTexts';
import { startPair, type Pair } from '../__testUtils__/startPair';

const policies =
  'policies: [{ name: mask, type: pii_redaction, categories: [email] }]';

/** As no program of ours would write it: white space, escapes, numbers, a field that nobody knows. */
const odd = `\t{ "model" : "gpt-4o", "messages":[ {"content":"caf\\u00e9 \\/ ","role":"user"}],
  "temperature": 1.0, "seed":12345678901234567890, "x_new":{"a":[1E5,-0,0.10]} }\r\n`;

describe('what the provider gets', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(policies);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  async function sent(body: string | Buffer): Promise<string> {
    pair.upstream.seen.length = 0;
    const { status, text } = await pair.gateway.chat(body);
    if (status !== 200) throw new Error(text);
    return String(pair.upstream.seen[0].body);
  }

  it('is the body that the client sent, byte for byte', async () => {
    await expect(sent(odd)).resolves.toBe(odd);
    expect(pair.upstream.seen[0].path).toBe('/v1/chat/completions');
  });

  it('is the same body whatever fields it has', async () => {
    await fc.assert(
      fc.asyncProperty(jsonContainer, async root => {
        const unknown = render(root);
        fc.pre(!unknown.includes('@'));
        const body = `{"model":"gpt-4o","messages":[{}],"x_new":${unknown}}`;
        await expect(sent(body)).resolves.toBe(body);
      }),
      { numRuns: 100 },
    );
  });

  it('is changed only where a policy changes it', async () => {
    const body = odd.replace('caf\\u00e9', 'to ann@example.com');
    await expect(sent(body)).resolves.toBe(
      body.replace('"to ann@example.com \\/ "', '"to [EMAIL] / "'),
    );
  });

  it('is redacted in every part that a model reads', async () => {
    const email = 'ann@example.com';
    const body = JSON.stringify({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: email },
        { role: 'user', content: [{ type: 'text', text: email }] },
        {
          role: 'assistant',
          content: null,
          reasoning_content: email,
          tool_calls: [
            { id: 'c', function: { name: 'f', arguments: `{"a":"${email}"}` } },
          ],
        },
        { role: 'tool', tool_call_id: 'c', content: email },
      ],
      tools: [
        { type: 'function', function: { name: 'f', description: email } },
      ],
      prediction: { type: 'content', content: email },
      x_new: { deep: [[email]] },
    });
    await expect(sent(body)).resolves.toBe(body.replaceAll(email, '[EMAIL]'));
  });

  it('has the model by the name that the target knows', async () => {
    const grouped = await startPair(
      'model_groups: [{ name: fast, models: [{ target: up, model: gpt-4o-mini }] }]',
    );
    grouped.upstream.answer(json(completion('Hello')));
    await grouped.gateway.chat(odd.replace('gpt-4o', 'fast'));
    const { body } = await grouped.upstream.request();
    await grouped.stop();
    expect(String(body)).toBe(odd.replace('gpt-4o', 'gpt-4o-mini'));
  });
});

describe('what the client gets', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(policies);
  });
  afterAll(() => pair.stop());

  const reply = `{ "choices":[ {"message":{"content":"caf\\u00e9"},"x_new":1.0} ],
  "usage":{"prompt_tokens":11,"completion_tokens":7,"x":1E2}, "created": 1.70e9 }\n`;

  it('is the body that the provider sent, byte for byte', async () => {
    pair.upstream.answer(whole(reply));
    const { text, headers } = await pair.gateway.chat(chatRequest());
    expect(text).toBe(reply);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(reply)));
  });

  it('is changed only where a policy changes it', async () => {
    pair.upstream.answer(whole(reply.replace('caf\\u00e9', 'ann@example.com')));
    const { text } = await pair.gateway.chat(chatRequest());
    expect(text).toBe(reply.replace('caf\\u00e9', '[EMAIL]'));
  });

  it('keeps the status of a success', async () => {
    pair.upstream.answer(whole(reply, { status: 201 }));
    const { status } = await pair.gateway.chat(chatRequest());
    expect(status).toBe(201);
  });

  it('survives a choice that has nothing to say', async () => {
    const silent = '{"choices":[{"message":{"content":null}}],"usage":null}';
    pair.upstream.answer(whole(silent));
    const { text } = await pair.gateway.chat(chatRequest());
    expect(text).toBe(silent);
  });
});
