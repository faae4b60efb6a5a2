import { json, refusal, stream, type Answer } from '../__testUtils__/answers';
import {
  chatRequest,
  completion,
  contentFrames,
  contentOf,
} from '../__testUtils__/chatCompletions';
import { MisbehavingUpstream } from '../__testUtils__/MisbehavingUpstream';
import { startPair, type Pair } from '../__testUtils__/startPair';

interface Question {
  phase: string;
  texts: { text: string }[];
}

/** A service that finds the name "Ann". */
const findAnn: Answer = (response, request) => {
  const { texts } = JSON.parse(request.body.toString('utf8')) as Question;
  const findings = texts.flatMap(({ text }, index) => {
    const start = text.indexOf('Ann');
    const found = { category: 'person', text: index, start, end: start + 3 };
    return start < 0 ? [] : [found];
  });
  return json({ findings })(response, request);
};

describe('a policy that asks a service', () => {
  let service: MisbehavingUpstream;
  beforeAll(async () => {
    service = await MisbehavingUpstream.start();
  });
  afterAll(() => service.stop());

  async function withPolicy(
    settings: string,
    use: (pair: Pair) => Promise<void>,
  ): Promise<void> {
    const pair = await startPair(
      `policies: [{ name: outside, type: external, provider: webhook, endpoint: '${service.url}', secret_key_ref: { env: HOOK }, ${settings} }]`,
      {},
      { environment: { HOOK: 'the-secret' } },
    );
    try {
      await use(pair);
    } finally {
      await pair.stop();
    }
  }

  it('redacts what the service finds, on the way in and out', async () => {
    service.answer(findAnn);
    await withPolicy('action: redact', async ({ upstream, gateway }) => {
      upstream.answer(json(completion('Ann is well')));
      const answer = await gateway.chat(chatRequest('How is Ann?'));
      expect(answer.json()).toMatchObject({
        choices: [{ message: { content: '[PERSON] is well' } }],
      });
      expect((await upstream.request()).body.toString()).toContain(
        'How is [PERSON]?',
      );
      expect(service.seen).toHaveLength(2);
      expect(service.seen[0].headers.authorization).toBe('Bearer the-secret');
      expect(await gateway.record.event()).toMatchObject({
        verdict: 'redact',
        policies: [{ findings: { person: 1 } }, { findings: { person: 1 } }],
      });
    });
  });

  it('redacts a stream', async () => {
    service.answer(findAnn);
    await withPolicy('action: redact', async ({ upstream, gateway }) => {
      upstream.answer(stream(...contentFrames('A', 'nn is', ' well')));
      const answer = await gateway.chat(chatRequest('Hello', { stream: true }));
      expect(contentOf(answer.text)).toBe('[PERSON] is well');
    });
  });

  it.each([
    ['block', 503],
    ['allow', 200],
  ])('that fails does what on_error says: %s', async (onError, status) => {
    service.answer(refusal(500, 'no model'));
    await withPolicy(
      `action: block, on_error: ${onError}`,
      async ({ upstream, gateway }) => {
        upstream.answer(json(completion('Hello')));
        const answer = await gateway.chat(chatRequest());
        expect(answer.status).toBe(status);
        expect(answer.text).not.toContain('no model');
      },
    );
  });
});
