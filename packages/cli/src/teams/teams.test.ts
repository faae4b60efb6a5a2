import { createTeam } from '@keeptrusts/contract/api';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt } = fake;

describe('kt teams', () => {
  it('creates one that can be listed and shown', async () => {
    const { code } = await kt([
      ...['teams', 'create', '--name', 'Search', '--slug', 'search'],
      ...['--owner', 'group:default/search', '--idempotency-key', 'once'],
    ]);
    expect(code).toBe(0);
    const [{ body, headers }] = fake.plane.server.callsOf(createTeam);
    expect(body).toEqual({
      name: 'Search',
      slug: 'search',
      owner: 'group:default/search',
    });
    expect(headers['idempotency-key']).toBe('once');

    const list = await kt(['teams', 'list']);
    expect(list.stdout).toMatch(/^TEAM +NAME.*\nsearch +Search +group:default/);
    const shown = await kt(['teams', 'show', 'search', '--output', 'json']);
    expect(JSON.parse(shown.stdout)).toEqual(fake.plane.teams[0]);
  });

  it('tells each fault of what was sent', async () => {
    const { code, stderr } = await kt([
      ...['teams', 'create', '--name', ' ', '--slug', 'No Slug'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}body\.name: /m);
    expect(stderr).toMatch(/^ {2}body\.slug: is not a slug/m);
  });
});

describe('what keeps a command from its answer', () => {
  it('is told with 1 when it is a refusal, and what to do', async () => {
    const env = { KEEPTRUSTS_API_TOKEN: 'a-backstage-token' };
    const { code, stdout, stderr } = await kt(['teams', 'list'], { env });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^This key is not one of ours\.\nRun kt login/);
    expect(stderr).not.toContain('a-backstage-token');
  });

  it('is told with 3 when nobody is there', async () => {
    const env = { KEEPTRUSTS_API_URL: 'http://127.0.0.1:1' };
    const { code, stdout, stderr } = await kt(['teams', 'list'], { env });
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^No control plane answers at http:\/\/127\.0\.0\.1/,
    );
  });

  it('is told with 3 when something else is there', async () => {
    fake.plane.server.answer = response => response.end('<html>');
    const { code, stderr } = await kt(['teams', 'list']);
    expect(code).toBe(3);
    expect(stderr).toContain('something else does, with status 200');
  });

  it('is told with 2 when nobody said whom to ask', async () => {
    const env = { KEEPTRUSTS_API_URL: undefined };
    const { code, stderr } = await kt(['teams', 'list'], { env });
    expect(code).toBe(2);
    expect(stderr).toContain('Run kt login, or set KEEPTRUSTS_API_URL.');
  });
});
