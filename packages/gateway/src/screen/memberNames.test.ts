import fc from 'fast-check';
import { json, stream, whole as bodyOf } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  chunksOf,
  completion,
  done,
  frame,
} from '../__testUtils__/chatCompletions';
import { nearMatches } from '../__testUtils__/nearMatches';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { kindsWithWordCheck } from '../__testUtils__/wordCheck';
import { type GatewayOptions } from '../__testUtils__/startGateway';

const email = 'ann@example.com';

/** Starts a gateway with policies; each is stopped after its test. */
const pairs: Pair[] = [];
async function withPolicies(
  policies: string,
  options?: GatewayOptions,
): Promise<Pair> {
  const pair = await startPair(`policies: [${policies}]`, {}, options);
  pairs.push(pair);
  pair.upstream.answer(json(completion('Hello')));
  return pair;
}

afterEach(async () => {
  await Promise.all(pairs.splice(0).map(pair => pair.stop()));
});

/** What the provider gets of a request. */
async function sentBy({ gateway, upstream }: Pair, body: string) {
  await gateway.chat(body);
  return String(upstream.seen.at(-1)?.body);
}

/** What a request is answered with that the provider answers like that. */
async function replied({ gateway, upstream }: Pair, value: unknown) {
  upstream.answer(json(value));
  const { text } = await gateway.chat(chatRequest());
  return text;
}

async function streamed({ gateway, upstream }: Pair, deltas: object[]) {
  const frames = deltas.map(delta => frame(chunk({ ...delta })));
  upstream.answer(
    stream(...frames, frame(chunk({}, { finish: 'stop' })), done),
  );
  return gateway.chat(chatRequest('Hello', { stream: true }));
}

function withMessage(more: object) {
  const [choice] = completion('Hello').choices;
  return { choices: [{ ...choice, message: { ...choice.message, ...more } }] };
}

describe('the name of a member', () => {
  const mask = '{ name: mask, type: pii_redaction, categories: [email] }';

  it.each([
    ['metadata', { metadata: { [email]: 'x' } }],
    ['an unknown field', { x_new: [{ deep: { [email]: [1.5] } }] }],
    [
      'the arguments of a tool call, given as an object',
      {
        messages: [
          {
            role: 'assistant',
            content: [{ type: 'tool_use', name: 'f', input: { [email]: 1 } }],
          },
        ],
      },
    ],
    [
      'the arguments of a tool call, given as a string',
      {
        messages: [
          {
            role: 'assistant',
            tool_calls: [
              { function: { name: 'f', arguments: `{"${email}": 1}` } },
            ],
          },
        ],
      },
    ],
    [
      'the result of a tool',
      { messages: [{ role: 'tool', content: [{ json: { [email]: true } }] }] },
    ],
  ])('is redacted in %s, and nothing else is', async (_, more) => {
    const pair = await withPolicies(mask);
    const body = chatRequest('Hello', more);
    const redacted = body.replace(email, '[EMAIL]');
    expect(await sentBy(pair, body)).toBe(redacted);
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'redact',
      policies: [{ findings: { email: 1 } }, {}],
    });
    expect(await sentBy(pair, redacted)).toBe(redacted);
  });

  it('is found by its disguises', async () => {
    const pair = await withPolicies(mask);
    for (const name of [
      Buffer.from('ann.miller@example.com').toString('base64'),
      'ann%40example.com',
      'ann\u200b@example.com',
    ]) {
      expect(
        await sentBy(pair, chatRequest('a', { x: { [name]: 1 } })),
      ).toContain('{"[EMAIL]":1}');
    }
  });

  it('blocks where that is asked for', async () => {
    const pair = await withPolicies(
      '{ name: cards, type: pii_detection, action: block, categories: [credit_card] }',
    );
    const metadata = { '4111 1111 1111 1111': 'x' };
    const answer = await pair.gateway.chat(chatRequest('Hello', { metadata }));
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      error: {
        code: 'input_blocked',
        details: { findings: { credit_card: 1 } },
      },
    });
    expect(answer.text).not.toContain('4111');
    const reply = await replied(pair, withMessage({ x_new: metadata }));
    expect(reply).toContain('output_blocked');
  });

  it('is only told of by a policy that warns', async () => {
    const pair = await withPolicies(
      '{ name: tell, type: pii_detection, action: warn, categories: [email] }',
    );
    const body = chatRequest('Hello', { metadata: { [email]: 'x' } });
    expect(await sentBy(pair, body)).toBe(body);
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'warn',
    });
  });

  it('may be a word that a policy blocks, every time it comes', async () => {
    const pair = await withPolicies(
      '{ name: own, type: dlp, action: redact, blocked_terms: [falcon, messages] }',
    );
    const body = chatRequest('Hello', { metadata: { falcon: 1, hawk: 2 } });
    for (let time = 0; time < 2; time++) {
      expect(await sentBy(pair, body)).toBe(
        body.replace('falcon', '[BLOCKED_TERM]'),
      );
      expect(pair.gateway.record.events.at(-1)?.policies).toMatchObject([
        { findings: { blocked_term: 1 } },
        {},
      ]);
    }
  });

  it('is not altered where the interface gives it', async () => {
    const pair = await withPolicies(
      "{ name: all, type: pii_detection, action: redact, categories: [email], detect_patterns: [{ name: any, pattern: '[a-z]{3,}|[0-9]{5}' }] }",
    );
    const body = JSON.stringify({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'A' }],
      logit_bias: { 50256: -100 },
      metadata: {},
    });
    expect(await sentBy(pair, body)).toBe(body);
  });

  it('is said by whoever says the message, and judged by checks', async () => {
    const pair = await withPolicies(
      '{ name: fruit, type: word, action: redact, word: mango, looks: [input, output] }',
      { kinds: kindsWithWordCheck },
    );
    const content = [{ type: 'x_new', x_new: { 'a mango': 1 } }];
    expect(await sentBy(pair, chatRequest(content))).toContain(
      '"x_new":{"a [USER]":1}',
    );
    const reply = await replied(
      pair,
      withMessage({ x_new: { 'a mango': 1, 'a [UNKNOWN]': 2 } }),
    );
    expect(reply).toContain('{"a [UNKNOWN_2]":1,"a [UNKNOWN]":2}');
    const { text } = await streamed(pair, [
      { content: 'Hello', x_new: { 'a mango': 'one ' } },
      { x_new: { 'a mango': 'two', 'b mango': 'three' } },
    ]);
    expect(chunksOf(text).map(({ choices }) => choices[0].delta)).toEqual([
      { content: 'Hello', x_new: { 'a [UNKNOWN]': 'one ' } },
      { x_new: { 'a [UNKNOWN]': 'two', 'b [UNKNOWN]': 'three' } },
      {},
    ]);
  });
});

