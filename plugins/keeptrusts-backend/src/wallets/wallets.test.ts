import { usdToNano } from '@keeptrusts/contract';
import {
  allocateToWallet,
  createTeam,
  getBalance,
  listTransactions,
  reclaimFromWallet,
} from '@keeptrusts/contract/api';
import { systemClock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { DatabaseLedger } from '../ledger/DatabaseLedger';

eachDatabase('wallets', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;
  let teams = 0;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
  });
  afterAll(() => plane.stop());

  const newTeam = async (owner = 'search') => {
    const { id } = await plane.as('platform').call(createTeam, {
      body: { name: `Team ${++teams}`, owner: `group:default/${owner}` },
    });
    return id;
  };
  const allocate = (team: string, amount: number, note?: string) =>
    plane
      .as('platform')
      .call(allocateToWallet, { body: { team_id: team, amount, note } });
  const reclaim = (team: string, amount: number) =>
    plane
      .as('platform')
      .call(reclaimFromWallet, { body: { team_id: team, amount } });
  const balance = (team: string) =>
    plane.as('search').call(getBalance, { query: { team_id: team } });
  const transactions = async (walletId: string) => {
    const { items } = await plane.as('search').call(listTransactions, {
      params: { id: walletId },
      query: { limit: 200 },
    });
    return items;
  };
  const sumOf = (items: { amount: number }[]) =>
    items.reduce((sum, { amount }) => sum + usdToNano(amount), 0);

  it('are made with the first allocation', async () => {
    const team = await newTeam();
    await expect(balance(team)).resolves.toEqual({
      team_id: team,
      currency: 'USD',
      allocated: 0,
      spent: 0,
      held: 0,
      available: 0,
    });
    const made = await allocate(team, 5_000, 'January');
    expect(made).toMatchObject({ allocated: 5_000, available: 5_000 });
    await expect(balance(team)).resolves.toEqual(made);
    await expect(transactions(made.wallet_id)).resolves.toMatchObject([
      {
        type: 'allocate',
        amount: 5_000,
        note: 'January',
        event_id: null,
        created_by: 'user:default/platform',
      },
    ]);
    await expect(
      knex('directory_changes').where({
        noun: 'wallet',
        noun_id: made.wallet_id,
      }),
    ).resolves.toHaveLength(1);
  });

  it('count to the nano-dollar', async () => {
    const team = await newTeam();
    await allocate(team, 0.1);
    await allocate(team, 0.2);
    await expect(reclaim(team, 0.000000001)).resolves.toMatchObject({
      available: 0.299999999,
    });
    await expect(allocate(team, 1e-10)).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'amount',
    });
  });

  it('hold only so much', async () => {
    const team = await newTeam();
    await allocate(team, 9_000_000);
    await expect(allocate(team, 9_000_000)).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'amount',
    });
    await expect(balance(team)).resolves.toMatchObject({
      allocated: 9_000_000,
    });
  });

  it('show what gateways hold, and keep it from being reclaimed', async () => {
    const team = await newTeam();
    const { wallet_id: walletId } = await allocate(team, 10);
    const ledger = new DatabaseLedger(knex, systemClock);
    const account = { id: walletId };
    const first = await ledger.draw('gw_a', account, usdToNano(4));
    await ledger.draw('gw_b', account, usdToNano(2));
    await ledger.report('gw_a', [
      { account, spent: usdToNano(3), returned: usdToNano(0.5) },
    ]);
    expect(first.granted).toBe(usdToNano(4));
    await expect(balance(team)).resolves.toMatchObject({
      allocated: 10,
      spent: 0,
      held: 5.5,
      available: 4.5,
    });
    await expect(reclaim(team, 4.500000001)).rejects.toMatchObject({
      code: 'invalid_request',
      status: 422,
      param: 'amount',
      details: { available: 4.5 },
    });
    await expect(reclaim(team, 4.5)).resolves.toMatchObject({
      allocated: 5.5,
      available: 0,
    });
    await expect(
      ledger.draw('gw_c', account, usdToNano(0.000000001)),
    ).resolves.toMatchObject({ granted: 0 });
  });

  it('give nothing back that was never put in', async () => {
    const team = await newTeam();
    await expect(reclaim(team, 1)).rejects.toMatchObject({
      param: 'amount',
      details: { available: 0 },
    });
  });

  it('lose and invent nothing when many move money at once', async () => {
    const team = await newTeam();
    const made = await Promise.all(
      Array.from({ length: 10 }, () => allocate(team, 1)),
    );
    expect(new Set(made.map(each => each.wallet_id)).size).toBe(1);

    const answers = await Promise.allSettled(
      Array.from({ length: 24 }, (_, i) =>
        i % 4 === 0 ? allocate(team, 0.3) : reclaim(team, 0.9),
      ),
    );
    const refused = answers.filter(({ status }) => status === 'rejected');
    for (const answer of refused) {
      expect((answer as PromiseRejectedResult).reason).toMatchObject({
        param: 'amount',
      });
    }
    expect(refused.length).toBeGreaterThan(0);

    const after = await balance(team);
    const moves = await transactions(made[0].wallet_id);
    expect(after.available).toBeGreaterThanOrEqual(0);
    expect(usdToNano(after.available)).toBe(sumOf(moves));
    expect(moves).toHaveLength(10 + answers.length - refused.length);
  });

  it('do not give to a gateway and to the platform at once', async () => {
    const team = await newTeam();
    const { wallet_id: walletId } = await allocate(team, 10);
    const ledger = new DatabaseLedger(knex, systemClock);
    const one = usdToNano(1);
    const moves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0
          ? reclaim(team, 1)
          : ledger.draw(`gw_${i}`, { id: walletId }, one),
      ),
    );
    const { allocated, held, available } = await balance(team);
    expect(usdToNano(allocated - held)).toBe(usdToNano(available));
    expect(available).toBeGreaterThanOrEqual(0);
    expect(moves.length).toBe(20);
  });

  it('list their movements page by page, newest first', async () => {
    const team = await newTeam();
    const { wallet_id: id } = await allocate(team, 1);
    for (const amount of [2, 3, 4, 5]) await allocate(team, amount);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await plane.as('search').call(listTransactions, {
        params: { id },
        query: { limit: 2, cursor },
      });
      seen.push(...page.items.map(each => each.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(5);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  it('are summed up over the teams that one may see', async () => {
    const before = await plane.as('support').call(getBalance, {});
    expect(before).toEqual({
      currency: 'USD',
      allocated: 0,
      spent: 0,
      held: 0,
      available: 0,
    });
    await allocate(await newTeam('support'), 7);
    await allocate(await newTeam('support'), 0.5);
    await expect(
      plane.as('support').call(getBalance, {}),
    ).resolves.toMatchObject({ allocated: 7.5, available: 7.5 });
    const all = await plane.as('platform').call(getBalance, {});
    expect(all.allocated).toBeGreaterThan(9_000_000);
  });

  it('are neither seen nor touched by other teams, and moved by the platform only', async () => {
    const team = await newTeam();
    const { wallet_id: id } = await allocate(team, 10);
    const support = plane.as('support');
    await expect(
      support.call(getBalance, { query: { team_id: team } }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      support.call(listTransactions, { params: { id } }),
    ).rejects.toMatchObject({ code: 'not_found' });
    for (const person of ['search', 'support'] as const) {
      const body = { team_id: team, amount: 1 };
      await expect(
        plane.as(person).call(allocateToWallet, { body }),
      ).rejects.toMatchObject({ code: 'forbidden' });
      await expect(
        plane.as(person).call(reclaimFromWallet, { body }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(balance(team)).resolves.toMatchObject({ available: 10 });
  });

  it('are filled once for one Idempotency-Key', async () => {
    const team = await newTeam();
    const once = () =>
      plane
        .as('platform')
        .call(
          allocateToWallet,
          { body: { team_id: team, amount: 5 } },
          { idempotencyKey: `onboard-${team}` },
        );
    const first = await once();
    await expect(once()).resolves.toEqual(first);
    await expect(balance(team)).resolves.toMatchObject({ allocated: 5 });
  });
});
