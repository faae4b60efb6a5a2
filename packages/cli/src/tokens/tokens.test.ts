import {
  createToken,
  listTokens,
  revokeToken,
  rotateToken,
} from '@keeptrusts/contract/api';
import { parse } from 'yaml';
import { controlPlane } from '../__testUtils__/control-plane/controlPlane';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt, folder } = fake;

const create = (...args: string[]) =>
  kt(['tokens', 'create', '--name', 'a key', ...args]);

describe('kt tokens create', () => {
  it('takes the only team that somebody sees', async () => {
    const { id } = fake.plane.addTeam('search');
    expect((await create()).code).toBe(0);
    expect(fake.plane.tokens).toMatchObject([{ team_id: id }]);
  });

  it('asks which team when there are several', async () => {
    fake.plane.addTeam('search');
    fake.plane.addTeam('support');
    const { code, stderr } = await create();
    expect(code).toBe(2);
    expect(stderr).toBe(
      'You see several teams. Say which with --team-id: search, support.\n',
    );
    expect((await create('--team', 'support')).code).toBe(0);
  });

  it('prints only JSON for a program, or only YAML', async () => {
    fake.plane.addTeam('search');
    const json = await create('--output', 'json');
    expect(json.stderr).toBe('');
    expect(JSON.parse(json.stdout)).toMatchObject({
      name: 'a key',
      key: fake.plane.keys[0],
    });
    const yaml = await create('-o', 'yaml');
    expect(parse(yaml.stdout)).toMatchObject({ key: fake.plane.keys[1] });
  });

  it('sends every limit that is given', async () => {
    fake.plane.addTeam('search');
    await create(
      ...['--allowed-models', 'gpt-*,o3', '--allowed-models', 'claude-*'],
      ...['--allowed-providers', 'openai', '--requests-per-minute', '60'],
      ...['--tokens-per-minute', '9000', '--max-parallel-requests', '4'],
      ...['--entity-ref', 'component:default/search'],
      ...['--label', 'env=prod', '--label', 'note=a=b', '--auto-rotate'],
      ...['--expires-at', '2027-01-31'],
    );
    const [{ body }] = fake.plane.server.callsOf(createToken);
    expect(body).toMatchObject({
      allowed_models: ['gpt-*', 'o3', 'claude-*'],
      allowed_providers: ['openai'],
      rate_limits: {
        requests_per_minute: 60,
        tokens_per_minute: 9000,
        max_parallel_requests: 4,
      },
      entity_refs: ['component:default/search'],
      labels: { env: 'prod', note: 'a=b' },
      auto_rotate: true,
      expires_at: '2027-01-31T00:00:00.000Z',
    });
  });

  it('does not show a key that goes to the secret store', async () => {
    fake.plane.addTeam('search');
    const { stdout } = await create('--store');
    expect(stdout).toContain('The key lies in the secret store: keys/a key');
    expect(stdout).not.toContain('kt_gk_');
  });

  it('gives a key of the platform only to whoever says so', async () => {
    fake.plane.addTeam('search');
    fake.plane.addTeam('support');
    expect((await create('--type', 'access')).code).toBe(2);
    const { code, stdout } = await create('--type', 'access', '--platform');
    expect(code).toBe(0);
    expect(stdout).toContain('of the platform');
    expect(stdout).toContain('KEEPTRUSTS_API_TOKEN');
    expect(fake.plane.tokens).toMatchObject([{ team_id: null }]);
  });

  it('takes no configuration for an access key', async () => {
    const { code } = await create('--type', 'access', '--config', 'x.yaml');
    expect(code).toBe(2);
  });

  it('makes no key when the file is faulty, and shows where', async () => {
    fake.plane.addTeam('search');
    folder.write('faulty.yaml', 'policies:\n  - type: lg\n');
    const { code, stdout, stderr } = await create('--config', 'faulty.yaml');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('faulty.yaml:2:11  error  unknown-kind');
    expect(stderr).toContain('    |           ^^\n');
    expect(fake.plane.keys).toEqual([]);
    expect(fake.plane.configurations).toEqual([]);
  });

  it('does not take a file that is missing for a name', async () => {
    fake.plane.addTeam('search');
    const { code, stderr } = await create('--config', 'missing.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('there is no such file');
  });

  it('takes the name or the id of a configuration as well', async () => {
    const team = fake.plane.addTeam('search');
    const { id } = fake.plane.addConfiguration(team, 'mine', '# nothing');
    for (const ref of ['mine', id]) {
      expect((await create('--config', ref)).code).toBe(0);
    }
    expect(fake.plane.tokens).toMatchObject([
      { configuration_id: id },
      { configuration_id: id },
    ]);
    const missing = await create('--config', 'theirs');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('There is no configuration "theirs"');
  });

  it('asks whose configuration it is when several teams have one', async () => {
    for (const slug of ['search', 'support']) {
      const team = fake.plane.addTeam(slug);
      fake.plane.addConfiguration(team, 'main', '# nothing');
    }
    const args = ['--configuration-id', 'main'];
    const { code, stderr } = await create(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('Say whose with --team-id.');
    expect((await create(...args, '--team-id', 'search')).code).toBe(0);
  });

  it.each([
    [['--expires-in', 'soon'], 'A duration is needed, such as 15m, 24h or 90d'],
    [['--expires-at', 'soon'], 'A time is needed'],
    [['--requests-per-minute', '0'], 'A whole number from 1'],
    [['--label', 'x'], 'A label is written as name=value'],
    [['--type', 'other'], 'Allowed choices are gateway, access.'],
    [['--tem-id', 'x'], 'Did you mean --team-id?'],
  ])('ends with 2 when it is used with %j', async (args, message) => {
    const { code, stderr } = await create(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Run kt tokens create --help');
  });
});

describe('kt tokens list', () => {
  it('shows what there is of each, and no key', async () => {
    fake.plane.addTeam('search');
    await create();
    await create('--type', 'access');
    const { stdout } = await kt(['tokens', 'list']);
    expect(stdout).toMatch(/^NAME +TYPE +TEAM +STATE +EXPIRES/);
    expect(stdout).toMatch(/a key +gateway +search +active +in 30d +- /);
    for (const key of fake.plane.keys) expect(stdout).not.toContain(key);
  });

  it('reads part after part of a long list', async () => {
    fake.plane.addTeam('search');
    await create();
    const [token] = fake.plane.tokens;
    fake.plane.tokens.push(...Array.from({ length: 449 }, () => token));
    const { stdout } = await kt([
      ...['tokens', 'list', '--limit', '450', '--output', 'json'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ next_cursor: null });
    expect(JSON.parse(stdout).items).toHaveLength(450);
    const limits = fake.plane.server
      .callsOf(listTokens)
      .map(({ query }) => query.limit);
    expect(limits).toEqual([200, 200, 50]);
  });

  it('says when there are more', async () => {
    fake.plane.addTeam('search');
    await create();
    await create();
    const { stderr } = await kt(['tokens', 'list', '--limit', '1']);
    expect(stderr).toContain('There are more');
  });

  it('says how to make the first', async () => {
    const { code, stdout } = await kt(['gateway-key', 'list']);
    expect(code).toBe(0);
    expect(stdout).toContain('kt gateway-key create');
    const [{ query }] = fake.plane.server.callsOf(listTokens);
    expect(query.type).toBe('gateway');
  });
});

describe('a key by its name', () => {
  it('is shown, rotated and revoked', async () => {
    fake.plane.addTeam('search');
    await create();
    const shown = await kt(['tokens', 'show', 'a key']);
    expect(shown.stdout).toMatch(/state +active/);

    const args = ['rotate', 'a key', '--grace-period', '1h'];
    const rotated = await kt(['gateway-key', ...args]);
    expect(rotated.stdout).toContain(fake.plane.keys[1]);
    expect(rotated.stdout).toContain('The old key is valid until');
    const [{ body }] = fake.plane.server.callsOf(rotateToken);
    expect(body).toEqual({ grace_period: '1h' });

    const revoked = await kt(['tokens', 'revoke', 'a key', '-o', 'json']);
    expect(revoked.code).toBe(0);
    expect(JSON.parse(revoked.stdout)).toMatchObject({ state: 'revoked' });
    expect(fake.plane.server.callsOf(revokeToken)).toHaveLength(1);
  });

  it('is the one that still works', async () => {
    fake.plane.addTeam('search');
    await create();
    fake.plane.tokens[0].state = 'revoked';
    await create();
    const { stdout } = await kt(['tokens', 'show', 'a key']);
    expect(stdout).toMatch(/state +active/);
  });

  it('is refused when it could be either of two', async () => {
    fake.plane.addTeam('search');
    await create();
    await create();
    const { code, stderr } = await kt(['tokens', 'revoke', 'a key']);
    expect(code).toBe(2);
    for (const { id } of fake.plane.tokens) expect(stderr).toContain(id);
    expect(fake.plane.server.callsOf(revokeToken)).toEqual([]);
  });

  it('is not there', async () => {
    const { code, stderr } = await kt(['tokens', 'show', 'nothing']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no key "nothing" that you may see.');
  });
});
