import { startGateway, type TestGateway } from '../__testUtils__/startGateway';
import { chatRequest } from '../__testUtils__/chatCompletions';

const targets = `
    - { id: gpt-4o-first, provider: sandbox, model: gpt-4o }
    - { id: gpt-4o-second, provider: sandbox, model: gpt-4o }
    - { id: any, provider: sandbox }
`;

describe('the target of a request', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway(`
providers:
  targets: ${targets}
model_groups:
  - { name: by-target, models: [{ target: gpt-4o-second, model: gpt-4o }] }
  - { name: by-id, models: [{ provider: any, model: gpt-4o }] }
  - { name: by-provider, strategy: ordered, models: [{ provider: sandbox, model: gpt-4o }] }
  - { name: by-provider-open, models: [{ provider: sandbox, model: else }] }
`);
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    gateway.record.events.length = 0;
  });

  it.each([
    ['gpt-4o', 'gpt-4o-first', 'gpt-4o'],
    ['something-else', 'any', 'something-else'],
    ['by-target', 'gpt-4o-second', 'gpt-4o'],
    ['by-id', 'any', 'gpt-4o'],
    ['by-provider', 'gpt-4o-first', 'gpt-4o'],
    ['by-provider-open', 'any', 'else'],
  ])('for %s is %s, which knows it as %s', async (asked, target_id, model) => {
    const { status, json } = await gateway.chat(
      chatRequest('Hello', { model: asked }),
    );
    expect(status).toBe(200);
    expect(json()).toMatchObject({ model });
    await expect(gateway.record.event()).resolves.toMatchObject({
      requested_model: asked,
      target_id,
      model,
    });
  });
});

describe('targets that take any model', () => {
  it("are asked for their own provider's models", async () => {
    const key = 'secret_key_ref: { env: NOT_SET }';
    const gateway = await startGateway(`
providers:
  targets:
    - { id: openai, provider: openai, ${key} }
    - { id: anthropic, provider: anthropic, ${key} }
`);
    const asked = async (model: string) => {
      const { text } = await gateway.chat(chatRequest('Hello', { model }));
      return /The target \\"(\w+)\\"/.exec(text)?.[1];
    };
    await expect(asked('claude-sonnet-4-0')).resolves.toBe('anthropic');
    await expect(asked('gpt-4o')).resolves.toBe('openai');
    await gateway.stop();
  });
});
