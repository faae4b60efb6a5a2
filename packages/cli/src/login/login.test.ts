import { generateKey } from '@keeptrusts/contract';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt, line, folder } = fake;

const nobody = {
  KEEPTRUSTS_API_URL: undefined,
  KEEPTRUSTS_API_TOKEN: undefined,
};
const stored = join(folder.path, 'config/keeptrusts/credentials.json');

afterEach(() => rmSync(stored, { force: true }));

/** Logs in with the token on standard input. */
const login = (
  url = fake.plane.server.url,
  input = fake.plane.token,
  alone = false,
) => kt(['login', '--url', url], { input, env: nobody, alone });

describe('kt login', () => {
  it('takes the token from standard input, and says who you are', async () => {
    fake.plane.addTeam('search');
    const { code, stdout } = await login(undefined, undefined, true);
    expect(stdout).toContain(`Logged in to ${fake.plane.server.url}\n`);
    expect(stdout).toMatch(/you are +user:default\/ann\nteams +search\n/);
    expect(code).toBe(0);
    const { stdout: later } = await kt(['whoami'], { env: nobody });
    expect(later).toContain('user:default/ann');
  });

  it('keeps it in a file that is for its owner only', async () => {
    await login();
    expect(statSync(stored).mode % 0o1000).toBe(0o600);
    expect(JSON.parse(readFileSync(stored, 'utf8'))).toEqual({
      url: fake.plane.server.url,
      token: fake.plane.token,
    });
  });

  it.each(['', '/', '/api/keeptrusts/', '/api/keeptrusts/v1'])(
    'finds the control plane of a portal whose address is given as …%s',
    async path => {
      const { code, stdout } = await login(fake.plane.server.portal + path);
      expect(code).toBe(0);
      expect(stdout).toContain(`Logged in to ${fake.plane.server.url}\n`);
    },
  );

  it('takes all it needs from the environment', async () => {
    expect((await kt(['login'])).code).toBe(0);
    expect(existsSync(stored)).toBe(true);
  });

  it('takes a token that is typed', async () => {
    const { code } = await kt(
      ['login', '--url', fake.plane.server.url, '--token', fake.plane.token],
      { env: nobody },
    );
    expect(code).toBe(0);
  });

  it('shows the token to nobody who lists the processes', async () => {
    const listed = new Promise<string>(resolve => {
      fake.plane.server.answer = response => {
        resolve(execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' }));
        response.writeHead(503).end();
      };
    });
    const { code } = await login(undefined, undefined, true);
    expect(code).toBe(3);
    const processes = await listed;
    expect(processes).toContain(`login --url ${fake.plane.server.url}`);
    expect(processes).not.toContain(fake.plane.token);
  });

  it('keeps nothing that the control plane does not know', async () => {
    const { code, stderr } = await login(undefined, generateKey('access'));
    expect(code).toBe(1);
    expect(stderr).toContain('This key is not one of ours.');
    expect(existsSync(stored)).toBe(false);
  });

  it.each([
    ['a gateway key', () => generateKey('gateway'), 'This is a gateway key'],
    ['a mistyped key', () => `${generateKey('access')}x`, 'is mistyped'],
    ['two words', () => 'Bearer x', 'A token has no spaces'],
  ])('takes %s for what it is, and does not send it', async (_, make, why) => {
    const token = make();
    const { code, stderr } = await login(undefined, token);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain(token);
    expect(fake.plane.server.calls).toEqual([]);
  });

  it('needs a token', async () => {
    const { code, stderr } = await login(undefined, '\n');
    expect(code).toBe(2);
    expect(stderr).toContain('No token was given.');
  });

  it.each(['portal.example.com', 'ftp://x', 'http://a:b@c', ''])(
    'takes "%s" for no address',
    async url => {
      const { code } = await login(url);
      expect(code).toBe(2);
    },
  );

  it('says that nobody is there', async () => {
    const { code, stderr } = await login('http://localhost:1');
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^No control plane answers at http:\/\/localhost:1:/,
    );
  });
});

describe('what kt login keeps', () => {
  it('is gone after kt logout', async () => {
    await login();
    const { stdout } = await kt(['logout'], { env: nobody });
    expect(stdout).toContain('Logged out.');
    expect(existsSync(stored)).toBe(false);
    const after = await kt(['whoami'], { env: nobody });
    expect(after.code).toBe(2);
    expect(after.stderr).toContain('Run kt login');
    const again = await kt(['logout'], { env: nobody });
    expect(again.stdout).toBe('You were not logged in.\n');
  });

  it('is shown to no other control plane', async () => {
    await login();
    const { code, stderr } = await kt(
      ['whoami', '--url', `${fake.plane.server.portal}/elsewhere`],
      { env: nobody },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('You are not logged in to');
  });

  it('gives way to the environment', async () => {
    await login();
    const { code } = await kt(['whoami'], {
      env: { ...nobody, KEEPTRUSTS_API_TOKEN: generateKey('access') },
    });
    expect(code).toBe(1);
  });

  it('may be broken, and then says how to go on', async () => {
    await login();
    writeFileSync(stored, '{');
    const { code, stderr } = await kt(['whoami'], { env: nobody });
    expect(code).toBe(2);
    expect(stderr).toContain('Run kt logout, then kt login.');
    expect((await kt(['whoami'])).code).toBe(0);
  });

  it('is asked about by kt doctor when others can read it', async () => {
    await login();
    chmodSync(stored, 0o644);
    const { code, stdout } = await kt(['doctor'], { env: nobody });
    expect(code).toBe(1);
    expect(stdout).toContain(`chmod 600 ${stored}`);
  });
});

it('standard output has nothing but the result', async () => {
  const { stdout } = await line('kt whoami --output json | cat');
  expect(JSON.parse(stdout)).toEqual({
    ref: 'user:default/ann',
    all_teams: false,
    teams: [],
  });
});
