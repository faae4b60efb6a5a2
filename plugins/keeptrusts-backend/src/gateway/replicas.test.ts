import { TestDatabases } from '@backstage/backend-test-utils';
import { usdToNano } from '@keeptrusts/contract';
import {
  allocateToWallet,
  createConfiguration,
  createTeam,
  createToken,
  getBalance,
  revokeToken,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../__testUtils__/eventually';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { startReplica, type Replica } from '../__testUtils__/startReplica';

jest.setTimeout(120_000);

const databases = TestDatabases.create({
  ids: ['POSTGRES_18'],
  disableDocker: true,
});

describe('two backends on one PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keeptrusts-replicas-'));
  let knex: Knex;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  const replicas: Replica[] = [];

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    // The third one is in this process: it is where people manage things.
    plane = await startControlPlane(knex, {
      keeptrusts: { gateway: { spoolDirectory: join(folder, 'own') } },
    });
    // One after the other: Backstage's scheduler cannot make its tables twice at a time.
    replicas.push(await startReplica(knex, folder));
    replicas.push(await startReplica(knex, folder));
  });
  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.end('SIGTERM')));
    await plane.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function onboard(name: string, amount: number) {
    const platform = plane.as('platform');
    const team = await platform.call(createTeam, { body: { name } });
    await platform.call(createConfiguration, {
      body: {
        name: 'open',
        team_id: team.id,
        policy_yaml:
          'providers: { targets: [{ id: box, provider: sandbox, pricing: { input: 2, output: 8 } }] }',
      },
    });
    await platform.call(allocateToWallet, {
      body: { team_id: team.id, amount },
    });
    const token = await platform.call(createToken, {
      body: { name: 'key', token_type: 'gateway', team_id: team.id },
    });
    return { teamId: team.id, tokenId: token.id, key: token.key! };
  }

  async function ask({ baseUrl }: Replica, key: string) {
    const response = await fetch(`${baseUrl}/v1/chat/completions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        model: 'gpt-4o',
        max_tokens: 400,
        messages: [{ role: 'user', content: 'Hello' }],
      }),
    });
    await response.arrayBuffer();
    return {
      status: response.status,
      eventId: response.headers.get('x-keeptrusts-event-id') ?? '',
    };
  }

  const balanceOf = (teamId: string) =>
    plane.as('platform').call(getBalance, { query: { team_id: teamId } });

  /** What the stored exchanges of a team cost, and what left its wallet for them, in nano-dollars. */
  async function costs(teamId: string) {
    const [events] = await knex('events')
      .where({ team_id: teamId })
      .sum({ cost: 'cost' });
    const [paid] = await knex('wallet_transactions')
      .whereIn(
        'wallet_id',
        knex('wallets').select('id').where({ team_id: teamId }),
      )
      .andWhere({ type: 'spend' })
      .sum({ amount: 'amount' });
    return { events: Number(events.cost), paid: -Number(paid.amount) };
  }

  it('a key that one revokes is dead on the other', async () => {
    const { tokenId, key } = await onboard('revoking', 1);
    for (const replica of replicas) {
      expect((await ask(replica, key)).status).toBe(200);
    }
    await plane.as('platform').call(revokeToken, { params: { id: tokenId } });
    for (const replica of replicas) {
      const status = await eventually(async () => {
        const answer = await ask(replica, key);
        return answer.status === 200 ? undefined : answer.status;
      });
      expect(status).toBe(401);
    }
  });

  it('together never spend more than a wallet has', async () => {
    const amount = 0.02;
    const { teamId, key } = await onboard('spending', amount);
    const spenders = Array.from({ length: 16 }, async (_, index) => {
      const statuses: number[] = [];
      do {
        const { status } = await ask(replicas[index % 2], key);
        statuses.push(status);
      } while (statuses.at(-1) === 200);
      return statuses;
    });
    const statuses = (await Promise.all(spenders)).flat();
    const answered = statuses.filter(status => status === 200).length;
    expect(answered).toBeGreaterThan(10);
    expect(new Set(statuses)).toEqual(new Set([200, 402]));
    const { events, paid } = await eventually(async () => {
      const stored = await knex('events')
        .where({ team_id: teamId, verdict: 'allow' })
        .andWhere('cost', '>', 0);
      return stored.length === answered ? costs(teamId) : undefined;
    });
    expect(paid).toBe(events);
    expect(events).toBeLessThanOrEqual(usdToNano(amount));
    expect((await balanceOf(teamId)).available).toBeGreaterThanOrEqual(0);
  });

  it('lose no exchange and no money when one is killed under load', async () => {
    const { teamId, key } = await onboard('killing', 100);
    const answered: string[] = [];
    let killed = false;
    const clients = Array.from({ length: 8 }, async () => {
      for (;;) {
        const answer = await ask(replicas[1], key).catch(() => undefined);
        if (!answer) return;
        expect(answer.status).toBe(200);
        answered.push(answer.eventId);
        if (answered.length >= 200 && !killed) {
          killed = true;
          await replicas[1].end('SIGKILL');
        }
      }
    });
    await Promise.all(clients);
    replicas[1] = await startReplica(knex, folder);
    await eventually(async () => {
      const stored: string[] = await knex('events')
        .where({ team_id: teamId })
        .pluck('id');
      const known = new Set(stored);
      return answered.every(id => known.has(id)) || undefined;
    }, 30_000);
    const { events, paid } = await costs(teamId);
    expect(paid).toBe(events);
    const balance = await eventually(async () => {
      const now = await balanceOf(teamId);
      return now.held === 0 ? now : undefined;
    }, 30_000);
    expect(usdToNano(balance.spent)).toBe(events);
    expect(usdToNano(balance.available)).toBe(usdToNano(100) - events);
  });
});
