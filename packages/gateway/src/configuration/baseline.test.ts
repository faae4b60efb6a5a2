import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { MemoryLedger } from '../ledger/MemoryLedger';
import { startGateway } from '../__testUtils__/startGateway';
import { startPair, type Pair } from '../__testUtils__/startPair';

const baseline = `
policies:
  - { name: mail, type: pii_redaction, categories: [email] }
  - { name: cards, type: pii_detection, action: block, categories: [credit_card] }
  - { name: models, type: model_filter, denied_models: [o1] }
  - { name: roles, type: rbac, default_role: any, roles: { any: { denied_models: [o3] } } }
  - { name: strict, type: pii_detection, action: block, categories: [iban], when: { model: 'gpt-4o' } }
`;
/** Tries to take back all of it. */
const team = `
policies:
  - { name: mail, type: pii_detection, action: warn, categories: [email] }
  - { name: cards, type: pii_detection, action: block, categories: [credit_card], enabled: false }
  - { name: phones, type: pii_redaction, categories: [phone] }
`;
const member = (model: string) =>
  `{ models: [{ provider: up, model: ${model} }], name: `;
const groups = `
model_groups:
  - ${member('o3')} friendly }
  - ${member('gpt-4o')} other }
`;

describe('a configuration under a baseline', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(team + groups, {}, { baseline });
    pair.upstream.answer(json(completion('Write to bob@example.com')));
  });
  afterAll(() => pair.stop());

  const ask = (content: string, model = 'gpt-4o-mini') =>
    pair.gateway.chat(chatRequest(content, { model }));

  it('redacts what the baseline redacts, and what it does itself', async () => {
    const answer = await ask('ann@example.com, +1 202 555 0134');
    expect(answer.status).toBe(200);
    expect(String(answer.body)).toContain('Write to [EMAIL]');
    const sent = String(pair.upstream.seen.at(-1)?.body);
    expect(sent).toContain('[EMAIL], [PHONE]');
    const { policies } = pair.gateway.record.events.at(-1)!;
    expect(policies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'baseline/mail', verdict: 'redact' }),
        expect.objectContaining({ name: 'mail', verdict: 'warn' }),
      ]),
    );
  });

  it('blocks what the baseline blocks, and names its policy', async () => {
    const answer = await ask('4111 1111 1111 1111');
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      error: { code: 'input_blocked', policy: 'baseline/cards' },
    });
  });

  it.each([
    ['a denied model', 'o1', 'model_not_allowed', 'baseline/models'],
    ['a model that no role has', 'o3', 'input_blocked', 'baseline/roles'],
    ['a group for such a model', 'friendly', 'input_blocked', 'baseline/roles'],
  ])('refuses %s', async (_, model, code, policy) => {
    const answer = await ask('Hello', model);
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ error: { code, policy } });
  });

  it('is governed by what is for a model under any name of it', async () => {
    const iban = 'DE89370400440532013000';
    expect((await ask(iban)).status).toBe(200);
    for (const model of ['gpt-4o', 'other']) {
      const answer = await ask(iban, model);
      expect(answer.json()).toMatchObject({
        error: { policy: 'baseline/strict' },
      });
    }
  });
});

describe('the limits of a baseline', () => {
  const sandbox = 'providers: { targets: [{ id: box, provider: sandbox }] }';

  it('hold beside larger ones of the same name', async () => {
    const gateway = await startGateway(
      `policies: [{ name: rate, type: rate_limit, max_requests_per_minute: 9 }]\n${sandbox}`,
      {
        baseline:
          'policies: [{ name: rate, type: rate_limit, max_requests_per_minute: 1 }]',
      },
    );
    const first = await gateway.chat(chatRequest());
    const second = await gateway.chat(chatRequest());
    await gateway.stop();
    expect(first.status).toBe(200);
    expect(second.status).toBe(429);
    expect(second.json()).toMatchObject({ error: { policy: 'baseline/rate' } });
  });

  it('are not given anew to a configuration that goes by another name', async () => {
    const ledger = new MemoryLedger();
    const serve = async (name: string) => {
      const pair = await startPair(
        `pack: { name: ${name} }`,
        {},
        {
          ledger,
          baseline:
            'policies: [{ type: cost_limit, action: block, daily_limit: 0.005 }]',
        },
      );
      pair.upstream.answer(
        json({
          ...completion('Hello'),
          usage: { prompt_tokens: 1, completion_tokens: 1000 },
        }),
      );
      const body = chatRequest('Hello', { max_tokens: 1 });
      const { status } = await pair.gateway.chat(body);
      await pair.gateway.escrow.close();
      await pair.stop();
      return status;
    };
    expect(await serve('first')).toBe(200);
    expect(await serve('second')).toBe(402);
  });
});
