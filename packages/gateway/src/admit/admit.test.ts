import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

const models = `
policies:
  - { name: models, type: model_filter, allowed_models: [gpt-4o, 'gpt-4o-*', secret], denied_models: ['*-audio'], preferred_model: gpt-4o }
`;

describe('the model of a request', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(models);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    pair.upstream.seen.length = 0;
    pair.gateway.record.events.length = 0;
  });

  const ask = (model: string) =>
    pair.gateway.chat(chatRequest('Hello', { model }));

  it.each(['gpt-4o', 'gpt-4o-mini'])(
    'may be %s, which is allowed',
    async model => {
      const { status } = await ask(model);
      expect(status).toBe(200);
    },
  );

  it.each(['gpt-5', 'gpt-4o-audio', 'GPT-4O'])(
    'is refused when it is %s, which is not',
    async model => {
      const answer = await ask(model);
      expect(answer.status).toBe(403);
      expect(answer.headers).toMatchObject({
        'x-should-retry': 'false',
        'x-keeptrusts-verdict': 'block',
      });
      expect(answer.json()).toMatchObject({
        error: {
          type: 'permission_error',
          code: 'model_not_allowed',
          param: 'model',
          policy: 'models',
          message: `The model "${model}" is not allowed by the policy "models". Use "gpt-4o", or ask the owner of this configuration to allow it.`,
          details: { allowed_models: ['gpt-4o', 'gpt-4o-*', 'secret'] },
        },
      });
      expect(pair.upstream.seen).toHaveLength(0);
      await expect(pair.gateway.record.event()).resolves.toMatchObject({
        status: 403,
        verdict: 'block',
        reason_code: 'model_not_allowed',
        requested_model: model,
        policies: [
          {
            kind: 'model-filter',
            name: 'models',
            phase: 'input',
            verdict: 'block',
            reason_code: 'model_not_allowed',
          },
        ],
      });
    },
  );
});

describe('a model that nobody serves', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('', { model: 'gpt-4o' });
  });
  afterAll(() => pair.stop());

  it('is not found, and the nearest one is named', async () => {
    const answer = await pair.gateway.chat(
      chatRequest('Hello', { model: 'gpt-4' }),
    );
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({
      error: {
        type: 'not_found',
        code: 'model_not_found',
        param: 'model',
        message: 'No target serves the model "gpt-4". Did you mean "gpt-4o"?',
      },
    });
  });

  it('is not found, and there is a way to see what there is', async () => {
    const model = 'something-else';
    const { text } = await pair.gateway.chat(chatRequest('Hello', { model }));
    expect(text).toContain('GET /v1/models lists what there is.');
  });
});

describe('a model without a price', () => {
  it('is refused, since its cost cannot be limited', async () => {
    const pair = await startPair('', { pricing: undefined });
    const answer = await pair.gateway.chat(
      chatRequest('Hello', { model: 'nobody-knows-this-one' }),
    );
    await pair.stop();
    expect(answer.status).toBe(402);
    expect(answer.json()).toMatchObject({
      error: {
        type: 'budget_exceeded',
        code: 'unpriced_model',
        param: 'model',
        message:
          'The price of the model "nobody-knows-this-one" is not known, so its cost cannot be limited. Set "pricing" on the target "up".',
      },
    });
  });
});

describe('a policy with a message of its own', () => {
  it('tells it to who is refused', async () => {
    const pair = await startPair(
      'policies: [{ type: model_filter, allowed_models: [a], message: Ask Eve. }]',
    );
    const answer = await pair.gateway.chat(chatRequest());
    await pair.stop();
    expect(answer.json()).toMatchObject({ error: { message: 'Ask Eve.' } });
  });
});
