import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair } from '../__testUtils__/startPair';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { FakeRuntime } from '../classifiers/__testUtils__/FakeRuntime';
import { addModel } from '../classifiers/__testUtils__/modelFolders';
import { Classifiers } from '../classifiers/Classifiers';

const folder = temporaryFolder();
beforeAll(() => addModel(folder));

const withPolicy = (
  settings: string,
  runtime = new FakeRuntime(),
  directory: string | undefined = folder,
) =>
  startPair(
    `policies: [{ name: guard, type: external, provider: onnx, model: tiny-guard, ${settings} }]`,
    {},
    { classifiers: new Classifiers(directory, runtime) },
  );

describe('a policy that asks a model', () => {
  it('blocks what the model finds, in prompts and in replies', async () => {
    const { gateway, upstream, stop } = await withPolicy('action: block');
    expect(gateway.problems).toEqual([]);
    upstream.answer(json(completion('All is well')));
    expect((await gateway.chat(chatRequest('Hello'))).status).toBe(200);
    const asked = await gateway.chat(chatRequest('a bad question'));
    expect(asked.json()).toMatchObject({ error: { code: 'input_blocked' } });
    upstream.answer(json(completion('a bad answer')));
    const answered = await gateway.chat(chatRequest('Hello'));
    expect(answered.json()).toMatchObject({
      error: { code: 'output_blocked', policy: 'guard' },
    });
    const event = gateway.record.events.at(-1)!;
    await stop();
    expect(event.policies).toMatchObject([
      { phase: 'input', verdict: 'allow' },
      { phase: 'output', findings: { injection: 1 } },
    ]);
    expect(JSON.stringify(event)).not.toContain('bad answer');
  });

  it('redacts the texts in which it finds something', async () => {
    const { gateway, upstream, stop } = await withPolicy('action: redact');
    upstream.answer(json(completion('a bad answer')));
    const answer = await gateway.chat(chatRequest('Hello'));
    await stop();
    expect(answer.json()).toMatchObject({
      choices: [{ message: { content: '[INJECTION]' } }],
    });
  });

  it.each([
    ['block', 503],
    ['allow', 200],
  ])(
    'that cannot run is told at start, and does what on_error says: %s',
    async (onError, status) => {
      const { gateway, upstream, stop } = await withPolicy(
        `action: block, on_error: ${onError}`,
        new FakeRuntime({ missing: 'needs a runtime.' }),
      );
      upstream.answer(json(completion('Hello')));
      const answer = await gateway.chat(chatRequest('Hello'));
      await stop();
      expect(gateway.problems).toEqual([
        'The policy "guard" cannot judge. The model "tiny-guard" needs a runtime.',
      ]);
      expect(answer.status).toBe(status);
    },
  );

  it('is told at start that its labels are not those of the model', async () => {
    const { gateway, stop } = await withPolicy(
      'action: block, categories: [toxic]',
    );
    await stop();
    expect(gateway.problems).toEqual([
      'The policy "guard" cannot judge. The model "tiny-guard" has no label "toxic": it has safe, injection.',
    ]);
  });
});
