import {
  createTeam,
  createToken,
  getToken,
  listTokens,
  revokeToken,
  revealSecret,
} from '@keeptrusts/contract/api';
import { runAction } from '../__testUtils__/runAction';
import { startPlane } from '../__testUtils__/startPlane';
import { createKeyAction } from './createKey';

describe('keeptrusts:key:create', () => {
  let fixture: Awaited<ReturnType<typeof startPlane>>;
  let action: ReturnType<typeof createKeyAction>;

  beforeAll(async () => {
    fixture = await startPlane();
    action = createKeyAction(fixture.plane);
    await fixture.plane.call(createTeam, { body: { name: 'search' } });
  });
  afterAll(() => fixture.stop());

  const wanted = (name: string) => ({ teamId: 'search', name });
  const named = async (name: string) => {
    const query = { team_id: 'search', name };
    return (await fixture.plane.call(listTokens, { query })).items;
  };

  it('puts the key into the secret store and gives it to nobody', async () => {
    const outputs = await runAction(action, {
      ...wanted('stored'),
      expiresIn: '30d',
      allowedModels: ['gpt-4o-mini'],
      rateLimits: { requests_per_minute: 60 },
      entityRefs: ['component:default/bot'],
    });
    const { tokenId, secretPath } = outputs;
    expect(outputs).toEqual({
      baseUrl: 'https://portal.example/api/keeptrusts/v1',
      tokenId,
      secretPath,
      revealUrl: expect.stringMatching(
        `^https://portal.example/.*[?]reveal=${tokenId}$`,
      ),
      expiresAt: expect.any(String),
    });
    expect(JSON.stringify(outputs)).not.toContain('kt_gk_');
    const params = { id: String(tokenId) };
    await expect(
      fixture.plane.call(getToken, { params }),
    ).resolves.toMatchObject({
      secret_path: secretPath,
      allowed_models: ['gpt-4o-mini'],
      rate_limits: { requests_per_minute: 60 },
      entity_refs: ['component:default/bot'],
    });
    await expect(fixture.plane.call(revealSecret, { params })).resolves.toEqual(
      { key: expect.stringMatching(/^kt_gk_/) },
    );
  });

  it('makes one key although the answer to the first try was lost', async () => {
    fixture.wire.loseAnswerTo('POST /v1/tokens');
    await expect(runAction(action, wanted('lost'))).rejects.toThrow();
    const { tokenId } = await runAction(action, wanted('lost'));
    await expect(named('lost')).resolves.toMatchObject([{ id: tokenId }]);
  });

  it('leaves a key alone that somebody has taken out of the store', async () => {
    const { tokenId } = await runAction(action, wanted('revealed'));
    const params = { id: String(tokenId) };
    await fixture.plane.call(revealSecret, { params });
    await expect(runAction(action, wanted('revealed'))).resolves.toMatchObject({
      tokenId,
      secretPath: '',
    });
  });

  it('refuses the name of a key from elsewhere', async () => {
    await fixture.plane.call(createToken, {
      body: { name: 'taken', token_type: 'gateway', team_id: 'search' },
    });
    await expect(runAction(action, wanted('taken'))).rejects.toThrow(
      'The team has a gateway key "taken" already',
    );
  });

  it('takes the name of a key that was revoked', async () => {
    const { tokenId } = await runAction(action, wanted('free'));
    const params = { id: String(tokenId) };
    await fixture.plane.call(revokeToken, { params });
    const again = await runAction(action, wanted('free'), { task: 'task-2' });
    expect(again.tokenId).not.toBe(tokenId);
  });

  it('lets one of several tasks have a name that they want at once', async () => {
    const runs = await Promise.allSettled(
      ['a', 'b', 'c'].map(task => runAction(action, wanted('race'), { task })),
    );
    const won = runs.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    await expect(named('race')).resolves.toHaveLength(1);
  });

  it('says in a dry run where the gateway is, and makes nothing', async () => {
    const outputs = await runAction(action, wanted('dry'), { isDryRun: true });
    expect(outputs).toMatchObject({
      baseUrl: 'https://portal.example/api/keeptrusts/v1',
    });
    await expect(named('dry')).resolves.toEqual([]);
  });
});
