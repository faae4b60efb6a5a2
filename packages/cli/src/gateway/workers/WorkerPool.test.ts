import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../__testUtils__/eventually';
import { temporaryFolder } from '../../__testUtils__/temporaryFolder';
import { TestGateway } from '../../__testUtils__/TestGateway';

jest.setTimeout(60_000);

const folder = temporaryFolder();

const capped = `
policies:
  - { type: cost_limit, action: block, daily_limit: 0.01 }
providers:
  targets:
    - { id: sandbox, provider: sandbox, pricing: { input: 0, output: 100 } }
`;
const policies = (limit: number) => `
policies:
  - type: rate_limit
    max_requests_per_minute: ${limit}
providers:
  targets:
    - { id: sandbox, provider: sandbox }
`;

const eventsOf = (name: string) => join(folder.path, 'events', name);

function start(name: string, config: string): Promise<TestGateway> {
  const file = folder.write(name, config);
  return TestGateway.start([
    ...['--policy-config', file, '--workers', '2'],
    ...['--events-dir', eventsOf(name)],
  ]);
}

/** Requests on connections of their own, so that both workers get some. */
async function fire(gateway: TestGateway, count: number): Promise<number[]> {
  const responses = await Promise.all(
    Array.from({ length: count }, () =>
      gateway.chat({}, { connection: 'close' }),
    ),
  );
  await Promise.all(responses.map(response => response.text()));
  return responses.map(({ status }) => status);
}

/** The value of a series of `/metrics`, added up. */
async function metric(gateway: TestGateway, name: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  return text
    .split('\n')
    .filter(line => line.startsWith(name))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** Process ids of the workers that have served requests, once there are so many: each has a folder for its record. */
function workersOf(gateway: TestGateway, name: string, count: number) {
  return eventually(`the record of ${count} workers`, async () => {
    await fire(gateway, 2);
    const folders = existsSync(eventsOf(name))
      ? readdirSync(eventsOf(name))
      : [];
    return folders.length === count
      ? folders.map(each => Number(each.replace('worker-', '')))
      : undefined;
  });
}

describe('kt gateway run --workers 2', () => {
  it('lets through exactly as many requests as one process would', async () => {
    const gateway = await start('exact.yaml', policies(20));
    const statuses = await fire(gateway, 60);
    expect(statuses.filter(status => status === 200)).toHaveLength(20);
    expect(statuses.filter(status => status === 429)).toHaveLength(40);
  });

  it('never spends more than one process may', async () => {
    const gateway = await start('capped.yaml', capped);
    const responses = await Promise.all(
      Array.from({ length: 60 }, () =>
        gateway.chat({ max_tokens: 10 }, { connection: 'close' }),
      ),
    );
    const costs = responses.map(({ headers }) =>
      Number(headers.get('x-keeptrusts-cost-usd')),
    );
    const spent = costs.reduce((sum, cost) => sum + cost, 0);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(0.01 + Number.EPSILON);
    expect(new Set(responses.map(({ status }) => status))).toEqual(
      new Set([200, 402]),
    );
  });

  it('counts in /metrics what all of them did', async () => {
    const gateway = await start('metrics.yaml', policies(100));
    await fire(gateway, 30);
    expect(await metric(gateway, 'keeptrusts_gateway_requests_total{')).toBe(
      30,
    );
  });

  it('serves a changed file in all of them', async () => {
    const gateway = await start('changing.yaml', policies(1));
    folder.write('changing.yaml', policies(30));
    await gateway.logged('it is served from now on');
    const statuses = await fire(gateway, 30);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('replaces one that was killed, and goes on meanwhile', async () => {
    const gateway = await start('killed.yaml', policies(10_000));
    const [victim] = await workersOf(gateway, 'killed.yaml', 2);
    process.kill(victim, 'SIGKILL');
    await gateway.logged(`Worker ${victim} ended; another one takes over.`);
    expect(await fire(gateway, 4)).toEqual([200, 200, 200, 200]);
    expect(await workersOf(gateway, 'killed.yaml', 3)).toContain(victim);
  });

  it('survives that one is killed while the file changes', async () => {
    const gateway = await start('struck.yaml', policies(10_000));
    const [victim] = await workersOf(gateway, 'struck.yaml', 2);
    // It hears nothing any more, so that it dies with the change unanswered.
    process.kill(victim, 'SIGSTOP');
    folder.write('struck.yaml', policies(20_000));
    await eventually('the new limit in the other one', async () => {
      const either = [1, 2].map(() =>
        gateway.chat({}, { connection: 'close' }),
      );
      const { headers } = await Promise.any(either);
      return headers.get('x-ratelimit-limit-requests') === '20000' || undefined;
    });
    process.kill(victim, 'SIGKILL');
    await gateway.logged('it is served from now on');
    await gateway.logged(`Worker ${victim} ended; another one takes over.`);
    expect(await workersOf(gateway, 'struck.yaml', 3)).toContain(victim);
  });

  it('lets a running stream finish when the whole group is told to end', async () => {
    const gateway = await start('group.yaml', policies(10_000));
    const workers = await workersOf(gateway, 'group.yaml', 2);
    const response = await gateway.chat(
      { stream: true },
      { 'x-sandbox-word-ms': '20' },
    );
    for (const pid of workers) process.kill(pid, 'SIGTERM');
    const ended = gateway.end('SIGTERM');
    expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/);
    expect(await ended).toBe(0);
  });

  it('ends all of them on Ctrl-C, once a running stream has finished', async () => {
    const gateway = await start('ending.yaml', policies(10_000));
    const workers = await workersOf(gateway, 'ending.yaml', 2);
    const response = await gateway.chat(
      { stream: true },
      { 'x-sandbox-word-ms': '20' },
    );
    const ended = gateway.end('SIGINT');
    expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/);
    expect(await ended).toBe(0);
    for (const pid of workers) {
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    }
  });
});
