import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allocateToWallet,
  createConfiguration,
  createToken,
  listEvents,
  updateConfiguration,
} from '@keeptrusts/contract/api';
import { controlPlane } from './__testUtils__/control-plane/controlPlane';
import { exchange } from './__testUtils__/exchange';

jest.setTimeout(60_000);

const fake = controlPlane();
const { kt, line, folder } = fake;

const policies = 'policies:\n  - type: pii_detection\n    action: block\n';
folder.write('search-policy.yaml', policies);
folder.write('policy-config.yaml', policies);

/** Lines of the product's documents, letter by letter, pasted into a shell. */
describe('the documented command line', () => {
  it.each([
    `kt tokens create --type gateway --name "search-team-prod" --team-id search --config search-policy.yaml --expires-in 90d`,
    `kt tokens create \\
--type gateway \\
--name "search-team-prod" \\
--team-id search \\
--config search-policy.yaml \\
--expires-in 90d`,
  ])('puts a file in force and makes a key of it: %s', async text => {
    const team = fake.plane.addTeam('search');
    fake.plane.addTeam('support');
    const { code, stdout, stderr } = await line(text);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [key] = fake.plane.keys;
    expect(stdout).toContain(`\n  ${key}\n`);
    expect(stdout).toContain(`api_key="${key}",`);
    expect(stdout).toContain(`base_url="${fake.plane.server.url}/v1",`);
    expect(fake.plane.configurations).toMatchObject([
      { name: 'search-policy', team_id: team.id, policy_yaml: policies },
    ]);
    const [{ body }] = fake.plane.server.callsOf(createToken);
    expect(body).toEqual({
      name: 'search-team-prod',
      token_type: 'gateway',
      team_id: 'search',
      configuration_id: fake.plane.configurations[0].id,
      expires_in: '90d',
    });
  });

  it.each([
    `kt tokens create --type gateway --name "my-feature-branch-gk" --team-id search --expires-in 7d`,
    `kt tokens create \\
--type gateway \\
--name "my-feature-branch-gk" \\
--team-id search \\
--expires-in 7d`,
  ])('makes a key of a team: %s', async text => {
    fake.plane.addTeam('search');
    const { code, stdout } = await line(text);
    expect(code).toBe(0);
    expect(stdout).toContain(fake.plane.keys[0]);
    expect(fake.plane.tokens).toMatchObject([
      { name: 'my-feature-branch-gk', team_name: 'search' },
    ]);
  });

  it('makes a key of the team whose the configuration is', async () => {
    fake.plane.addTeam('support');
    const team = fake.plane.addTeam('search');
    const { id } = fake.plane.addConfiguration(team, 'my-config', policies);
    const { code, stdout } = await line(`kt gateway-key create \\
--name "dev-team-key" \\
--configuration-id my-config \\
--expires-in 90d`);
    expect(code).toBe(0);
    expect(stdout).toContain(fake.plane.keys[0]);
    expect(fake.plane.tokens).toMatchObject([
      { name: 'dev-team-key', team_id: team.id, configuration_id: id },
    ]);
  });

  it.each([
    ['kt config apply --template standard-dev --gateway local-gw'],
    ['kt config apply --template standard-saas --gateway team-alpha-gw'],
  ])('puts a template in force: %s', async text => {
    const team = fake.plane.addTeam('search');
    const { code, stdout, stderr } = await line(text);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/is created: version 1 is in force/);
    const [{ body }] = fake.plane.server.callsOf(createConfiguration);
    const [, template, gateway] = /--template (\S+) --gateway (\S+)/.exec(
      text,
    )!;
    expect(body).toEqual({
      name: gateway,
      team_id: team.id,
      template_id: template,
    });
  });

  it('pushes a file to what a gateway serves, as its next version', async () => {
    const team = fake.plane.addTeam('search');
    fake.plane.addConfiguration(team, 'prod-gw-01', '# nothing');
    const { code, stdout } = await line(
      'kt config push --file policy-config.yaml --gateway prod-gw-01',
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Configuration prod-gw-01 has changed: version 2 is in force.\n',
    );
    const [{ body, headers }] = fake.plane.server.callsOf(updateConfiguration);
    expect(body).toEqual({ policy_yaml: policies });
    expect(headers['if-match']).toBe('1');
  });

  it('lists the templates: kt templates list', async () => {
    const { code, stdout } = await line('kt templates list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TEMPLATE +FOR\nstandard-dev +Daily/);
  });

  it.each([
    ['kt events list --since 5m --limit 1', '5m', 1],
    ['kt events list --since 1h --limit 20', '1h', 20],
  ])('lists exchanges: %s', async (text, since, limit) => {
    fake.plane.events.push(exchange);
    const { code, stdout } = await line(text);
    expect(code).toBe(0);
    expect(stdout).toContain('2026-11-21 09:53:02  allow');
    const [{ query }] = fake.plane.server.callsOf(listEvents);
    expect(query).toEqual({ since, limit });
  });

  it('finds all well: kt doctor', async () => {
    fake.plane.addTeam('search');
    const { code, stdout } = await line('kt doctor');
    expect(stdout).not.toMatch(/^fault/m);
    expect(stdout).toContain('user:default/ann, teams: search');
    expect(code).toBe(0);
  });

  it('checks a file in the pipeline of a pull request', async () => {
    const { code, stdout } = await line(
      'kt policy lint --file policy-config.yaml',
    );
    expect(code).toBe(0);
    expect(stdout).toBe('1 file checked: safe to deploy.\n');
  });

  it('checks files one by one, as a pipeline does', async () => {
    const { code, stdout } = await line(
      `for config in *.yaml; do\necho "Validating $config..."\nkt policy lint --file "$config"\ndone`,
    );
    expect(code).toBe(0);
    expect(stdout.match(/safe to deploy/g)).toHaveLength(2);
  });
});

describe('the README', () => {
  it('names every command that there is', async () => {
    const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
    const { stdout } = await kt(['--help']);
    const [, commands] = stdout.split(/Commands:\n|\nExamples:/);
    const names = [...commands.matchAll(/^ {2}([a-z-]+) /gm)];
    expect(names.length).toBeGreaterThan(10);
    for (const [, name] of names) {
      expect(readme).toMatch(new RegExp(`kt ${name}\\b`));
    }
  });
});

it('the money of the documents arrives: kt wallets allocate', async () => {
  fake.plane.addTeam('search');
  const { code, stdout } = await kt([
    ...['wallets', 'allocate', '--team-id', 'search', '--amount', '5000'],
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/available +\$5000\.00/);
  const [{ body }] = fake.plane.server.callsOf(allocateToWallet);
  expect(body).toEqual({ team_id: 'search', amount: 5000 });
});
