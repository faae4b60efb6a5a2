import { json, stream, breakOff } from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  chunksOf,
  completion,
  contentFrames,
  contentOf,
  done,
  frame,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { kindsWithWordCheck } from '../__testUtils__/wordCheck';
import { type GatewayOptions } from '../__testUtils__/startGateway';
import { type FindingDetail } from './FindingDetail';

const streamed = chatRequest('Hello', { stream: true });

/** A gateway with one policy of the kind that judges by the word "mango". */
async function withPolicy(
  settings: string,
  use: (pair: Pair) => Promise<void>,
  more: Pick<GatewayOptions, 'explain' | 'onMistake'> = {},
) {
  const pair = await startPair(
    `policies: [{ name: fruit, type: word, word: mango, ${settings} }]`,
    {},
    { kinds: kindsWithWordCheck, ...more },
  );
  try {
    pair.upstream.answer(json(completion('Hello')));
    await use(pair);
  } finally {
    await pair.stop();
  }
}

function toolCallFrames(name: string) {
  const call = (delta: object) => frame(chunk({ tool_calls: [delta] }));
  return [
    frame(chunk({ role: 'assistant', content: 'Let me see. ' })),
    call({ index: 0, id: 'call_1', function: { name, arguments: '' } }),
    call({ index: 0, function: { arguments: '{"a":' } }),
    call({ index: 0, function: { arguments: '1}' } }),
    frame(chunk({}, { finish: 'tool_calls' })),
    done,
  ];
}

describe('a check of requests', () => {
  it('blocks', async () => {
    await withPolicy('action: block, looks: [input]', async ({ gateway }) => {
      const answer = await gateway.chat(chatRequest('a mango'));
      expect(answer.status).toBe(403);
      expect(answer.json()).toMatchObject({
        error: {
          code: 'input_blocked',
          policy: 'fruit',
          details: { findings: { user: 1 } },
        },
      });
      expect(answer.text).not.toContain('mango');
      expect(await gateway.record.event()).toMatchObject({
        verdict: 'block',
        policies: [
          {
            name: 'fruit',
            kind: 'word-check',
            phase: 'input',
            verdict: 'block',
            findings: { user: 1 },
          },
        ],
      });
    });
  });

  it('escalates', async () => {
    await withPolicy(
      'action: escalate, looks: [input]',
      async ({ gateway }) => {
        const answer = await gateway.chat(chatRequest('a mango'));
        expect(answer.status).toBe(403);
        expect(answer.headers['x-should-retry']).toBe('false');
        expect(answer.json()).toMatchObject({
          error: {
            code: 'escalation_required',
            policy: 'fruit',
            details: { escalation_id: expect.stringMatching(/^esc_/) },
          },
        });
        expect(await gateway.record.event()).toMatchObject({
          verdict: 'escalate',
          reason_code: 'escalation_required',
          escalation_id: expect.stringMatching(/^esc_/),
          policies: [{ verdict: 'escalate' }],
        });
      },
    );
  });

  it('redacts', async () => {
    await withPolicy('action: redact, looks: [input]', async pair => {
      const answer = await pair.gateway.chat(
        chatRequest([
          { type: 'text', text: 'a mango, a mango' },
          { type: 'text', text: 'a plum' },
        ]),
      );
      expect(answer.status).toBe(200);
      const { body } = await pair.upstream.request();
      expect(JSON.parse(String(body))).toMatchObject({
        messages: [
          {
            content: [{ text: 'a [USER], a mango' }, { text: 'a plum' }],
          },
        ],
      });
    });
  });

  it.each(['warn', 'log'])('only tells with %s', async action => {
    await withPolicy(
      `action: ${action}, looks: [input]`,
      async ({ gateway }) => {
        const answer = await gateway.chat(chatRequest('a mango'));
        expect(answer.status).toBe(200);
        expect(await gateway.record.event()).toMatchObject({
          verdict: action,
          policies: [{ verdict: action, findings: { user: 1 } }],
        });
      },
    );
  });

  it('lets nothing through that it fails to judge, and tells the operator', async () => {
    const told: string[] = [];
    await withPolicy(
      'action: warn, looks: [input], fails_at: plum',
      async ({ gateway }) => {
        const answer = await gateway.chat(chatRequest('a plum'));
        expect(answer.status).toBe(503);
        expect(answer.json()).toMatchObject({
          error: { code: 'policy_unavailable', policy: 'fruit' },
        });
        expect(answer.text).not.toContain('plum');
      },
      { onMistake: description => told.push(description) },
    );
    expect(told).toEqual([
      expect.stringMatching(/^the policy "fruit" failed: Error\n\s+at /),
    ]);
    expect(told[0]).not.toContain('plum');
  });

  it('lets through what it fails to judge when told so, and tells', async () => {
    await withPolicy(
      'action: block, looks: [input], fails_at: plum, on_error: allow',
      async ({ gateway }) => {
        const answer = await gateway.chat(chatRequest('a plum'));
        expect(answer.status).toBe(200);
        expect(await gateway.record.event()).toMatchObject({
          policies: [{ verdict: 'allow', reason_code: 'policy_unavailable' }],
        });
      },
    );
  });

  it('knows who says what', async () => {
    await withPolicy('action: warn, looks: [input]', async ({ gateway }) => {
      const roles = ['system', 'developer', 'user', 'assistant', 'tool'];
      const messages = roles.map(role => ({ role, content: 'mango' }));
      await gateway.chat(chatRequest('', { messages, note: 'mango' }));
      expect(await gateway.record.event()).toMatchObject({
        policies: [
          {
            findings: { system: 2, user: 1, assistant: 1, tool: 1, unknown: 1 },
          },
        ],
      });
    });
  });

  it('can be explained to its author', async () => {
    const details: FindingDetail[] = [];
    await withPolicy(
      'action: warn, looks: [input]',
      async ({ gateway }) => {
        await gateway.chat(chatRequest('a mango'));
      },
      { explain: detail => details.push(detail) },
    );
    expect(details).toEqual([
      {
        policy: 0,
        phase: 'input',
        category: 'user',
        place: 'messages[0].content',
        start: 2,
        end: 7,
        excerpt: 'mango',
        score: 0.9,
        because: ['the word'],
      },
    ]);
  });
});

