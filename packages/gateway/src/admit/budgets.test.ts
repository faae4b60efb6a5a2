import { KeeptrustsError } from '@keeptrusts/contract';
import { json, type Answer } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { TestClock } from '../__testUtils__/TestClock';

const dayMs = 24 * 60 * 60 * 1000;

/** What a usage of so many output tokens costs at 8 USD per million, with 11 input tokens at 2. */
const reply = (outputTokens: number) =>
  json({
    ...completion('Hello'),
    usage: { prompt_tokens: 11, completion_tokens: outputTokens },
  });

function ask(pair: Pair, maxTokens: number) {
  return pair.gateway.chat(chatRequest('Hello', { max_tokens: maxTokens }));
}

async function withBudget(
  settings: string,
  test: (pair: Pair) => Promise<void>,
): Promise<void> {
  const pair = await startPair(
    `policies: [{ name: cap, type: cost_limit, ${settings} }]`,
    {},
    { clock: new TestClock() },
  );
  try {
    pair.upstream.answer(json(completion('Hello')));
    await test(pair);
  } finally {
    await pair.stop();
  }
}

describe('a budget', () => {
  it('refuses a request whose worst case it does not cover', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      const answer = await ask(pair, 2000);
      expect(answer.status).toBe(402);
      expect(answer.headers['x-should-retry']).toBe('false');
      expect(answer.json()).toMatchObject({
        error: {
          type: 'budget_exceeded',
          code: 'budget_exhausted',
          policy: 'cap',
          message: expect.stringMatching(
            /^The budget of the policy "cap" does not cover this request: 0\.0000 USD of 0\.0100 USD are spent today, and the request may cost up to 0\.016\d USD\. Ask for fewer tokens, wait until tomorrow \(UTC\), or ask for a larger budget\.$/,
          ),
        },
      });
      expect(pair.upstream.seen).toHaveLength(0);
    }));

  it('holds the worst case while a request runs, and only the cost afterwards', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      const gate = Promise.withResolvers<void>();
      const late: Answer = async (response, request) => {
        await gate.promise;
        await reply(10)(response, request);
      };
      pair.upstream.answer(late, reply(10));
      const first = ask(pair, 1000);
      await pair.upstream.request();
      expect((await ask(pair, 1000)).status).toBe(402);
      gate.resolve();
      expect((await first).status).toBe(200);
      expect((await ask(pair, 1000)).status).toBe(200);
    }));

  it('counts every choice of a request', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      const choices = { max_tokens: 1000, n: 2 };
      const { status } = await pair.gateway.chat(chatRequest('Hi', choices));
      expect(status).toBe(402);
    }));

  it('is used up by what was spent', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      pair.upstream.answer(reply(900));
      expect((await ask(pair, 900)).status).toBe(200);
      const answer = await ask(pair, 900);
      expect(answer.status).toBe(402);
      expect(answer.text).toContain('0.0072 USD of 0.0100 USD are spent today');
    }));

  it('gives back what it held for a request that failed', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      pair.upstream.answer(json({ error: { message: 'No.' } }, 400));
      for (let i = 0; i < 5; i++) {
        expect((await ask(pair, 1000)).status).toBe(400);
      }
    }));

  it('of a day begins anew with the day', () =>
    withBudget('action: block, daily_limit: 0.01', async pair => {
      pair.upstream.answer(reply(900));
      await ask(pair, 900);
      expect((await ask(pair, 900)).status).toBe(402);
      pair.gateway.clock.advance(dayMs / 2 - 1);
      expect((await ask(pair, 900)).status).toBe(402);
      pair.gateway.clock.advance(1);
      expect((await ask(pair, 900)).status).toBe(200);
    }));

  it('of a month begins anew with the month', () =>
    withBudget('action: block, monthly_limit: 0.01', async pair => {
      pair.upstream.answer(reply(900));
      await ask(pair, 900);
      pair.gateway.clock.advance(16 * dayMs);
      const answer = await ask(pair, 900);
      expect(answer.status).toBe(402);
      expect(answer.text).toContain('wait until next month (UTC)');
      pair.gateway.clock.advance(dayMs / 2);
      expect((await ask(pair, 900)).status).toBe(200);
    }));

  it('warns from its soft limit on', () =>
    withBudget(
      'action: block, daily_limit: 1, soft_limit: 0.0001',
      async pair => {
        const verdicts = [];
        for (let i = 0; i < 3; i++) {
          const { headers } = await ask(pair, 10);
          verdicts.push(headers['x-keeptrusts-verdict']);
        }
        expect(verdicts).toEqual(['allow', 'allow', 'warn']);
        await expect(pair.gateway.record.event(2)).resolves.toMatchObject({
          verdict: 'warn',
          policies: [{ name: 'cap', kind: 'cost-limit', verdict: 'warn' }],
        });
      },
    ));

  it('that only warns lets everything pass', () =>
    withBudget('action: warn, daily_limit: 0.0001', async pair => {
      for (const verdict of ['allow', 'allow', 'warn', 'warn']) {
        const { status, headers } = await ask(pair, 100_000);
        expect(status).toBe(200);
        expect(headers['x-keeptrusts-verdict']).toBe(verdict);
      }
    }));

  it('for one request refuses what may cost more', () =>
    withBudget('action: block, max_cost_per_request: 0.001', async pair => {
      expect((await ask(pair, 100)).status).toBe(200);
      const answer = await ask(pair, 125);
      expect(answer.status).toBe(402);
      expect(answer.json()).toMatchObject({
        error: {
          code: 'budget_exhausted',
          policy: 'cap',
          param: 'max_tokens',
          message:
            'This request may cost more than the policy "cap" allows for one. Lower "max_tokens", or choose a cheaper model.',
        },
      });
    }));

  it('for one request can be one that only warns', () =>
    withBudget('action: warn, max_cost_per_request: 0.001', async pair => {
      const { status, headers } = await ask(pair, 1000);
      expect(status).toBe(200);
      expect(headers['x-keeptrusts-verdict']).toBe('warn');
    }));

  it('takes the longest reply of a target for a request that names no length', () =>
    withBudget('action: block, max_cost_per_request: 0.1', async pair => {
      const { status } = await pair.gateway.chat(chatRequest());
      expect(status).toBe(402);
    }));
});

