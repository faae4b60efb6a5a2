import { startGateway } from '../__testUtils__/startGateway';

async function list(yaml: string): Promise<{ id: string; owned_by: string }[]> {
  const gateway = await startGateway(yaml);
  const answer = await gateway.get('/v1/models');
  await gateway.stop();
  expect(answer.status).toBe(200);
  const body = answer.json() as {
    object: string;
    data: { id: string; object: string; created: number; owned_by: string }[];
  };
  expect(body.object).toBe('list');
  for (const model of body.data) {
    expect(model).toMatchObject({ object: 'model', created: 0 });
  }
  return body.data.map(({ id, owned_by }) => ({ id, owned_by }));
}

const targets = `
providers:
  targets:
    - { id: a, provider: openai-compatible, base_url: 'http://localhost/v1', model: llama, pricing: { input: 1, output: 1 } }
    - { id: b, provider: sandbox }
model_groups: [{ name: fast, models: [{ target: b, model: quick }] }]
`;

describe('GET /v1/models', () => {
  it('lists groups, models of targets, and what an open target is known to serve', async () => {
    await expect(list(targets)).resolves.toEqual([
      { id: 'fast', owned_by: 'sandbox' },
      { id: 'llama', owned_by: 'openai-compatible' },
      { id: 'sandbox', owned_by: 'sandbox' },
      { id: 'gpt-4o', owned_by: 'sandbox' },
      { id: 'gpt-4o-mini', owned_by: 'sandbox' },
    ]);
  });

  it('leaves out what a policy does not allow, and has what it allows by name', async () => {
    const filter =
      'policies: [{ type: model_filter, allowed_models: [fast, gpt-5, "gpt-4o*"], denied_models: [gpt-4o-mini] }]';
    const models = await list(`${targets}${filter}`);
    expect(models.map(({ id }) => id)).toEqual(['fast', 'gpt-5', 'gpt-4o']);
  });

  it('leaves out names that nobody serves', async () => {
    const models = await list(`
providers: { targets: [{ id: b, provider: sandbox, model: quick }] }
policies: [{ type: model_filter, allowed_models: [quick, slow] }]
`);
    expect(models.map(({ id }) => id)).toEqual(['quick']);
  });

  it("knows a provider's own models", async () => {
    const models = await list(
      'providers: { targets: [{ id: openai, provider: openai, secret_key_ref: { env: NOT_SET } }] }',
    );
    expect(models).toContainEqual({ id: 'gpt-4o', owned_by: 'openai' });
  });
});
