import { createTeam, getConfiguration } from '@keeptrusts/contract/api';
import { runAction } from '../__testUtils__/runAction';
import { startPlane } from '../__testUtils__/startPlane';
import { createApplyConfigurationAction } from './applyConfiguration';

describe('keeptrusts:configuration:apply', () => {
  let fixture: Awaited<ReturnType<typeof startPlane>>;
  let action: ReturnType<typeof createApplyConfigurationAction>;

  beforeAll(async () => {
    fixture = await startPlane();
    action = createApplyConfigurationAction(fixture.plane);
    await fixture.plane.call(createTeam, { body: { name: 'search' } });
  });
  afterAll(() => fixture.stop());

  const wanted = (name: string, template = 'tier-2-internal') => ({
    teamId: 'search',
    name,
    template,
    dailyBudget: 42,
  });

  it('makes policies from the template, with the daily budget filled in', async () => {
    const { configurationId, ...others } = await runAction(
      action,
      wanted('first'),
    );
    expect(others).toEqual({ version: 1, created: true });
    const { policy_yaml } = await fixture.plane.call(getConfiguration, {
      params: { id: String(configurationId) },
    });
    expect(policy_yaml).toContain('daily_limit: 42');
  });

  it('fills in the models and regions', async () => {
    const { configurationId } = await runAction(action, {
      ...wanted('limited'),
      models: ['gpt-4o'],
      regions: ['eu-*'],
    });
    const { policy_yaml } = await fixture.plane.call(getConfiguration, {
      params: { id: String(configurationId) },
    });
    expect(policy_yaml).toContain('allowed_models: [gpt-4o]');
    expect(policy_yaml).toMatch(/allowed_regions: \[.?eu-\*.?\]/);
  });

  it('leaves policies of the same template as they are', async () => {
    const first = await runAction(action, wanted('again'));
    await expect(
      runAction(action, wanted('again'), { task: 'task-2' }),
    ).resolves.toEqual({ ...first, created: false });
  });

  it('does not replace policies of another template', async () => {
    await runAction(action, wanted('taken'));
    await expect(
      runAction(action, wanted('taken', 'tier-1-exploration'), {
        task: 'task-2',
      }),
    ).rejects.toThrow('was not made from template tier-1-exploration');
  });

  it('says which template there is none of', async () => {
    await expect(runAction(action, wanted('none', 'tier-9'))).rejects.toThrow(
      /tier-9/,
    );
  });

  it('tells a retry the same as the first try, whose answer was lost', async () => {
    fixture.wire.loseAnswerTo('POST /v1/configurations');
    await expect(runAction(action, wanted('lost'))).rejects.toThrow();
    await expect(runAction(action, wanted('lost'))).resolves.toMatchObject({
      created: true,
    });
  });
});
