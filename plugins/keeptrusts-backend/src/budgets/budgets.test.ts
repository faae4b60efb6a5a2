import {
  createTeam,
  deleteBudget,
  listBudgets,
  setBudget,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

eachDatabase('budgets', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    for (const slug of ['search', 'support']) {
      await plane.as('platform').call(createTeam, {
        body: { name: slug, slug, owner: `group:default/${slug}` },
      });
    }
  });
  afterAll(() => plane.stop());

  const set = (hardLimit: number, softLimit?: number) =>
    plane.as('platform').call(setBudget, {
      body: { team_id: 'search', hard_limit: hardLimit, soft_limit: softLimit },
    });
  const ofSearch = async () => {
    const { items } = await plane
      .as('search')
      .call(listBudgets, { query: { team_id: 'search' } });
    return items;
  };

  it('are set, and set anew: a team has one', async () => {
    const first = await set(100, 80);
    expect(first).toMatchObject({
      period: 'day',
      hard_limit: 100,
      soft_limit: 80,
      spent: 0,
    });
    const second = await set(0.1);
    expect(second).toMatchObject({
      id: first.id,
      hard_limit: 0.1,
      soft_limit: null,
      created_at: first.created_at,
    });
    await expect(ofSearch()).resolves.toEqual([second]);
  });

  it('are one when several people set them at once', async () => {
    const ids = await Promise.all([10, 20, 30, 40].map(usd => set(usd)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    await expect(ofSearch()).resolves.toHaveLength(1);
  });

  it('say what was spent today, and not what was spent on another day', async () => {
    const { id } = await set(100);
    const today = new Date().toISOString().slice(0, 10);
    await knex('ledger_accounts').insert([
      { id: `${id}/${today}`, allocated: null, settled: 12_345_678_901 },
      { id: `${id}/2020-02-29`, allocated: null, settled: 1 },
    ]);
    await expect(ofSearch()).resolves.toMatchObject([{ spent: 12.345678901 }]);
    await expect(set(50)).resolves.toMatchObject({ id, spent: 12.345678901 });
  });

  it('have no soft limit above the hard one', async () => {
    await expect(set(10, 10.01)).rejects.toMatchObject({
      code: 'invalid_request',
      status: 422,
      param: 'soft_limit',
    });
    await expect(set(10, 10)).resolves.toMatchObject({ soft_limit: 10 });
  });

  it.each([0, -1, 1e-10])('are not of %d USD', async usd => {
    await expect(set(usd)).rejects.toMatchObject({ param: 'hard_limit' });
  });

  it('tell the directory when they are set and removed', async () => {
    const { id } = await set(100);
    const told = () =>
      knex('directory_changes').where({ noun: 'budget', noun_id: id });
    const before = (await told()).length;
    await set(90);
    await plane.as('platform').call(deleteBudget, { params: { id } });
    expect((await told()).length - before).toBe(2);
    await expect(ofSearch()).resolves.toEqual([]);
    await expect(
      plane.as('platform').call(deleteBudget, { params: { id } }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are seen by their team, and set and removed by the platform only', async () => {
    const { id } = await set(100);
    const { items } = await plane.as('support').call(listBudgets, {});
    expect(items).toEqual([]);
    await expect(
      plane.as('support').call(listBudgets, { query: { team_id: 'search' } }),
    ).rejects.toMatchObject({ code: 'not_found' });
    for (const person of ['search', 'support'] as const) {
      await expect(
        plane.as(person).call(deleteBudget, { params: { id } }),
      ).rejects.toMatchObject({ code: 'forbidden' });
      await expect(
        plane.as(person).call(setBudget, {
          body: { team_id: 'search', hard_limit: 1_000 },
        }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(ofSearch()).resolves.toMatchObject([{ id, hard_limit: 100 }]);
  });
});