describe('a name that a reply has twice', () => {
  it('is there once for the client, with what policies have seen', async () => {
    const { upstream, gateway } = await withPolicies(
      '{ name: mask, type: pii_redaction, categories: [email] }',
    );
    const body = `{"choices":[{"message":{"content":"${email}","content":"to ${email}"}}],"x":1.0}`;
    upstream.answer(bodyOf(body));
    const { text } = await gateway.chat(chatRequest());
    expect(text).toBe(
      '{"choices":[{"message":{"content":"to [EMAIL]"}}],"x":1}',
    );
  });
});

describe('names in a streamed reply', () => {
  const mask =
    '{ name: mask, type: pii_redaction, categories: [email, phone] }';

  it('are the same in every chunk, each one of its own', async () => {
    const pair = await withPolicies(mask);
    const { text } = await streamed(pair, [
      { x_new: { [email]: 'one ' } },
      { x_new: { 'bob@example.com': 1, [email]: 'two ' } },
      { x_new: { '[EMAIL]': 2, note: 3 } },
    ]);
    expect(chunksOf(text).map(({ choices }) => choices[0].delta)).toEqual([
      { x_new: { '[EMAIL]': 'one ' } },
      { x_new: { '[EMAIL_2]': 1, '[EMAIL]': 'two ' } },
      { x_new: { '[EMAIL_3]': 2, note: 3 } },
      {},
    ]);
    expect(text).not.toContain('example.com');
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      policies: [{}, { findings: { email: 2 } }],
    });
  });

  it('lead to what is held back, too', async () => {
    const pair = await withPolicies(mask);
    const { text } = await streamed(pair, [
      { x_new: [{ index: 0, [email]: { a: 'call 415-555-' } }] },
      { x_new: [{ index: 0, [email]: { a: '2671' } }] },
    ]);
    expect(text).not.toContain('example.com');
    const said = chunksOf(text).flatMap(({ choices }) => {
      const { x_new: items } = choices[0].delta as {
        x_new?: Record<string, { a: string }>[];
      };
      return items?.[0]['[EMAIL]'].a ?? [];
    });
    expect(said.join('')).toBe('call [PHONE]');
  });

  it('are redacted for checks before these see them', async () => {
    const pair = await withPolicies(
      `${mask}, { name: fruit, type: word, action: redact, word: mango, looks: [output] }`,
      { kinds: kindsWithWordCheck },
    );
    const { text } = await streamed(pair, [
      { x_new: { [email]: 'a man', 'mango b@example.com': 1 } },
      { x_new: { [email]: 'go' } },
    ]);
    expect(chunksOf(text).map(({ choices }) => choices[0].delta)).toEqual([
      { x_new: { '[EMAIL]': 'a [UNKNOWN]', '[UNKNOWN] [EMAIL]': 1 } },
      { x_new: { '[EMAIL]': '' } },
      // What was held back, when the reply ended.
      { x_new: { '[EMAIL]': '' } },
      {},
    ]);
  });

  it('end it where a policy blocks', async () => {
    const pair = await withPolicies(
      '{ name: none, type: pii_detection, action: block, categories: [email] }',
    );
    const { text } = await streamed(pair, [
      { content: 'Well, ' },
      { x_new: { [email]: 1 } },
    ]);
    expect(text).toContain('output_blocked');
    expect(text).not.toContain('example.com');
  });
});

