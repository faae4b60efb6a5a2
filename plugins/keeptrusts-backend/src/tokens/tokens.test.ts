import { hashKey, parseKey } from '@keeptrusts/contract';
import {
  createTeam,
  createToken,
  deleteTeam,
  getToken,
  listTokens,
  revokeToken,
  type Team,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import {
  startControlPlane,
  type Person,
} from '../__testUtils__/startControlPlane';
import { addConfiguration } from './__testUtils__/addConfiguration';
import { type NewToken } from './TokenService';

const dayMs = 24 * 60 * 60 * 1000;
const token_type = 'gateway' as const;

eachDatabase('tokens', init => {
  let knex: Knex;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let search: Team;
  let support: Team;

  const newTeam = (owner: Person, name: string = owner) =>
    plane.as('platform').call(createTeam, {
      body: { name, owner: `group:default/${owner}` },
    });

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    search = await newTeam('search');
    support = await newTeam('support');
  });
  afterAll(() => plane.stop());

  const create = (person: Person, body: Partial<NewToken>) =>
    plane.as(person).call(createToken, {
      body: { name: 'Bot', token_type, team_id: 'search', ...body },
    });

  it('show their key once', async () => {
    const { key, ...token } = await create('search', { name: 'Shown once' });
    expect(parseKey(key!)).toBe('gateway');
    expect(key!.startsWith(token.hint.slice(0, -1))).toBe(true);
    await expect(
      plane.as('search').call(getToken, { params: { id: token.id } }),
    ).resolves.toEqual(token);
    expect(token).toMatchObject({
      name: 'Shown once',
      team_id: search.id,
      team_name: 'search',
      state: 'active',
      created_by: 'user:default/search',
      last_used_at: null,
    });
  });

  it('appear without key and hash in every answer but the first', async () => {
    const answers: string[] = [];
    const { id, key } = await create('search', {});
    const recording = plane.as('search', {
      fetch: async (...request) => {
        const response = await fetch(...request);
        answers.push(await response.clone().text());
        return response;
      },
    });
    await recording.call(getToken, { params: { id } });
    await recording.call(listTokens, {});
    await recording.call(revokeToken, { params: { id } });
    const text = answers.join();
    expect(text).toContain(id);
    expect(text).not.toContain(key);
    expect(text).not.toContain(hashKey(key!));
    expect(text).not.toMatch(/hash|[0-9a-f]{64}/);
  });

  it('live for 90 days, or as long as they are given', async () => {
    const lifetime = async (body: Partial<NewToken>) => {
      const { created_at, expires_at } = await create('search', body);
      return Date.parse(expires_at!) - Date.parse(created_at);
    };
    await expect(lifetime({})).resolves.toBe(90 * dayMs);
    await expect(lifetime({ expires_in: '7d' })).resolves.toBe(7 * dayMs);
    const expires_at = new Date(Date.now() + dayMs).toISOString();
    await expect(create('search', { expires_at })).resolves.toMatchObject({
      expires_at,
    });
  });

  it.each([
    [{ expires_in: '366d' }, 'expires_in', '365 days'],
    [{ expires_in: '999999999d' }, 'expires_in', '365 days'],
    [{ expires_in: '0s' }, 'expires_in', 'past'],
    [{ expires_at: '2020-01-01T00:00:00Z' }, 'expires_at', 'past'],
    [{ expires_at: '9999-01-01T00:00:00Z' }, 'expires_at', '365 days'],
  ])('are refused with an end such as %j', async (end, param, text) => {
    await expect(create('search', end)).rejects.toMatchObject({
      code: 'invalid_request',
      param,
      message: expect.stringContaining(text),
    });
  });

  it('keep everything that is said of them', async () => {
    const body = {
      name: 'Équipe 搜索 🤖',
      allowed_models: ['gpt-*', 'claude-sonnet-4'],
      allowed_providers: ['openai'],
      rate_limits: { requests_per_minute: 60, max_parallel_requests: 4 },
      labels: { stage: 'prüfung' },
      auto_rotate: true,
    };
    await expect(
      create('search', {
        ...body,
        entity_refs: ['component:default/Bot', 'component:default/bot'],
      }),
    ).resolves.toMatchObject({
      ...body,
      entity_refs: ['component:default/bot'],
    });
  });

  it('belong to a team that the caller may make keys for', async () => {
    await expect(
      create('search', { team_id: support.id }),
    ).rejects.toMatchObject({ code: 'not_found', param: 'team_id' });
    await expect(
      create('search', { team_id: 'missing' }),
    ).rejects.toMatchObject({ code: 'not_found', param: 'team_id' });
    await expect(
      create('search', { team_id: undefined }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it("are the platform's to make without a team, and to see", async () => {
    const body = { token_type: 'access', team_id: undefined } as const;
    await expect(create('search', body)).rejects.toMatchObject({
      code: 'forbidden',
      param: 'team_id',
    });
    const { id } = await create('platform', body);
    const ask = { params: { id } };
    await expect(
      plane.as('platform').call(getToken, ask),
    ).resolves.toMatchObject({ team_id: null, team_name: null });
    await expect(plane.as('search').call(getToken, ask)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('take nothing that is for gateway keys when they are access keys', async () => {
    await expect(
      create('search', { token_type: 'access', allowed_models: ['gpt-4o'] }),
    ).rejects.toMatchObject({ status: 422, param: 'allowed_models' });
  });

  it('of another team do not exist', async () => {
    const { id } = await create('platform', { team_id: 'support' });
    const ask = { params: { id } };
    const stranger = plane.as('search');
    const hidden = { code: 'not_found' };
    await expect(stranger.call(getToken, ask)).rejects.toMatchObject(hidden);
    await expect(stranger.call(revokeToken, ask)).rejects.toMatchObject(hidden);
    const { items } = await stranger.call(listTokens, {
      query: { team_id: 'support' },
    });
    expect(items).toEqual([]);
    await expect(
      plane.as('nobody').call(listTokens, {}),
    ).resolves.toMatchObject({ items: [] });
  });

  it('are governed by the only configuration of their team', async () => {
    const team = await newTeam('search', 'One configuration');
    const early = await create('search', { team_id: team.id });
    expect(early.configuration_id).toBeNull();
    const configuration = await addConfiguration(knex, team.id, 'main');
    const governed = {
      configuration_id: configuration,
      configuration_name: 'main',
    };
    await expect(create('search', { team_id: team.id })).resolves.toMatchObject(
      governed,
    );
    await expect(
      plane.as('search').call(getToken, { params: { id: early.id } }),
    ).resolves.toMatchObject(governed);
  });

  it('are governed by the configuration they name', async () => {
    const team = await newTeam('search', 'Two configurations');
    const first = await addConfiguration(knex, team.id, 'first');
    const second = await addConfiguration(knex, team.id, 'second one');
    const team_id = team.id;
    await expect(create('search', { team_id })).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'configuration_id',
    });
    await expect(
      create('search', { team_id, configuration_id: 'second one' }),
    ).resolves.toMatchObject({ configuration_id: second });
    await expect(
      create('search', { team_id: undefined, configuration_id: first }),
    ).resolves.toMatchObject({ team_id, configuration_id: first });
    await expect(
      create('support', { team_id: undefined, configuration_id: first }),
    ).rejects.toMatchObject({ code: 'not_found', param: 'configuration_id' });
    await expect(
      create('search', { team_id: 'search', configuration_id: first }),
    ).rejects.toMatchObject({ code: 'not_found', param: 'configuration_id' });
  });

  it('need a team when several have a configuration of that name', async () => {
    const name = 'same everywhere';
    await addConfiguration(knex, search.id, name);
    await addConfiguration(knex, support.id, name);
    const body = { team_id: undefined, configuration_id: name };
    await expect(create('search', body)).resolves.toMatchObject({
      team_id: search.id,
    });
    await expect(create('platform', body)).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'team_id',
    });
  });

  it('end at once when they are revoked, and again is no fault', async () => {
    const { id } = await create('search', {});
    const ask = { params: { id } };
    await plane.as('search').call(revokeToken, ask);
    const revoked = await plane.as('search').call(getToken, ask);
    expect(revoked).toMatchObject({ state: 'revoked' });
    await plane.as('search').call(revokeToken, ask);
    await expect(plane.as('search').call(getToken, ask)).resolves.toEqual(
      revoked,
    );
  });

  it('are made once for one Idempotency-Key, and shown once', async () => {
    const body = { name: 'Retried', token_type, team_id: 'search' };
    const once = () =>
      plane
        .as('search')
        .call(createToken, { body }, { idempotencyKey: 'key-1' });
    const { key, ...first } = await once();
    expect(key).toBeDefined();
    await expect(once()).resolves.toEqual(first);
    const { items } = await plane
      .as('search')
      .call(listTokens, { query: { name: 'Retried' } });
    expect(items).toHaveLength(1);
  });

  it('end with their team', async () => {
    const team = await newTeam('search', 'Short-lived');
    const { id } = await create('search', { team_id: team.id });
    const ask = { params: { id: team.id } };
    await expect(
      plane.as('search').call(deleteTeam, ask),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await plane.as('platform').call(deleteTeam, ask);
    await expect(
      plane.as('search').call(getToken, { params: { id } }),
    ).resolves.toMatchObject({ state: 'revoked' });
    await expect(create('search', { team_id: team.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      plane.as('platform').call(deleteTeam, ask),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(newTeam('search', 'Short-lived')).resolves.toMatchObject({
      slug: 'short-lived',
    });
  });

  it('never outlive their team, whichever comes first', async () => {
    const team = await newTeam('search', 'Raced');
    const makings = Array.from({ length: 8 }, () =>
      create('search', { team_id: team.id }),
    );
    const removal = plane
      .as('platform')
      .call(deleteTeam, { params: { id: team.id } });
    await Promise.allSettled([...makings, removal]);
    const { items } = await plane
      .as('platform')
      .call(listTokens, { query: { team_id: team.id } });
    expect(items.filter(({ state }) => state !== 'revoked')).toEqual([]);
  });
});
