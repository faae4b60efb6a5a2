import { generateKey, usdToNano } from '@keeptrusts/contract';
import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { KeyDirectory } from '../__testUtils__/KeyDirectory';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { type Principal } from '../directory/Directory';
import { Escrow } from '../ledger/Escrow';
import { MemoryLedger } from '../ledger/MemoryLedger';
import { wallet } from './Fund';

const key = generateKey('gateway');
const headers = { authorization: `Bearer ${key}` };

/** A gateway that knows one key. */
async function withKey(
  principal: Omit<Principal, 'configuration'>,
  test: (pair: Pair) => Promise<void>,
): Promise<void> {
  const pair = await startPair(
    '',
    {},
    {
      directory: configuration => {
        const directory = new KeyDirectory();
        directory.add(key, { ...principal, configuration });
        return directory;
      },
    },
  );
  try {
    pair.upstream.answer(json(completion('Hello')));
    await test(pair);
  } finally {
    await pair.stop();
  }
}

const ask = ({ gateway }: Pair, more = {}) =>
  gateway.chat(chatRequest('Hello', more), { headers });

describe('a key', () => {
  it('for some models reaches no others, and lists only those', () =>
    withKey({ limits: { allowedModels: ['gpt-4o-*'] } }, async pair => {
      const refused = await ask(pair, { model: 'gpt-4o' });
      expect(refused.status).toBe(403);
      expect(refused.json()).toMatchObject({
        error: {
          code: 'model_not_allowed',
          message:
            'Your key does not allow the model "gpt-4o". Use one that it allows, or a key made for this model.',
        },
      });
      expect((await ask(pair, { model: 'gpt-4o-mini' })).status).toBe(200);
      const listed = await pair.gateway.get('/v1/models/gpt-4o', { headers });
      expect(listed.status).toBe(404);
    }));

  it('for some providers reaches no others', () =>
    withKey({ limits: { allowedProviders: ['anthropic'] } }, async pair => {
      const answer = await ask(pair);
      expect(answer.status).toBe(403);
      expect(answer.json()).toMatchObject({
        error: { code: 'provider_not_allowed', param: 'model' },
      });
      expect(pair.upstream.seen).toHaveLength(0);
    }));

  it('has a rate of its own', () =>
    withKey(
      { tokenId: 'tok_1', limits: { rates: { requestsPerMinute: 1 } } },
      async pair => {
        expect((await ask(pair)).status).toBe(200);
        const answer = await ask(pair);
        expect(answer.status).toBe(429);
        expect(answer.json()).toMatchObject({
          error: {
            code: 'requests_per_minute',
            message:
              'Your key allows 1 requests a minute for whoever uses it. Try again in 61 s.',
          },
        });
      },
    ));

  it('pays from the wallet of its team, until that is empty', async () => {
    const escrow = new Escrow(new MemoryLedger(), 'gw_test');
    // Enough for a short answer, not for a long one.
    const account = escrow.account({ id: 'wal_1', limit: usdToNano(0.001) });
    const fund = wallet(account);
    await withKey({ funds: { open: () => [fund] } }, async pair => {
      const answer = await ask(pair, { max_tokens: 50 });
      expect(answer.status).toBe(200);
      const [event] = pair.gateway.record.events;
      expect(event.charged_accounts).toEqual(['wal_1']);
      expect(account.spent).toBe(usdToNano(event.cost_usd));
      const refused = await ask(pair, { max_tokens: 5000 });
      expect(refused.status).toBe(402);
      expect(refused.headers['x-should-retry']).toBe('false');
      expect(refused.json()).toMatchObject({
        error: { code: 'wallet_exhausted', type: 'budget_exceeded' },
      });
    });
  });
});
