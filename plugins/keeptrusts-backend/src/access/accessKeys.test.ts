import { generateKey } from '@keeptrusts/contract';
import {
  createTeam,
  createToken,
  deleteTeam,
  listTeams,
  listTokens,
  revokeToken,
  whoami,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

eachDatabase('access keys', init => {
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

  const create = async (
    token_type: 'access' | 'gateway',
    team_id: string | undefined,
  ) => {
    const { id, key } = await plane
      .as('platform')
      .call(createToken, { body: { name: 'Machine', token_type, team_id } });
    return { id, key: key! };
  };
  const machine = (key: string | undefined) =>
    plane.client({ token: async () => key });
  const asks = async (authorization: string | undefined) => {
    const headers = authorization ? { authorization } : undefined;
    const response = await fetch(`${plane.baseUrl}/v1/whoami`, { headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  };

  it("of a team do what the team's members do, and no more", async () => {
    const { id, key } = await create('access', 'search');
    await expect(machine(key).call(whoami, {})).resolves.toMatchObject({
      ref: `key:${id}`,
      all_teams: false,
      teams: [{ slug: 'search' }],
    });
    await expect(
      machine(key).call(createToken, {
        body: { name: 'Made', token_type: 'gateway', team_id: 'search' },
      }),
    ).resolves.toMatchObject({ created_by: `key:${id}` });
    await expect(
      machine(key).call(createToken, {
        body: { name: 'Made', token_type: 'gateway', team_id: 'support' },
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      machine(key).call(createToken, {
        body: { name: 'Platform', token_type: 'access' },
      }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      machine(key).call(deleteTeam, { params: { id: 'search' } }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of the platform may do everything', async () => {
    const { key } = await create('access', undefined);
    const { items } = await machine(key).call(listTeams, {});
    expect(items.map(({ slug }) => slug)).toEqual(['support', 'search']);
    await expect(machine(key).call(listTokens, {})).resolves.toBeDefined();
  });

  it('are noted when they are used', async () => {
    const { id, key } = await create('access', 'search');
    await machine(key).call(whoami, {});
    await plane.stop();
    const { last_used_at } = await knex('tokens').where({ id }).first();
    plane = await startControlPlane(knex);
    expect(Number(last_used_at)).toBeGreaterThan(0);
  });

  it('are refused when they are revoked or expired', async () => {
    const { id, key } = await create('access', 'search');
    await knex('tokens').where({ id }).update({ expires_at: Date.now() });
    await expect(machine(key).call(whoami, {})).rejects.toMatchObject({
      code: 'key_expired',
    });
    await plane.as('search').call(revokeToken, { params: { id } });
    await expect(machine(key).call(whoami, {})).rejects.toMatchObject({
      code: 'key_revoked',
    });
  });

  it('are refused when they were never made', async () => {
    await expect(
      machine(generateKey('access')).call(whoami, {}),
    ).rejects.toMatchObject({ code: 'invalid_api_key' });
  });

  it.each([
    ['mistyped', 'kt_ak_1234', 'copied whole'],
    ["a provider's", 'sk-proj-1234567890', 'neither an access key'],
  ])('are refused when they are %s, and not repeated', async (_, key, says) => {
    const { status, text, headers } = await asks(`Bearer ${key}`);
    expect(status).toBe(401);
    expect(headers.get('x-should-retry')).toBe('false');
    expect(JSON.parse(text)).toMatchObject({
      error: {
        type: 'authentication_error',
        code: 'invalid_api_key',
        message: expect.stringContaining(says),
        request_id: expect.stringMatching(/^req_/),
      },
    });
    expect(text).not.toContain(key);
  });

  it('are no gateway keys', async () => {
    const { key } = await create('gateway', 'search');
    const { status, text } = await asks(`Bearer ${key}`);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({
      error: {
        code: 'invalid_api_key',
        message: expect.stringContaining('kt_ak_'),
      },
    });
    expect(text).not.toContain(key);
  });

  it.each([undefined, ''])('are asked for when there is %j', async header => {
    const { status, text } = await asks(header);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({
      error: {
        code: 'missing_api_key',
        message: expect.stringContaining('"Authorization: Bearer kt_ak_…"'),
      },
    });
  });

  it('are taken however the scheme is written', async () => {
    const { key } = await create('access', 'search');
    await expect(asks(`bearer  ${key} `)).resolves.toMatchObject({
      status: 200,
    });
  });
});
