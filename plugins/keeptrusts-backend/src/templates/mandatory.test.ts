import { type JsonObject } from '@backstage/types';
import {
  createConfiguration,
  createTeam,
  createToken,
  allocateToWallet,
  lintConfiguration,
  listEvents,
  listTemplates,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'openai';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { eventually } from '../__testUtils__/eventually';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

const folder = temporaryFolder();
const sandbox = 'providers: { targets: [{ id: box, provider: sandbox }] }';
const loose = `policies:
  - { name: mail, type: pii_detection, action: warn, categories: [email] }
${sandbox}
`;

function writeBaseline(): string {
  const file = join(folder, 'baseline.yaml');
  writeFileSync(
    file,
    `policies:
  - { name: mail, type: pii_detection, action: block, categories: [email] }
  - { name: models, type: model_filter, allowed_models: ['gpt-4o*'] }
`,
  );
  return file;
}

eachDatabase('a baseline', init => {
  let knex: Knex;
  let key: string;
  let teamId: string;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  const start = (templates: JsonObject, spool = 'spool') =>
    startControlPlane(knex, {
      keeptrusts: {
        gateway: { spoolDirectory: join(folder, spool) },
        templates,
      },
    });

  const store = (name: string, policy_yaml: string) =>
    plane.as('platform').call(createConfiguration, {
      body: { name, team_id: teamId, policy_yaml },
    });

  const ask = (content: string) =>
    new OpenAI({
      apiKey: key,
      baseURL: `${plane.baseUrl}/v1`,
      maxRetries: 0,
    }).chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content }],
    });

  beforeAll(async () => {
    knex = await init();
    // A configuration from before there was a baseline.
    plane = await start({});
    const platform = plane.as('platform');
    const team = await platform.call(createTeam, {
      body: { name: 'search', owner: 'group:default/search' },
    });
    teamId = team.id;
    await store('search', loose);
    await platform.call(allocateToWallet, {
      body: { team_id: teamId, amount: 10 },
    });
    const token = await platform.call(createToken, {
      body: { name: 'search-key', token_type: 'gateway', team_id: teamId },
    });
    key = token.key!;
    await ask('Write to ann@example.com');
    await plane.stop();
    plane = await start({ mandatory: { file: writeBaseline() } });
  });
  afterAll(() => plane.stop());

  it('blocks what the configuration of a team lets pass, and is on the record', async () => {
    await expect(ask('Write to ann@example.com')).rejects.toMatchObject({
      status: 403,
      code: 'input_blocked',
      message: expect.stringContaining('"baseline/mail"'),
    });
    await expect(ask('Write to Ann')).resolves.toBeDefined();
    const blocked = await eventually(async () => {
      const list = await plane
        .as('search')
        .call(listEvents, { query: { team_id: teamId, verdict: 'block' } });
      return 'items' in list ? list.items[0] : undefined;
    });
    expect(blocked.policies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'baseline/mail', verdict: 'block' }),
      ]),
    );
  });

  it('is what a configuration is told of that would loosen it', async () => {
    const { warnings } = await store('looser', loose);
    expect(warnings).toMatchObject([
      { code: 'looser-than-baseline', line: 2, path: 'policies[0].action' },
    ]);
    const linted = await plane
      .as('search')
      .call(lintConfiguration, { body: { policy_yaml: loose } });
    expect(linted).toMatchObject({ safe: true, faults: warnings });
  });

  it('lets no configuration be stored that nobody could use', async () => {
    await expect(
      store(
        'useless',
        `policies: [{ type: model_filter, allowed_models: [o1] }]\n${sandbox}`,
      ),
    ).rejects.toMatchObject({
      status: 422,
      details: [{ code: 'looser-than-baseline', severity: 'error' }],
    });
  });

  it('marks no template when it is a file', async () => {
    const { items } = await plane.as('search').call(listTemplates, {});
    expect(items.filter(({ mandatory }) => mandatory)).toEqual([]);
  });

  it('that is a template is marked among them', async () => {
    const other = await start({ mandatory: 'hipaa-compliant' }, 'other');
    const { items } = await other.as('search').call(listTemplates, {});
    await other.stop();
    const marked = items.filter(({ mandatory }) => mandatory);
    expect(marked.map(({ id }) => id)).toEqual(['healthcare-compliant']);
  });

  it('that is faulty keeps the backend from starting', async () => {
    await expect(
      start({ mandatory: 'no-such-template' }, 'faulty'),
    ).rejects.toThrow(/no-such-template/);
  });
});
