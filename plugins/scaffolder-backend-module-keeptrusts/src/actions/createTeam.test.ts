import { getTeam } from '@keeptrusts/contract/api';
import { runAction } from '../__testUtils__/runAction';
import { startPlane } from '../__testUtils__/startPlane';
import { createTeamAction } from './createTeam';

describe('keeptrusts:team:create', () => {
  let fixture: Awaited<ReturnType<typeof startPlane>>;
  let action: ReturnType<typeof createTeamAction>;

  beforeAll(async () => {
    fixture = await startPlane();
    action = createTeamAction(fixture.plane);
  });
  afterAll(() => fixture.stop());

  it('creates the team for the group that a picker or a person names', async () => {
    const { teamId, slug, created } = await runAction(action, {
      name: 'Équipe Search',
      owner: 'Search-Team',
    });
    expect({ slug, created }).toEqual({ slug: 'equipe-search', created: true });
    await expect(
      fixture.plane.call(getTeam, { params: { id: String(teamId) } }),
    ).resolves.toMatchObject({ owner: 'group:default/search-team' });
  });

  it('takes the team that the same group has already', async () => {
    const input = { name: 'twice', owner: 'group:default/ann' };
    const first = await runAction(action, input);
    await expect(
      runAction(action, input, { task: 'task-2' }),
    ).resolves.toMatchObject({ teamId: first.teamId, created: false });
  });

  it('leaves the team of another group alone', async () => {
    await runAction(action, { name: 'theirs', owner: 'group:default/ann' });
    await expect(
      runAction(
        action,
        { name: 'theirs', owner: 'group:default/bob' },
        { task: 'task-2' },
      ),
    ).rejects.toThrow(
      'There is a team "theirs" already, and group:default/bob does not own it. Choose another team name.',
    );
  });

  it('tells a retry the same as the first try, whose answer was lost', async () => {
    const input = { name: 'lost', owner: 'group:default/ann' };
    fixture.wire.loseAnswerTo('POST /v1/teams');
    await expect(runAction(action, input)).rejects.toThrow();
    await expect(runAction(action, input)).resolves.toMatchObject({
      created: true,
    });
  });

  it('makes no team for a group that whoever started the task is not in', async () => {
    await expect(
      runAction(action, { name: 'theirs', owner: 'group:default/payments' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('gives a team to groups only', async () => {
    await expect(
      runAction(action, { name: 'mine', owner: 'user:default/ann' }),
    ).rejects.toThrow('"user:default/ann" is not a Group');
  });

  it('asks the control plane for nothing in a dry run', async () => {
    const before = fixture.wire.seen.length;
    const outputs = await runAction(
      action,
      { name: 'dry', owner: 'group:default/ann' },
      { isDryRun: true },
    );
    expect(Object.keys(outputs)).toEqual(['teamId', 'slug', 'created']);
    expect(fixture.wire.seen).toHaveLength(before);
  });
});
