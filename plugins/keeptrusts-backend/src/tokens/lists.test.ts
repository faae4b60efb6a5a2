import {
  createTeam,
  createToken,
  listTokens,
  revokeToken,
  rotateToken,
  type OperationInput,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { type NewToken } from './TokenService';

eachDatabase('lists of tokens', init => {
  let knex: Knex;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  const create = (name: string, body: Partial<NewToken> = {}) =>
    plane.as('platform').call(createToken, {
      body: { name, token_type: 'gateway', team_id: 'search', ...body },
    });

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    for (const name of ['search', 'support']) {
      await plane.as('platform').call(createTeam, {
        body: { name, owner: `group:default/${name}` },
      });
    }
    await create('first');
    await create('revoked');
    await create('rotating', { entity_refs: ['component:default/Bot'] });
    await create('rotated', { entity_refs: ['component:default/bot'] });
    await create('expired');
    await create('machine', { token_type: 'access' });
    await create('theirs', { team_id: 'support' });

    const id = (name: string) => knex('tokens').where({ name }).first('id');
    const search = plane.as('search');
    await search.call(revokeToken, { params: await id('revoked') });
    await search.call(rotateToken, { params: await id('rotating') });
    await search.call(rotateToken, {
      params: await id('rotated'),
      body: { grace_period: '0s' },
    });
    await knex('tokens')
      .where({ name: 'expired' })
      .update({ expires_at: Date.now() });
  });
  afterAll(() => plane.stop());

  const names = async (
    query: OperationInput<typeof listTokens>['query'],
    person: 'platform' | 'search' = 'platform',
  ) => {
    const { items } = await plane.as(person).call(listTokens, { query });
    return items.map(({ name }) => name).sort();
  };

  it.each([
    [{ state: 'active' }, ['first', 'machine', 'rotated', 'theirs']],
    [{ state: 'rotating' }, ['rotating']],
    [{ state: 'expired' }, ['expired']],
    [{ state: 'revoked' }, ['revoked']],
    [{ type: 'access' }, ['machine']],
    [{ type: 'gateway', team_id: 'support' }, ['theirs']],
    [{ team_id: 'missing' }, []],
    [{ name: 'first' }, ['first']],
    [{ name: 'First' }, []],
    [{ entity_ref: 'Component:default/BOT' }, ['rotated', 'rotating']],
    [{ entity_ref: 'component:default/bot', state: 'active' }, ['rotated']],
  ] as const)('can be narrowed down by %j', async (query, expected) => {
    await expect(names(query)).resolves.toEqual(expected);
  });

  it('say the state by which they were narrowed down', async () => {
    for (const state of ['active', 'rotating', 'expired', 'revoked'] as const) {
      const { items } = await plane
        .as('platform')
        .call(listTokens, { query: { state } });
      expect(new Set(items.map(item => item.state))).toEqual(new Set([state]));
    }
  });

  it('hold the teams of the caller only', async () => {
    await expect(names({}, 'search')).resolves.not.toContain('theirs');
    await expect(names({ team_id: 'support' }, 'search')).resolves.toEqual([]);
  });

  it('come page by page, newest first', async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await plane
        .as('platform')
        .call(listTokens, { query: { limit: 3, cursor } });
      expect(page.items.length).toBeLessThanOrEqual(3);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids).toHaveLength(7);
  });

  it.each([
    '?state=dead',
    '?name=%00',
    '?team_id=%00',
    '?entity_ref=bot',
    '?cursor=bot',
    '?key=kt_gk_1',
  ])('are refused with %s', async query => {
    const answers = plane.as('platform', {
      fetch: (url, request) => fetch(`${url}${query}`, request),
    });
    await expect(answers.call(listTokens, {})).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });
});
