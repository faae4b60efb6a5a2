import {
  rollBackConfiguration,
  updateConfiguration,
} from '@keeptrusts/contract/api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt, folder } = fake;

const first = 'policies:\n  - type: log\n';
const second = 'policies:\n  - type: pii_detection\n    action: block\n';
folder.write('first.yaml', first);
folder.write('second.yaml', second);

const config = (...args: string[]) => kt(['config', ...args]);
const gateway = ['--gateway', 'main'];

/** A configuration with two versions. */
function addMain() {
  const team = fake.plane.addTeam('search');
  const configuration = fake.plane.addConfiguration(team, 'main', first);
  return fake.plane.putVersion(configuration, second, 'Block personal data');
}

describe('kt config apply', () => {
  it('puts a template in force where there is something else', async () => {
    addMain();
    const { code, stdout } = await config(
      ...['apply', '--template', 'standard-dev', ...gateway],
      ...['--daily-budget', '20', '--output', 'json'],
      ...['--models', 'gpt-4o, claude-*', '--regions', 'eu-*'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'main', version: 3 });
    const [{ body, headers }] = fake.plane.server.callsOf(updateConfiguration);
    expect(body).toEqual({
      template_id: 'standard-dev',
      daily_budget: 20,
      models: ['gpt-4o', 'claude-*'],
      regions: ['eu-*'],
      message: 'Template standard-dev',
    });
    expect(headers['if-match']).toBe('2');
  });

  it('is refused for a template that there is not', async () => {
    fake.plane.addTeam('search');
    const { code } = await config('apply', '-t', 'nothing', ...gateway);
    expect(code).toBe(1);
    expect(fake.plane.configurations).toEqual([]);
  });

  it('asks whose it is to be when somebody sees several teams', async () => {
    fake.plane.addTeam('search');
    fake.plane.addTeam('support');
    const args = ['apply', '-t', 'standard-dev', ...gateway];
    expect((await config(...args)).code).toBe(2);
    const { code } = await config(...args, '--team-id', 'support');
    expect(code).toBe(0);
  });
});

describe('kt config push', () => {
  it('takes the name of the file where no gateway is named', async () => {
    fake.plane.addTeam('search');
    const { code, stdout } = await config('push', '--file', 'first.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('Configuration first is created: version 1');
  });

  it('makes no version when nothing has changed', async () => {
    addMain();
    const { code, stdout } = await config(
      ...['push', '--file', 'second.yaml', ...gateway],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('says the same already: version 2 stays');
    expect(fake.plane.server.callsOf(updateConfiguration)).toEqual([]);
  });

  it('reads standard input, which has to have a name', async () => {
    fake.plane.addTeam('search');
    const input = { input: first };
    const push = ['config', 'push', '--file', '-'];
    expect((await kt(push, input)).code).toBe(2);
    expect((await kt([...push, ...gateway], input)).code).toBe(0);
    expect(fake.plane.configurations).toMatchObject([{ policy_yaml: first }]);
  });

  it('changes nothing when the file is faulty', async () => {
    addMain();
    folder.write('faulty.yaml', 'policies:\n  - type: lg\n');
    const { code, stderr } = await config(
      ...['push', '--file', 'faulty.yaml', ...gateway],
    );
    expect(code).toBe(1);
    expect(stderr).toContain('faulty.yaml:2:11  error  unknown-kind');
    expect(fake.plane.configurations).toMatchObject([{ version: 2 }]);
  });
});

describe('kt config diff', () => {
  it('shows the last change', async () => {
    addMain();
    const { code, stdout } = await config('diff', ...gateway);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- main version 1\n\+\+\+ main version 2\n/);
    expect(stdout).toContain('\n-  - type: log\n+  - type: pii_detection\n');
  });

  it('shows what a push would change, and can fail a pipeline by it', async () => {
    addMain();
    const args = ['diff', ...gateway, '--exit-code', '--file'];
    const other = await config(...args, 'first.yaml');
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('+  - type: log\n');
    const same = await config(...args, 'second.yaml');
    expect(same.code).toBe(0);
    expect(same.stdout).toBe('main version 2 and second.yaml are the same.\n');
  });

  it('compares any two versions', async () => {
    addMain();
    const { stdout } = await config(
      ...['diff', ...gateway, '--from', '2', '--to', '1', '-o', 'json'],
    );
    expect(JSON.parse(stdout)).toMatchObject({
      from: 'main version 2',
      to: 'main version 1',
      patch: expect.stringContaining('+  - type: log'),
    });
  });
});

describe('kt config rollback', () => {
  it('goes back to the version before', async () => {
    addMain();
    const { stdout } = await config('rollback', ...gateway);
    expect(stdout).toBe('Version 1 of main is in force again, as version 3.\n');
    const [{ headers }] = fake.plane.server.callsOf(rollBackConfiguration);
    expect(headers['if-match']).toBe('2');
  });

  it('has to have something to go back to', async () => {
    const team = fake.plane.addTeam('search');
    fake.plane.addConfiguration(team, 'main', first);
    const { code, stderr } = await config('rollback', ...gateway);
    expect(code).toBe(1);
    expect(stderr).toContain('main has one version only');
  });
});

describe('what is in force', () => {
  it('is listed', async () => {
    addMain();
    const { stdout } = await config('list');
    expect(stdout).toMatch(
      /^CONFIGURATION +VERSION.*\nmain +2 .* search +cfg_/,
    );
  });

  it('has versions, with who made them and why', async () => {
    addMain();
    const { stdout } = await config('versions', ...gateway);
    expect(stdout).toMatch(/^VERSION/);
    expect(stdout).toMatch(/ 2 .* user:default\/ann +Block personal data\n/);
  });

  it('is printed, or written to a file', async () => {
    addMain();
    expect((await config('pull', ...gateway)).stdout).toBe(second);
    await config('pull', ...gateway, '--file', 'pulled.yaml');
    const pulled = readFileSync(join(folder.path, 'pulled.yaml'), 'utf8');
    expect(pulled).toBe(second);
  });
});
