import {
  createTeam,
  getTeam,
  listTeams,
  updateTeam,
} from '@keeptrusts/contract/api';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

eachDatabase('teams', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  beforeAll(async () => {
    plane = await startControlPlane(await init());
  });
  afterAll(() => plane.stop());

  it('get a slug from their name', async () => {
    const team = await plane.as('platform').call(createTeam, {
      body: { name: 'Équipe  Search 2' },
    });
    expect(team).toMatchObject({ slug: 'equipe-search-2', owner: null });
    await expect(
      plane.as('platform').call(getTeam, { params: { id: 'equipe-search-2' } }),
    ).resolves.toEqual(team);
  });

  it('have slugs of their own', async () => {
    const body = { name: 'Twice' };
    await plane.as('platform').call(createTeam, { body });
    await expect(
      plane.as('platform').call(createTeam, { body }),
    ).rejects.toMatchObject({ code: 'already_exists', param: 'slug' });
  });

  it('are seen by the group that owns them and by nobody else', async () => {
    const team = await plane.as('search').call(createTeam, {
      body: { name: 'Ours', owner: 'group:default/search' },
    });
    const ask = { params: { id: team.id } };
    await expect(plane.as('search').call(getTeam, ask)).resolves.toEqual(team);
    await expect(plane.as('support').call(getTeam, ask)).rejects.toMatchObject({
      code: 'not_found',
    });
    const { items } = await plane.as('support').call(listTeams, {});
    expect(items).toEqual([]);
  });

  it('cannot be made for somebody else', async () => {
    await expect(
      plane.as('search').call(createTeam, {
        body: { name: 'Theirs', owner: 'group:default/support' },
      }),
    ).rejects.toMatchObject({ code: 'forbidden', param: 'owner' });
  });

  it('change what is given of them', async () => {
    const { id } = await plane.as('platform').call(createTeam, {
      body: { name: 'Before', slug: 'changing' },
    });
    await expect(
      plane.as('platform').call(updateTeam, {
        params: { id },
        body: { name: 'After' },
      }),
    ).resolves.toMatchObject({ id, name: 'After', slug: 'changing' });
  });

  it('are listed page by page, newest first', async () => {
    const call = plane.as('platform');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await call.call(listTeams, { query: { limit: 2, cursor } });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen.length).toBeGreaterThan(3);
  });

  it('are made once for one Idempotency-Key', async () => {
    const once = () =>
      plane
        .as('platform')
        .call(
          createTeam,
          { body: { name: 'Retried' } },
          { idempotencyKey: 'onboard-1' },
        );
    const first = await once();
    await expect(once()).resolves.toEqual(first);
  });
});
