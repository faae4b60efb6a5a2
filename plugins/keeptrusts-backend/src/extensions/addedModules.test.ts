import {
  allocateToWallet,
  createConfiguration,
  createTeam,
  createToken,
  lintConfiguration,
  listEvents,
} from '@keeptrusts/contract/api';
import OpenAI from 'openai';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { eventually } from '../__testUtils__/eventually';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { acmeModule } from './__testUtils__/acmeModule';
import { ticketModule } from './__testUtils__/ticketModule';

const policyYaml = `policies:
  - type: ticket_required
    action: block
    project: OPS
providers:
  targets:
    - id: acme
      provider: acme
      secret_key_ref: { env: ACME_API_KEY }
      pricing: { input: 1, output: 1 }
`;

eachDatabase('what modules of the backend add', init => {
  const spoolDirectory = temporaryFolder();
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let sdk: OpenAI;

  beforeAll(async () => {
    process.env.ACME_API_KEY = 'the-secret';
    plane = await startControlPlane(
      await init(),
      {
        keeptrusts: {
          gateway: { spoolDirectory, secretVariables: ['ACME_API_KEY'] },
        },
      },
      [acmeModule, ticketModule],
    );
    sdk = new OpenAI({
      apiKey: await onboard(),
      baseURL: `${plane.baseUrl}/v1`,
      maxRetries: 0,
    });
  });
  afterAll(async () => {
    delete process.env.ACME_API_KEY;
    await plane.stop();
  });

  async function onboard(): Promise<string> {
    const platform = plane.as('platform');
    const { id: team_id } = await platform.call(createTeam, {
      body: { name: 'search', owner: 'group:default/search' },
    });
    await platform.call(createConfiguration, {
      body: { name: 'main', team_id, policy_yaml: policyYaml },
    });
    await platform.call(allocateToWallet, { body: { team_id, amount: 1 } });
    const token = await platform.call(createToken, {
      body: { name: 'key', token_type: 'gateway', team_id },
    });
    return token.key!;
  }

  const ask = (content: string) =>
    sdk.chat.completions.create({
      model: 'acme-1',
      messages: [{ role: 'user', content }],
    });

  /** What lint says about the configuration after a change. */
  async function faultsAfter(from: string, to: string) {
    const { faults } = await plane.as('search').call(lintConfiguration, {
      body: { policy_yaml: policyYaml.replace(from, to) },
    });
    return faults.map(({ line, message, suggestion }) =>
      [line, message, suggestion].join(' '),
    );
  }

  it('answers governed requests: a provider', async () => {
    const { choices } = await ask('About OPS-7');
    expect(choices[0].message.content).toBe('About OPS-7');
    const event = await eventually(async () => {
      const list = await plane.as('search').call(listEvents, {
        query: { provider: 'acme', verdict: 'allow' },
      });
      return 'items' in list ? list.items[0] : undefined;
    });
    expect(event).toMatchObject({ target_id: 'acme', cost_usd: 0.000008 });
  });

  it('blocks requests: a kind of policy', async () => {
    await expect(ask('About nothing')).rejects.toMatchObject({
      status: 403,
      code: 'input_blocked',
    });
  });

  it('is linted like what ships', async () => {
    await expect(faultsAfter('', '')).resolves.toEqual([]);
    await expect(
      faultsAfter('provider: acme', 'provider: acmee'),
    ).resolves.toEqual([
      '8 "providers.targets[0].provider" has to be one of openai, anthropic, azure-openai, gemini, bedrock, ollama, openai-compatible, sandbox, acme. Did you mean "acme"?',
    ]);
    await expect(faultsAfter('project: OPS', 'projekt: OPS')).resolves.toEqual([
      expect.stringContaining('"policies[0].project" is missing'),
      '4 "projekt" is not a setting here. Did you mean "project"?',
    ]);
    await expect(faultsAfter('OPS', 'WEP')).resolves.toEqual([
      '4 "policies[0].project" has to be one of OPS, WEB. Did you mean "WEB"?',
    ]);
  });
});
