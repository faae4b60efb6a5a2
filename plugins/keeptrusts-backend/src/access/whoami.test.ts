import { createTeam, whoami } from '@keeptrusts/contract/api';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

eachDatabase('whoami', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  beforeAll(async () => {
    plane = await startControlPlane(await init());
    await plane.as('search').call(createTeam, {
      body: { name: 'Search', owner: 'group:default/search' },
    });
  });
  afterAll(() => plane.stop());

  it('tells a person who they are, and the teams of their groups', async () => {
    await expect(plane.as('search').call(whoami, {})).resolves.toMatchObject({
      ref: 'user:default/search',
      all_teams: false,
      teams: [{ slug: 'search' }],
    });
  });

  it('tells no person of the teams of others', async () => {
    await expect(plane.as('support').call(whoami, {})).resolves.toEqual({
      ref: 'user:default/support',
      all_teams: false,
      teams: [],
    });
  });

  it('tells the platform that it may see every team', async () => {
    await expect(plane.as('platform').call(whoami, {})).resolves.toMatchObject({
      all_teams: true,
      teams: [{ slug: 'search' }],
    });
  });

  it('refuses whoever says nothing that counts', async () => {
    const stranger = plane.client({ token: async () => 'made-up' });
    await expect(stranger.call(whoami, {})).rejects.toMatchObject({
      status: 401,
    });
  });
});
