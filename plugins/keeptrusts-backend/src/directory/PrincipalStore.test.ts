import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { addConfiguration } from '../tokens/__testUtils__/addConfiguration';
import { addToken } from '../tokens/__testUtils__/addToken';
import { PrincipalStore } from './PrincipalStore';

eachDatabase('principals', init => {
  let knex: Knex;
  let principals: PrincipalStore;
  beforeEach(async () => {
    knex = await openTestDatabase(await init());
    principals = new PrincipalStore(knex);
  });

  it('are read with everything that holds for them', async () => {
    const team_id = 'team_1';
    const configuration = await addConfiguration(knex, team_id, 'main');
    await knex('configurations')
      .where({ id: configuration })
      .update({ version: 2 });
    await knex('configuration_versions').insert({
      configuration_id: configuration,
      version: 2,
      policy_yaml: 'name: newest',
      created_at: 0,
      created_by: 'user:default/platform',
    });
    await knex('wallets').insert({ id: 'wal_1', team_id, created_at: 0 });
    await knex('budgets').insert({
      id: 'bud_1',
      team_id,
      period: 'day',
      hard_limit: 500_000_000_000,
      soft_limit: 400_000_000_000,
      created_at: 0,
      updated_at: 0,
    });
    const { id, hash } = await addToken(knex, {
      team_id,
      configuration_id: configuration,
      allowed_models: '["gpt-*"]',
      rate_limits: '{"requests_per_minute":5}',
      expires_at: 4_000_000_000_000,
    });
    await knex('token_entities').insert([
      { token_id: id, entity_ref: 'component:default/b' },
      { token_id: id, entity_ref: 'component:default/a' },
    ]);
    await expect(principals.read(hash)).resolves.toEqual({
      tokenId: id,
      teamId: team_id,
      allowedModels: ['gpt-*'],
      allowedProviders: null,
      rateLimits: { requests_per_minute: 5 },
      entityRefs: ['component:default/a', 'component:default/b'],
      previousHash: null,
      graceUntil: null,
      expiresAt: 4_000_000_000_000,
      revokedAt: null,
      configuration: {
        id: configuration,
        version: 2,
        policyYaml: 'name: newest',
      },
      walletId: 'wal_1',
      dailyBudget: {
        id: 'bud_1',
        hardLimit: 500_000_000_000,
        softLimit: 400_000_000_000,
      },
    });
  });

  it('have little while their team has nothing', async () => {
    const { hash } = await addToken(knex);
    await addConfiguration(knex, 'team_2', 'of another team');
    await expect(principals.read(hash)).resolves.toMatchObject({
      entityRefs: [],
      configuration: undefined,
      walletId: undefined,
      dailyBudget: undefined,
    });
  });

  it("are governed by their team's first configuration where they name none", async () => {
    const { hash } = await addToken(knex);
    const added = await addConfiguration(knex, 'team_1', 'first');
    // Ids of one millisecond are in no order.
    const first = added.replace(/_../, '_00');
    await knex('configurations').where({ id: added }).update({ id: first });
    await addConfiguration(knex, 'team_1', 'second');
    const row = await principals.read(hash);
    expect(row?.configuration?.id).toBe(first);
  });
});