describe('several budgets', () => {
  it('hold nothing for a request that one of them refuses', async () => {
    const pair = await startPair(`
policies:
  - { name: large, type: cost_limit, action: block, daily_limit: 0.01 }
  - { name: small, type: cost_limit, action: block, monthly_limit: 0.009 }
`);
    pair.upstream.answer(json(completion('Hello')));
    for (let i = 0; i < 3; i++) {
      const refused = await ask(pair, 1150);
      expect(refused.json()).toMatchObject({ error: { policy: 'small' } });
    }
    expect((await ask(pair, 1000)).status).toBe(200);
    await pair.stop();
  });
});

describe('a ledger that cannot be asked', () => {
  it('is a reason to let nothing through that a budget is about', async () => {
    const down = () =>
      Promise.reject(
        new KeeptrustsError('ledger_unavailable', 'Budgets cannot be checked.'),
      );
    const pair = await startPair(
      'policies: [{ type: cost_limit, action: block, daily_limit: 1 }]',
      {},
      { ledger: { draw: down, report: down } },
    );
    const answer = await ask(pair, 10);
    await pair.stop();
    expect(answer.status).toBe(503);
    expect(answer.headers['x-should-retry']).toBeUndefined();
    expect(answer.json()).toMatchObject({
      error: { type: 'unavailable', code: 'ledger_unavailable' },
    });
    expect(pair.upstream.seen).toHaveLength(0);
  });
});
