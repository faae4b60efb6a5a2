import { json, refusal } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('what an exchange costs', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      'policies: [{ type: pii_detection, action: block, categories: [email] }]',
      { pricing: { input: 2, output: 8, cached_input: 0.5 } },
    );
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.gateway.record.events.length = 0;
  });

  async function settled(reply: unknown, status = 200) {
    pair.upstream.answer(json(reply, status));
    await pair.gateway.chat(chatRequest('Hello, world!'));
    return pair.gateway.record.event();
  }

  it('is what the provider counted, cached and reasoning tokens among them', async () => {
    const usage = {
      prompt_tokens: 1000,
      completion_tokens: 200,
      prompt_tokens_details: { cached_tokens: 400, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 150 },
    };
    const event = await settled({ ...completion('Hello'), usage });
    expect(event).toMatchObject({
      input_tokens: 1000,
      cached_input_tokens: 400,
      output_tokens: 200,
      reasoning_tokens: 150,
      cost_source: 'usage',
      cost_usd: (600 * 2 + 400 * 0.5 + 200 * 8) / 1e6,
    });
  });

  it('is counted where the provider did not', async () => {
    const event = await settled({
      ...completion('Hello, world!'),
      usage: null,
    });
    expect(event).toMatchObject({
      input_tokens: 4,
      output_tokens: 4,
      cost_source: 'counted',
      cost_usd: (4 * 2 + 4 * 8) / 1e6,
    });
  });

  it.each([
    { prompt_tokens: '11', completion_tokens: 7 },
    { prompt_tokens: -1, completion_tokens: 7 },
    { prompt_tokens: 1.5, completion_tokens: 7 },
    { total_tokens: 18 },
    'a lot',
  ])('is counted where the provider says something odd: %j', async usage => {
    const event = await settled({ ...completion('Hello'), usage });
    expect(event.cost_source).toBe('counted');
  });

  it('never has more cached input than input', async () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 1,
      prompt_tokens_details: { cached_tokens: 1000 },
    };
    const event = await settled({ ...completion('Hello'), usage });
    expect(event).toMatchObject({ input_tokens: 10, cached_input_tokens: 10 });
  });

  it('is owed for a reply that a policy blocks', async () => {
    const event = await settled(completion('Write to ann@example.com'));
    expect(event).toMatchObject({
      status: 403,
      verdict: 'block',
      error_code: 'output_blocked',
      cost_source: 'usage',
      cost_usd: (11 * 2 + 7 * 8) / 1e6,
    });
  });

  it.each([400, 500])('is nothing for a %d', async status => {
    pair.upstream.answer(refusal(status, 'No.'));
    await pair.gateway.chat(chatRequest());
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      cost_usd: 0,
      cost_source: 'none',
      input_tokens: 0,
      output_tokens: 0,
    });
  });

  it('is nothing for a request that a policy blocks', async () => {
    pair.upstream.answer(json(completion('Hello')));
    await pair.gateway.chat(chatRequest('ann@example.com'));
    expect(pair.upstream.seen).toHaveLength(0);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      status: 403,
      error_code: 'input_blocked',
      cost_usd: 0,
      cost_source: 'none',
    });
  });
});
