import {
  allocateToWallet,
  createTeam,
  getBalance,
  listBudgets,
} from '@keeptrusts/contract/api';
import { runAction } from '../__testUtils__/runAction';
import { startPlane } from '../__testUtils__/startPlane';
import { createAllocateAction } from './allocateToWallet';

describe('keeptrusts:wallet:allocate', () => {
  let fixture: Awaited<ReturnType<typeof startPlane>>;
  let action: ReturnType<typeof createAllocateAction>;
  let teamId: string;

  beforeAll(async () => {
    fixture = await startPlane();
    action = createAllocateAction(fixture.plane);
  });
  afterAll(() => fixture.stop());

  beforeEach(async () => {
    const name = expect.getState().currentTestName!.slice(-60);
    const team = await fixture.plane.call(createTeam, { body: { name } });
    teamId = team.id;
  });

  const allocated = async () => {
    const query = { team_id: teamId };
    return (await fixture.plane.call(getBalance, { query })).allocated;
  };
  const budget = async () => {
    const query = { team_id: teamId };
    const { items } = await fixture.plane.call(listBudgets, { query });
    return items[0]?.hard_limit;
  };

  it('adds money and sets the daily budget', async () => {
    const input = { teamId, amount: 100, dailyBudget: 5 };
    await expect(runAction(action, input)).resolves.toMatchObject({
      available: 100,
      allocated: true,
    });
    await expect(budget()).resolves.toBe(5);
  });

  it('adds it once for a task, and again for another one', async () => {
    const input = { teamId, amount: 100 };
    await runAction(action, input);
    await runAction(action, input);
    await expect(allocated()).resolves.toBe(100);
    await runAction(action, input, { task: 'task-2' });
    await expect(allocated()).resolves.toBe(200);
  });

  it('adds it once when the answer to the first try was lost', async () => {
    const input = { teamId, amount: 100 };
    fixture.wire.loseAnswerTo('POST /v1/wallets/allocate');
    await expect(runAction(action, input)).rejects.toThrow();
    await runAction(action, input);
    await expect(allocated()).resolves.toBe(100);
  });

  it('adds it once when the control plane has forgotten that it answered', async () => {
    const note = 'Load test (task task-1, step keeptrusts:wallet:allocate)';
    const body = { team_id: teamId, amount: 100, note };
    await fixture.plane.call(allocateToWallet, { body });
    await expect(
      runAction(action, { teamId, amount: 100, note: 'Load test' }),
    ).resolves.toMatchObject({ available: 100, allocated: true });
    await expect(allocated()).resolves.toBe(100);
  });

  it('gives a team its first money once, whoever asks and however often', async () => {
    const first = (task: string, amount: number) =>
      runAction(
        action,
        { teamId, amount, dailyBudget: amount / 10, initial: true },
        { task },
      );
    await Promise.allSettled([first('a', 100), first('b', 250)]);
    const given = await allocated();
    expect([100, 250]).toContain(given);
    const limit = await budget();
    await expect(first('c', 400)).resolves.toMatchObject({ allocated: false });
    await expect(allocated()).resolves.toBe(given);
    await expect(budget()).resolves.toBe(limit);
  });
});
