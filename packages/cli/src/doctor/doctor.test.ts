import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';
import { checkClock } from './checkControlPlane';
import { checkNode } from './checkNode';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt, folder } = fake;

describe('kt doctor', () => {
  it('has a line for each check when all is well', async () => {
    fake.plane.addTeam('search');
    folder.write('good.yaml', 'policies:\n  - type: log\n');
    const { code, stdout } = await kt(['doctor', '-c', 'good.yaml']);
    const { url } = fake.plane.server;
    expect(stdout).toBe(
      [
        `ok     Node           v${process.versions.node}`,
        `ok     Login          ${url}, with the token of KEEPTRUSTS_API_TOKEN`,
        `ok     Control plane  answers at ${url}`,
        `ok     Credential     user:default/ann, teams: search`,
        `ok     Clock          agrees with the control plane's`,
        `ok     Gateway        is ready at ${url}/v1`,
        `ok     Policy file    good.yaml is safe to deploy`,
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('ends with 3 when the control plane cannot be reached', async () => {
    const env = { KEEPTRUSTS_API_URL: 'http://localhost:1' };
    const { code, stdout } = await kt(['doctor'], { env });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^fault {2}Control plane {2}nothing at /m);
    expect(stdout).toContain('Start the portal');
    expect(stdout).toMatch(/^- +Credential/m);
  });

  it('ends with 1 when the credential is not valid', async () => {
    const env = { KEEPTRUSTS_API_TOKEN: 'another' };
    const { code, stdout } = await kt(['doctor'], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ok +Control plane/m);
    expect(stdout).toMatch(/^fault +Credential +This key is not one of ours/m);
    expect(stdout).toContain('kt login --url');
  });

  it('says how to begin when nobody is logged in', async () => {
    const env = { KEEPTRUSTS_API_URL: undefined };
    const { code, stdout } = await kt(['doctor'], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^fault +Login +No control plane is known/m);
    expect(stdout).toMatch(/^- +Gateway/m);
  });

  it('asks another gateway when one is named', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(503).end();
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const starting = await kt(['doctor', '--gateway-url', `${address}/v1`]);
    server.close();
    expect(starting.code).toBe(1);
    expect(starting.stdout).toContain(`is starting or shutting down`);
    const gone = await kt(['doctor', '--gateway-url', address]);
    expect(gone.stdout).toContain(`nothing answers at ${address}/readyz`);
  });

  it('says how to see what is wrong with a file', async () => {
    folder.write('faulty.yaml', 'policies:\n  - type: lg\n');
    const { code, stdout } = await kt([
      ...['doctor', '-c', 'faulty.yaml', '--output', 'json'],
    ]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.at(-1)).toEqual({
      check: 'Policy file',
      state: 'fault',
      found: 'faulty.yaml has 1 fault',
      advice: 'kt policy lint --file faulty.yaml',
    });
  });
});

describe('the clock', () => {
  const nowMs = Date.parse('2026-11-21T10:00:00Z');
  it.each([
    ['Sat, 21 Nov 2026 10:00:20 GMT', 'ok', 'agrees'],
    ['Sat, 21 Nov 2026 09:58:00 GMT', 'fault', '120 s ahead of'],
    ['Sat, 21 Nov 2026 10:02:00 GMT', 'fault', '120 s behind'],
    [null, 'skipped', 'tells no time'],
  ])('of a server that says %s', (date, state, found) => {
    expect(checkClock(date, nowMs)).toMatchObject({
      state,
      found: expect.stringContaining(found),
    });
  });
});

describe('Node', () => {
  it.each([
    ['22.9.0', 'fault'],
    ['22.18.0', 'fault'],
    ['22.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('%s is %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});
