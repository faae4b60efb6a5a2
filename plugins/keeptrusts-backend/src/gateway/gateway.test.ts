import {
  allocateToWallet,
  createConfiguration,
  createTeam,
  createToken,
  getBalance,
  listEvents,
  revokeToken,
  setBudget,
  updateConfiguration,
} from '@keeptrusts/contract/api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { eventually } from '../__testUtils__/eventually';
import { startControlPlane } from '../__testUtils__/startControlPlane';

const messages = [
  { role: 'user' as const, content: 'Write to ann@example.com' },
];

eachDatabase('the gateway in the backend', init => {
  const spoolDirectory = mkdtempSync(join(tmpdir(), 'keeptrusts-spool-'));
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  beforeAll(async () => {
    plane = await startControlPlane(await init(), {
      keeptrusts: { gateway: { spoolDirectory } },
    });
  });
  afterAll(async () => {
    await plane.stop();
    rmSync(spoolDirectory, { recursive: true });
  });

  const sdk = (apiKey: string) =>
    new OpenAI({ apiKey, baseURL: `${plane.baseUrl}/v1`, maxRetries: 0 });

  /** A team as the template leaves it, with a key. */
  async function onboard(name: string, amount = 10) {
    const platform = plane.as('platform');
    const team = await platform.call(createTeam, {
      body: { name, owner: 'group:default/search' },
    });
    const configuration = await platform.call(createConfiguration, {
      body: {
        name: `${name}-config`,
        team_id: team.id,
        template_id: 'tier-2-internal',
      },
    });
    await platform.call(allocateToWallet, {
      body: { team_id: team.id, amount },
    });
    const token = await platform.call(createToken, {
      body: { name: `${name}-key`, token_type: 'gateway', team_id: team.id },
    });
    return { team, configuration, token, key: token.key! };
  }

  it('answers the SDK with a key, masks, records and is paid', async () => {
    const { team, token, key } = await onboard('first');
    const completion = await sdk(key).chat.completions.create({
      model: 'gpt-4o',
      messages,
    });
    expect(completion.choices[0].message.content).toContain('[EMAIL]');
    const event = await eventually(async () => {
      const list = await plane
        .as('search')
        .call(listEvents, { query: { team_id: team.id } });
      return 'items' in list ? list.items[0] : undefined;
    });
    expect(event).toMatchObject({
      team_id: team.id,
      token_id: token.id,
      verdict: 'redact',
      status: 200,
    });
    expect(event.cost_usd).toBeGreaterThan(0);
    const balance = await plane
      .as('search')
      .call(getBalance, { query: { team_id: team.id } });
    expect(balance.spent).toBe(event.cost_usd);
    const others = await plane.as('support').call(listEvents, {});
    expect(others).toMatchObject({ items: [] });
  });

  it('streams', async () => {
    const { key } = await onboard('streaming');
    const stream = await sdk(key).chat.completions.create({
      model: 'gpt-4o',
      messages,
      stream: true,
    });
    let text = '';
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? '';
    }
    expect(text).toContain('[EMAIL]');
  });

  it('lets nobody in without a good key', async () => {
    const { token, key } = await onboard('revoked');
    await sdk(key).models.list();
    await plane.as('search').call(revokeToken, { params: { id: token.id } });
    await expect(sdk(key).models.list()).rejects.toMatchObject({
      status: 401,
      code: 'key_revoked',
    });
    await expect(sdk('kt_gk_wrong').models.list()).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
    });
  });

  it('serves a new version of a configuration from the next request on', async () => {
    const { configuration, key } = await onboard('changing');
    await sdk(key).chat.completions.create({ model: 'gpt-4o', messages });
    await plane.as('search').call(updateConfiguration, {
      params: { id: configuration.id },
      body: {
        policy_yaml: `
policies: [{ name: models, type: model_filter, allowed_models: [gpt-4o-mini] }]
providers: { targets: [{ id: box, provider: sandbox }] }
`,
      },
    });
    await expect(
      sdk(key).chat.completions.create({ model: 'gpt-4o', messages }),
    ).rejects.toMatchObject({ status: 403, code: 'model_not_allowed' });
  });

  it('stops a team whose money is used up', async () => {
    const { team, key } = await onboard('poor', 0.000001);
    const ask = () =>
      sdk(key).chat.completions.create({ model: 'gpt-4o', messages });
    await expect(ask()).rejects.toMatchObject({
      status: 402,
      code: 'wallet_exhausted',
    });
    await plane
      .as('platform')
      .call(allocateToWallet, { body: { team_id: team.id, amount: 10 } });
    await expect(ask()).resolves.toMatchObject({ object: 'chat.completion' });
    await plane.as('platform').call(setBudget, {
      body: { team_id: team.id, hard_limit: 0.000001 },
    });
    await expect(ask()).rejects.toMatchObject({
      status: 402,
      code: 'budget_exhausted',
    });
  });

  it.each([
    "providers: { targets: [{ id: mine, provider: openai-compatible, base_url: 'https://mine.example/v1' }] }",
    "policies: [{ type: external, action: block, provider: webhook, endpoint: 'https://mine.example' }]",
  ])(
    'sends nothing to an address that the platform does not allow: %s',
    async policyYaml => {
      await expect(
        plane.as('platform').call(createConfiguration, {
          body: {
            name: 'elsewhere',
            team_id: (await onboard(`elsewhere-${policyYaml[1]}`)).team.id,
            policy_yaml: policyYaml,
          },
        }),
      ).rejects.toMatchObject({
        code: 'provider_not_allowed',
        message: expect.stringContaining('points to mine.example'),
      });
    },
  );
});
