import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { json } from '../__testUtils__/answers';
import { MisbehavingUpstream } from '../__testUtils__/MisbehavingUpstream';
import { startGateway, type TestGateway } from '../__testUtils__/startGateway';

/** Numbers that look random, the same in every run. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('a model group', () => {
  let upstream: MisbehavingUpstream;

  beforeAll(async () => {
    upstream = await MisbehavingUpstream.start();
    upstream.answer(json(completion('Hello')));
  });
  afterAll(() => upstream.stop());

  async function start(group: string): Promise<TestGateway> {
    const target = `provider: openai-compatible, pricing: { input: 2, output: 8 }, base_url: '${upstream.url}'`;
    return startGateway(
      `
providers: { targets: [{ id: a, ${target} }, { id: b, ${target} }, { id: c, ${target} }] }
model_groups: [{ name: group, ${group} }]
`,
      { random: sequence() },
    );
  }

  /** How often each target was asked first. */
  async function shares(gateway: TestGateway, requests: number) {
    const counts: Record<string, number> = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < requests; i++) {
      await gateway.chat(chatRequest('Hello', { model: 'group' }));
      counts[gateway.record.events[i].target_id ?? '']++;
    }
    return counts;
  }

  it('shares requests out by weight', async () => {
    const gateway = await start(
      'models: [{ target: a, model: m, weight: 70 }, { target: b, model: m, weight: 30 }, { target: c, model: m, weight: 0 }]',
    );
    const { a, b, c } = await shares(gateway, 500);
    await gateway.stop();
    expect(a / 500).toBeCloseTo(0.7, 1);
    expect(b / 500).toBeCloseTo(0.3, 1);
    expect(c).toBe(0);
  });

  it('with an order asks the first as long as it answers', async () => {
    const gateway = await start(
      'strategy: ordered, models: [{ target: b, model: m }, { target: a, model: m, weight: 100 }]',
    );
    await expect(shares(gateway, 10)).resolves.toEqual({ a: 0, b: 10, c: 0 });
    await gateway.stop();
  });
});
