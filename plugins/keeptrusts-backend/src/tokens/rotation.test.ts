import {
  createTeam,
  createToken,
  getToken,
  revokeToken,
  rotateToken,
  whoami,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

const dayMs = 24 * 60 * 60 * 1000;

eachDatabase('rotating a token', init => {
  let knex: Knex;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    for (const name of ['search', 'support']) {
      await plane.as('platform').call(createTeam, {
        body: { name, owner: `group:default/${name}` },
      });
    }
  });
  afterAll(() => plane.stop());

  const create = async (expires_in?: string) => {
    const { id, key } = await plane.as('search').call(createToken, {
      body: {
        name: 'Machine',
        token_type: 'access',
        team_id: 'search',
        expires_in,
      },
    });
    return { id, key: key! };
  };
  const rotate = (
    id: string,
    body?: { grace_period?: string },
    person: 'search' | 'support' = 'search',
  ) => plane.as(person).call(rotateToken, { params: { id }, body });
  const use = (key: string | undefined) =>
    plane.client({ token: async () => key }).call(whoami, {});
  const set = (id: string, columns: object) =>
    knex('tokens').where({ id }).update(columns);

  it('makes a new key, and the old one goes on for a day', async () => {
    const old = await create();
    const nowMs = Date.now();
    const fresh = await rotate(old.id);
    expect(fresh).toMatchObject({ id: old.id, state: 'rotating' });
    expect(fresh.key).not.toBe(old.key);
    const graceMs = Date.parse(fresh.grace_until!) - nowMs;
    expect(Math.round(graceMs / dayMs)).toBe(1);
    const ref = `key:${old.id}`;
    await expect(use(old.key)).resolves.toMatchObject({ ref });
    await expect(use(fresh.key)).resolves.toMatchObject({ ref });
  });

  it('ends the old key with its grace', async () => {
    const old = await create();
    const { key } = await rotate(old.id, { grace_period: '1h' });
    await set(old.id, { grace_until: Date.now() });
    await expect(use(old.key)).rejects.toMatchObject({ code: 'key_expired' });
    await expect(use(key)).resolves.toBeDefined();
    await expect(
      plane.as('search').call(getToken, { params: { id: old.id } }),
    ).resolves.toMatchObject({ state: 'active' });
  });

  it('ends the old key at once without a grace', async () => {
    const old = await create();
    await expect(rotate(old.id, { grace_period: '0s' })).resolves.toMatchObject(
      { state: 'active' },
    );
    await expect(use(old.key)).rejects.toMatchObject({
      code: 'key_expired',
      message: expect.stringContaining('new key'),
    });
  });

  it('does not let the old key live beyond its own end', async () => {
    const old = await create('1h');
    const { expires_at } = await plane
      .as('search')
      .call(getToken, { params: { id: old.id } });
    await expect(rotate(old.id)).resolves.toMatchObject({
      grace_until: expires_at,
    });
  });

  it('starts the lifetime anew, also of a key that has expired', async () => {
    const old = await create('7d');
    await set(old.id, { expires_at: Date.now() });
    await expect(use(old.key)).rejects.toMatchObject({ code: 'key_expired' });
    const nowMs = Date.now();
    const { expires_at, key, state } = await rotate(old.id);
    expect(state).toBe('active');
    expect(Math.round((Date.parse(expires_at!) - nowMs) / dayMs)).toBe(7);
    await expect(use(key)).resolves.toBeDefined();
    await expect(use(old.key)).rejects.toMatchObject({ code: 'key_expired' });
  });

  it('waits for the grace of the one before, or ends all old keys', async () => {
    const old = await create();
    const second = await rotate(old.id);
    await expect(rotate(old.id)).rejects.toMatchObject({
      code: 'version_conflict',
      message: expect.stringContaining(second.grace_until!),
    });
    const third = await rotate(old.id, { grace_period: '0s' });
    await expect(use(third.key)).resolves.toBeDefined();
    for (const { key } of [old, second]) {
      await expect(use(key)).rejects.toMatchObject({ status: 401 });
    }
  });

  it('happens once when two ask at once', async () => {
    const { id } = await create();
    const outcomes = await Promise.allSettled([rotate(id), rotate(id)]);
    const done = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'version_conflict' },
    });
    const [{ value }] = done as PromiseFulfilledResult<{ key?: string }>[];
    await expect(use(value.key)).resolves.toBeDefined();
  });

  it('brings no revoked key back', async () => {
    const { id } = await create();
    await plane.as('search').call(revokeToken, { params: { id } });
    await expect(rotate(id)).rejects.toMatchObject({
      code: 'version_conflict',
    });
  });

  it('ends both keys when the token is revoked in its grace', async () => {
    const old = await create();
    const fresh = await rotate(old.id);
    await plane.as('search').call(revokeToken, { params: { id: old.id } });
    for (const { key } of [old, fresh]) {
      await expect(use(key)).rejects.toMatchObject({ code: 'key_revoked' });
    }
  });

  it('is for the own team only, and has its limits', async () => {
    const { id } = await create();
    await expect(rotate(id, {}, 'support')).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(rotate(id, { grace_period: '366d' })).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'grace_period',
    });
    await expect(rotate(id, { grace_period: 'soon' })).rejects.toMatchObject({
      status: 422,
    });
  });
});