describe('redaction of names', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      'policies: [{ name: mask, type: pii_redaction, categories: [email, phone, credit_card, us_ssn, iban] }]',
    );
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  /** Next to one another, identifiers are more than one reading: the second is found once the first is gone. */
  const apart = fc
    .array(
      fc.constantFrom(
        ...['ann@example.com', 'bob@example.com', '[EMAIL]', '[EMAIL_2]'],
        ...['4111 1111 1111 1111', '415-555-2671', 'note', 'é"', 'x_1'],
      ),
      { maxLength: 2 },
    )
    .map(parts => parts.join(' and '));

  const value = fc.letrec<{ node: unknown }>(tie => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(1.5, true, null, 'fine', '4111 1111 1111 1111'),
      fc.array(tie('node'), { maxLength: 2 }),
      fc.dictionary(fc.oneof(nearMatches, apart), tie('node'), { maxKeys: 4 }),
    ),
  })).node;

  it('keeps JSON what it is, and leaves all else alone', async () => {
    await fc.assert(
      fc.asyncProperty(value, async x_new => {
        const body = chatRequest('Hello', { x_new });
        const sent = await sentBy(pair, body);
        expect(shapeOf(JSON.parse(sent))).toEqual(shapeOf(JSON.parse(body)));
        expect(withoutStrings(sent)).toBe(withoutStrings(body));
      }),
      { numRuns: 150 },
    );
  });

  it('has nothing left to do when it is done', async () => {
    const object = fc.dictionary(apart, fc.dictionary(apart, fc.constant(1)));
    await fc.assert(
      fc.asyncProperty(object, async x_new => {
        const sent = await sentBy(pair, chatRequest('Hello', { x_new }));
        expect(sent).not.toMatch(/@example|4111|2671/);
        expect(await sentBy(pair, sent)).toBe(sent);
      }),
      { numRuns: 100 },
    );
  });

  it('gives a reply the same names whole and streamed', async () => {
    const object = fc.dictionary(apart, fc.constantFrom(1, true));
    await fc.assert(
      fc.asyncProperty(object, async x_new => {
        const whole = JSON.parse(await replied(pair, withMessage({ x_new })));
        const { text } = await streamed(pair, [{ x_new }]);
        const [{ choices }] = chunksOf(text);
        expect(Object.values(choices[0].delta.x_new as object)).toEqual(
          Object.values(whole.choices[0].message.x_new),
        );
        expect(text).not.toMatch(/@example|4111|2671/);
        pair.upstream.answer(json(completion('Hello')));
      }),
      { numRuns: 50 },
    );
  });

  /** A value without what its texts say and its members are called. */
  function shapeOf(each: unknown): unknown {
    if (typeof each === 'string') return '';
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(shapeOf);
    return { members: Object.values(each).map(shapeOf) };
  }

  /** The text of a JSON value but for what stands between quotes. */
  function withoutStrings(text: string): string {
    return text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  }
});
