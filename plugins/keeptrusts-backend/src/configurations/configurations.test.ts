import {
  createConfiguration,
  createTeam,
  diffConfiguration,
  getConfiguration,
  getConfigurationVersion,
  lintConfiguration,
  listConfigurations,
  listConfigurationVersions,
  rollBackConfiguration,
  updateConfiguration,
} from '@keeptrusts/contract/api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { type Knex } from 'knex';
import { parse } from 'yaml';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

const keptFor = (days: number) => `policies:
  chain: [audit-logger]
policy:
  audit-logger:
    retention_days: ${days}
providers:
  targets:
    - id: sandbox
      provider: sandbox
`;

eachDatabase('configurations', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;
  let names = 0;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    for (const slug of ['search', 'support']) {
      await plane.as('platform').call(createTeam, {
        body: { name: slug, slug, owner: `group:default/${slug}` },
      });
    }
  });
  afterAll(() => plane.stop());

  const create = (policyYaml = keptFor(1)) =>
    plane.as('search').call(createConfiguration, {
      body: {
        name: `configuration-${++names}`,
        team_id: 'search',
        policy_yaml: policyYaml,
      },
    });
  const update = (id: string, days: number, ifMatch?: string) =>
    plane
      .as('search')
      .call(
        updateConfiguration,
        { params: { id }, body: { policy_yaml: keptFor(days) } },
        { ifMatch },
      );
  const changes = (id: string) =>
    knex('directory_changes').where({ noun: 'configuration', noun_id: id });

  describe('made from a template', () => {
    it('are whole: policies, the daily budget and the providers of the platform', async () => {
      const made = await plane.as('search').call(createConfiguration, {
        body: {
          name: 'search-policy',
          team_id: 'search',
          template_id: 'tier-2-internal',
          daily_budget: 40,
        },
      });
      expect(made).toMatchObject({
        name: 'search-policy',
        template_id: 'tier-2-internal',
        version: 1,
        warnings: [],
      });
      expect(parse(made.policy_yaml)).toMatchObject({
        pack: { name: 'tier-2-internal' },
        policy: { 'cost-limit': { daily_limit: 40, soft_limit: 32 } },
        providers: { targets: [{ id: 'sandbox', provider: 'sandbox' }] },
      });
      const got = await plane
        .as('search')
        .call(getConfiguration, { params: { id: made.id } });
      expect({ ...got, warnings: [] }).toEqual(made);
    });

    it('are limited to the given models and regions', async () => {
      const { policy_yaml } = await plane
        .as('search')
        .call(createConfiguration, {
          body: {
            name: 'search-limited',
            team_id: 'search',
            template_id: 'tier-2-internal',
            models: ['gpt-4o', 'claude-*'],
            regions: ['eu-*'],
          },
        });
      expect(parse(policy_yaml).policy).toMatchObject({
        'model-filter': { allowed_models: ['gpt-4o', 'claude-*'] },
        'data-routing-policy': { allowed_regions: ['eu-*'] },
      });
    });

    it('keep the name that the template was asked for by', async () => {
      await expect(
        plane.as('search').call(createConfiguration, {
          body: {
            name: 'health',
            team_id: 'search',
            template_id: 'hipaa-compliant',
          },
        }),
      ).resolves.toMatchObject({ template_id: 'hipaa-compliant' });
    });

    it('are not made from one that does not exist', async () => {
      await expect(
        plane.as('search').call(createConfiguration, {
          body: { name: 'x', team_id: 'search', template_id: 'tier-9' },
        }),
      ).rejects.toMatchObject({ code: 'not_found', param: 'template_id' });
    });
  });

  it('get another template by a new version', async () => {
    const { id } = await create();
    await expect(
      plane.as('search').call(updateConfiguration, {
        params: { id },
        body: { template_id: 'standard-staging', daily_budget: 10 },
      }),
    ).resolves.toMatchObject({
      version: 2,
      template_id: 'standard-staging',
      policy_yaml: expect.stringContaining('daily_limit: 10'),
    });
    await expect(update(id, 5)).resolves.toMatchObject({
      version: 3,
      template_id: 'standard-staging',
    });
  });

  it.each([
    ['neither', {}, 'template_id'],
    ['both', { template_id: 'x', policy_yaml: 'y' }, 'template_id'],
    [
      'YAML with a budget',
      { policy_yaml: 'y', daily_budget: 1 },
      'daily_budget',
    ],
    ['YAML with models', { policy_yaml: 'y', models: ['x'] }, 'models'],
    ['YAML with regions', { policy_yaml: 'y', regions: ['x'] }, 'regions'],
    ['no models', { template_id: 'standard-dev', models: [] }, 'models'],
  ])('are not made from %s', async (_, fields, param) => {
    await expect(
      plane.as('search').call(createConfiguration, {
        body: { name: 'odd', team_id: 'search', ...fields },
      }),
    ).rejects.toMatchObject({ code: 'invalid_request', status: 422, param });
  });

  it('have names of their own within a team', async () => {
    const make = (team: string) =>
      plane.as('platform').call(createConfiguration, {
        body: { name: 'same', team_id: team, policy_yaml: keptFor(1) },
      });
    await make('search');
    await expect(make('search')).rejects.toMatchObject({
      code: 'already_exists',
      param: 'name',
    });
    await expect(make('support')).resolves.toMatchObject({ name: 'same' });
  });

  it('are found by name with their team', async () => {
    const made = await create();
    const by = (query: { team_id?: string }) =>
      plane
        .as('search')
        .call(getConfiguration, { params: { id: made.name }, query });
    await expect(by({ team_id: 'search' })).resolves.toMatchObject({
      id: made.id,
    });
    await expect(by({})).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('team_id'),
    });
    const { items } = await plane.as('search').call(listConfigurations, {
      query: { team_id: 'search', name: made.name },
    });
    expect(items).toMatchObject([{ id: made.id }]);
  });

  describe('that are faulty', () => {
    const faulty = `policies:
  chain: [pii-detector, audit-loger]
policy:
  pii-detector: {}
`;
    const details = [
      {
        code: 'missing-action',
        severity: 'error',
        message: expect.any(String),
        suggestion: expect.stringContaining('action: block'),
        path: 'policy.pii-detector',
        line: 4,
        column: 3,
      },
      { code: 'unknown-kind', line: 2, path: 'policies.chain[1]' },
    ];
    const refusal = {
      code: 'invalid_request',
      status: 422,
      param: 'policy_yaml',
      details: expect.arrayContaining(
        details.map(each => expect.objectContaining(each)),
      ),
    };

    it('are refused with every fault, and nothing is stored', async () => {
      await expect(create(faulty)).rejects.toMatchObject(refusal);
      const { items } = await plane.as('search').call(listConfigurations, {
        query: { name: `configuration-${names}` },
      });
      expect(items).toEqual([]);
    });

    it('do not take the place of the one in force', async () => {
      const made = await create();
      await expect(
        plane.as('search').call(updateConfiguration, {
          params: { id: made.id },
          body: { policy_yaml: faulty },
        }),
      ).rejects.toMatchObject(refusal);
      await expect(
        plane.as('search').call(getConfiguration, { params: { id: made.id } }),
      ).resolves.toMatchObject({ version: 1, policy_yaml: keptFor(1) });
      await expect(changes(made.id)).resolves.toHaveLength(1);
    });

    it('are told by lint as well', async () => {
      const lint = (policyYaml: string) =>
        plane.as('search').call(lintConfiguration, {
          body: { policy_yaml: policyYaml },
        });
      const result = await lint(faulty);
      expect(result).toMatchObject({ safe: false });
      expect(result.faults).toHaveLength(2);
      await expect(lint(keptFor(1))).resolves.toEqual({
        safe: true,
        faults: [],
      });
    });
  });

  it('are stored with a warning when a secret is not set', async () => {
    const { warnings } = await create(`providers:
  targets:
    - id: openai
      provider: openai
      secret_key_ref: { env: A_KEY_NOBODY_SET }
`);
    expect(warnings).toMatchObject([
      { code: 'undefined-secret', severity: 'warning', line: 5 },
    ]);
  });

  it('do not send prompts to hosts that the platform does not allow', async () => {
    await expect(
      create(`providers:
  targets:
    - id: own
      provider: openai-compatible
      base_url: http://169.254.169.254/latest
`),
    ).rejects.toMatchObject({ code: 'provider_not_allowed' });
  });

  it('tell the directory of every change', async () => {
    const { id } = await create();
    await update(id, 2);
    await expect(changes(id)).resolves.toHaveLength(2);
  });

  it('take YAML as it is', async () => {
    const { id } = await create();
    const yaml = `# By hand.\n${keptFor(7)}`;
    const response = await fetch(`${plane.baseUrl}/v1/configurations/${id}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/yaml',
        'if-match': '"1"',
        authorization: `Bearer ${mockCredentials.user.token(
          'user:default/search',
        )}`,
      },
      body: yaml,
    });
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toMatchObject({
      version: 2,
      policy_yaml: yaml,
    });
  });

  it('replace only the version that was meant', async () => {
    const { id } = await create();
    await expect(update(id, 2, '1')).resolves.toMatchObject({ version: 2 });
    await expect(update(id, 3, '1')).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
    await expect(update(id, 3, '*')).resolves.toMatchObject({ version: 3 });
    await expect(update(id, 3, 'W/"x"')).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('let one of several win who replace the same version', async () => {
    const { id } = await create();
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => update(id, 10 + i, '1')),
    );
    const won = answers.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') continue;
      expect(answer.reason).toMatchObject({ code: 'version_conflict' });
    }
    await expect(
      plane.as('search').call(getConfiguration, { params: { id } }),
    ).resolves.toMatchObject({ version: 2 });
  });

  it('lose no version and leave no gap when several are put at once', async () => {
    const { id } = await create();
    const days = Array.from({ length: 12 }, (_, i) => 100 + i);
    const answers = await Promise.all(days.map(each => update(id, each)));
    const { items } = await plane.as('search').call(listConfigurationVersions, {
      params: { id },
    });
    expect(items.map(({ version }) => version)).toEqual(
      Array.from({ length: 13 }, (_, i) => 13 - i),
    );
    for (const { version, policy_yaml: yaml } of answers) {
      expect(items[13 - version].policy_yaml).toBe(yaml);
    }
    expect(new Set(items.map(each => each.policy_yaml)).size).toBe(13);
  });

  it('keep every version, and put an old one in force again as a new one', async () => {
    const { id } = await create();
    await plane.as('search').call(updateConfiguration, {
      params: { id },
      body: { policy_yaml: keptFor(2), message: 'Keep for two days' },
    });
    await expect(
      plane.as('search').call(rollBackConfiguration, {
        params: { id },
        body: { version: 1 },
      }),
    ).resolves.toMatchObject({ version: 3, policy_yaml: keptFor(1) });
    const page = await plane.as('search').call(listConfigurationVersions, {
      params: { id },
      query: { limit: 2 },
    });
    expect(page.items).toMatchObject([
      { version: 3, message: 'Roll back to version 1' },
      {
        version: 2,
        message: 'Keep for two days',
        created_by: 'user:default/search',
      },
    ]);
    const rest = await plane.as('search').call(listConfigurationVersions, {
      params: { id },
      query: { limit: 2, cursor: page.next_cursor! },
    });
    expect(rest).toMatchObject({ items: [{ version: 1 }], next_cursor: null });
    await expect(
      plane
        .as('search')
        .call(getConfigurationVersion, { params: { id, version: 2 } }),
    ).resolves.toEqual(page.items[1]);
    await expect(
      plane.as('search').call(rollBackConfiguration, {
        params: { id },
        body: { version: 9 },
      }),
    ).rejects.toMatchObject({ code: 'not_found', param: 'version' });
  });

  it('can be compared, version by version', async () => {
    const { id } = await create();
    await update(id, 2);
    await update(id, 3);
    const { diff, ...versions } = await plane
      .as('search')
      .call(diffConfiguration, { params: { id }, query: { from: 1 } });
    expect(versions).toEqual({ from: 1, to: 3 });
    expect(diff.split('\n')).toEqual(
      expect.arrayContaining([
        '-    retention_days: 1',
        '+    retention_days: 3',
      ]),
    );
    await expect(
      plane
        .as('search')
        .call(diffConfiguration, { params: { id }, query: { from: 2, to: 2 } }),
    ).resolves.toMatchObject({ diff: expect.not.stringContaining('@@') });
  });

  describe('of another team', () => {
    it('are neither seen nor changed', async () => {
      const { id, name } = await create();
      const support = plane.as('support');
      const missing = { code: 'not_found', status: 404 };
      const params = { id };
      await expect(
        support.call(getConfiguration, { params }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(getConfiguration, {
          params: { id: name },
          query: { team_id: 'search' },
        }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(listConfigurationVersions, { params }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(getConfigurationVersion, { params: { id, version: 1 } }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(diffConfiguration, { params, query: { from: 1 } }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(updateConfiguration, {
          params,
          body: { policy_yaml: keptFor(9) },
        }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(rollBackConfiguration, { params, body: { version: 1 } }),
      ).rejects.toMatchObject(missing);
      await expect(
        support.call(createConfiguration, {
          body: { name: 'z', team_id: 'search', policy_yaml: keptFor(1) },
        }),
      ).rejects.toMatchObject(missing);
      const { items } = await support.call(listConfigurations, {});
      expect(items.map(each => each.id)).not.toContain(id);
      await expect(
        plane.as('search').call(getConfiguration, { params }),
      ).resolves.toMatchObject({ version: 1 });
    });
  });
});