describe('a check of replies', () => {
  it.each(['output', 'after', 'tool'])(
    'in the %s phase blocks a whole reply',
    async phase => {
      await withPolicy(
        `action: block, looks: [${phase}]`,
        async ({ gateway, upstream }) => {
          upstream.answer(json(completion('a mango')));
          const answer = await gateway.chat(chatRequest());
          expect(answer.status).toBe(403);
          expect(answer.json()).toMatchObject({
            error: { code: 'output_blocked', policy: 'fruit' },
          });
          const event = await gateway.record.event();
          expect(event.policies.at(-1)).toMatchObject({
            phase,
            verdict: 'block',
          });
        },
      );
    },
  );

  it('in the output phase holds a stream back until it has judged it', async () => {
    await withPolicy(
      'action: block, looks: [output]',
      async ({ gateway, upstream }) => {
        upstream.answer(stream(...contentFrames('a man', 'go for you')));
        const { text } = await gateway.chat(streamed);
        expect(chunksOf(text)).toMatchObject([
          { error: { code: 'output_blocked', policy: 'fruit' } },
        ]);
        upstream.answer(stream(...contentFrames('a plum', ' for you')));
        const passed = await gateway.chat(streamed);
        expect(passed.text).toBe(contentFrames('a plum', ' for you').join(''));
      },
    );
  });

  it('in the output phase redacts a stream', async () => {
    await withPolicy(
      'action: redact, looks: [output]',
      async ({ gateway, upstream }) => {
        const frames = contentFrames('a man', 'go for ', 'you');
        upstream.answer(stream(...frames));
        const { text } = await gateway.chat(streamed);
        expect(contentOf(text)).toBe('a [ASSISTANT] for you');
        expect(text.endsWith(done)).toBe(true);
        expect(chunksOf(text)).toHaveLength(frames.length - 1);
      },
    );
  });

  it('in the after phase judges a stream when its client has it', async () => {
    await withPolicy(
      'action: block, looks: [after]',
      async ({ gateway, upstream }) => {
        const frames = contentFrames('a man', 'go');
        upstream.answer(stream(...frames));
        const { text } = await gateway.chat(streamed);
        const sent = frames.slice(0, -1).join('');
        expect(text.startsWith(sent)).toBe(true);
        expect(chunksOf(text.slice(sent.length))).toMatchObject([
          { error: { code: 'output_blocked' } },
        ]);
        expect(text).not.toContain('[DONE]');
      },
    );
  });

  it('in the after phase can be told to hold a stream back', async () => {
    await withPolicy(
      'action: block, looks: [after], streaming_mode: buffered',
      async ({ gateway, upstream }) => {
        upstream.answer(stream(...contentFrames('a man', 'go')));
        const { text } = await gateway.chat(streamed);
        expect(text).not.toContain('man');
      },
    );
  });

  it('of tools holds a stream back from the first tool call on', async () => {
    await withPolicy(
      'action: block, looks: [tool]',
      async ({ gateway, upstream }) => {
        upstream.answer(stream(...toolCallFrames('mango')));
        const { text } = await gateway.chat(streamed);
        expect(contentOf(text)).toBe('Let me see. ');
        expect(text).not.toContain('tool_calls');
        expect(chunksOf(text).at(-1)).toMatchObject({
          error: { code: 'output_blocked', details: { findings: { tool: 1 } } },
        });
        upstream.answer(stream(...toolCallFrames('plum')));
        const passed = await gateway.chat(streamed);
        expect(passed.text).toBe(toolCallFrames('plum').join(''));
      },
    );
  });

  it('gives out nothing that it has not judged when a stream breaks off', async () => {
    await withPolicy(
      'action: block, looks: [output]',
      async ({ gateway, upstream }) => {
        const frames = contentFrames('a man', 'go');
        upstream.answer(breakOff(...frames.slice(0, 3)));
        const { text } = await gateway.chat(streamed);
        expect(chunksOf(text)).toMatchObject([
          { error: { code: 'upstream_error' } },
        ]);
      },
    );
  });

  it('is not fooled by members of hostile names', async () => {
    await withPolicy(
      'action: block, looks: [output]',
      async ({ gateway, upstream }) => {
        const delta = JSON.parse('{"__proto__":{"a.b":"x","y":"mango"}}');
        upstream.answer(
          stream(
            frame(chunk({ tool_calls: [{ index: 999_999_999, z: 'q' }] })),
            `data: {"choices":[{"delta":${JSON.stringify(delta)}}]}\n\n`,
            'data: {"choices":[{"delta":{"__proto__":{"y":"mango"}}}]}\n\n',
            frame(chunk({}, { finish: 'stop' })),
            done,
          ),
        );
        const { text } = await gateway.chat(streamed);
        expect(text).toContain('output_blocked');
        expect(({} as Record<string, unknown>).y).toBeUndefined();
      },
    );
  });
});
