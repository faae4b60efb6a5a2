import { json, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  completion,
  contentFrames,
  contentOf,
} from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('what is hidden from a policy that looks for text', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
policies:
  - { name: mask, type: pii_redaction, categories: [email] }
  - { name: tell, type: pii_detection, action: warn, categories: [us_ssn] }
  - { name: cards, type: pii_detection, action: block, categories: [credit_card] }
`);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  async function sent(content: unknown, more = {}): Promise<string> {
    await pair.gateway.chat(chatRequest(content, more));
    return String(pair.upstream.seen.at(-1)?.body);
  }

  it.each([
    ['base64', `mail ${base64('ann.bee@example.com')} now`],
    ['percent encoding', 'mail ann.bee%40example.com now'],
    ['an entity', 'mail ann.bee&#64;example.com now'],
    ['characters that are not seen', 'mail ann.bee\u200b@example.com now'],
    ['full-width letters', 'mail ann.bee＠ｅｘａｍｐｌｅ.com now'],
  ])('by %s is found in a request, a reply and a stream', async (_, text) => {
    const redacted = 'mail [EMAIL] now';
    expect(await sent(text)).toContain(redacted);
    pair.upstream.answer(json(completion(text)));
    const whole = await pair.gateway.chat(chatRequest());
    expect(whole.text).toContain(redacted);
    pair.upstream.answer(stream(...contentFrames(...text)));
    const streamed = await pair.gateway.chat(
      chatRequest('Hello', { stream: true }),
    );
    expect(contentOf(streamed.text)).toBe(redacted);
    pair.upstream.answer(json(completion('Hello')));
  });

  const part = (text: string) => ({ type: 'text', text });

  it('by a cut between two parts of a message is found', async () => {
    const body = await sent([part('mail ann.bee@'), part('example.com now')]);
    expect(JSON.parse(body)).toMatchObject({
      messages: [{ content: [part('mail '), part('[EMAIL] now')] }],
    });
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'redact',
    });
  });

  it('by several cuts is found, and blocked where that is asked for', async () => {
    const parts = ['card 4111 1', '111 1111 ', '1111.'].map(part);
    const answer = await pair.gateway.chat(chatRequest(parts));
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      error: {
        code: 'input_blocked',
        details: { findings: { credit_card: 1 } },
      },
    });
  });

  it('is found once where a part holds it by itself', async () => {
    await sent([part('ann@example.com'), part('2 apples'), part('and a pear')]);
    const { policies } = pair.gateway.record.events.at(-1)!;
    expect(policies.map(({ findings }) => findings?.email)).toContain(1);
  });

  it('stays where it is when a policy only tells', async () => {
    const parts = [part('ssn 123-45-'), part('6789 it is')];
    expect(await sent(parts)).toBe(chatRequest(parts));
    expect(pair.gateway.record.events.at(-1)).toMatchObject({
      verdict: 'warn',
    });
  });

  it('leaves parts alone that hold nothing', async () => {
    const parts = [part('one wor'), part('d more'), part('')];
    expect(await sent(parts)).toBe(chatRequest(parts));
  });

  it('is found in any field, also one that nobody knows', async () => {
    const body = await sent('Hello', {
      x_new: { deep: [{ note: 'ann.bee@example.com' }] },
    });
    expect(body).toContain('"note":"[EMAIL]"');
  });
});
