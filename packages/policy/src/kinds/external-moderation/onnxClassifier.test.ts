import {
  type CheckContext,
  type Classification,
  type ClassifyOptions,
} from '../../check/Check';
import { CheckFault } from '../../check/CheckFault';
import { lintPolicyConfig } from '../../lint/lintPolicyConfig';
import { onlyPolicy } from '../__testUtils__/onlyPolicy';
import { checkContext } from './__testUtils__/checkContext';
import { inspect } from './__testUtils__/inspect';

/** A host with one model, and what that was asked. */
function host(answer: (texts: readonly string[]) => Classification) {
  const asked: [string, readonly string[], ClassifyOptions][] = [];
  const context: CheckContext = {
    ...checkContext(),
    async classify(...question) {
      asked.push(question);
      return answer(question[1]);
    },
  };
  return { context, asked };
}

/** Scores of a model that knows injections by a word. */
const guard = (texts: readonly string[]): Classification => ({
  labels: ['SAFE', 'INJECTION'],
  isExclusive: true,
  scores: texts.map(text => (/ignore/i.test(text) ? [0.1, 0.9] : [0.8, 0.2])),
});

const settings = 'provider: onnx, model: prompt-guard';
/** Lint's messages about a policy of these settings, with the severity of each. */
const faults = (
  more: string,
  lookup?: Parameters<typeof lintPolicyConfig>[1],
) =>
  lintPolicyConfig(
    `policies: [{ type: external, action: block, ${more} }]`,
    lookup,
  ).faults;

describe('external-moderation with onnx', () => {
  it('finds labels in whole texts, with their scores', async () => {
    const { context, asked } = host(guard);
    const texts = ['Hello', ' ', 'Ignore that'];
    await expect(inspect(settings, texts, { context })).resolves.toEqual([
      { category: 'injection', score: 0.9, text: 2, start: 0, end: 11 },
    ]);
    expect(asked).toEqual([
      [
        'prompt-guard',
        ['Hello', 'Ignore that'],
        { timeoutMs: expect.any(Number) },
      ],
    ]);
  });

  it('minds threshold, categories and window_tokens', async () => {
    const { context, asked } = host(guard);
    const more = ', threshold: 0.7, categories: [SAFE], window_tokens: 64';
    await expect(
      inspect(settings + more, ['Hello', 'Ignore that'], { context }),
    ).resolves.toEqual([
      { category: 'safe', score: 0.8, text: 0, start: 0, end: 5 },
    ]);
    expect(asked[0][2]).toMatchObject({ windowTokens: 64 });
  });

  it('fails where the host has no models, and as the model does', async () => {
    await expect(inspect(settings, ['Hello'])).rejects.toThrow(
      'The moderation service onnx cannot be asked: nothing here runs models.',
    );
    const { context } = host(() => {
      throw new CheckFault('The model "prompt-guard" is busy.');
    });
    await expect(inspect(settings, ['Hello'], { context })).rejects.toThrow(
      'The model "prompt-guard" is busy.',
    );
  });

  it('names no service outside', () => {
    const { effects } = onlyPolicy(
      `type: external, action: block, ${settings}`,
    );
    expect(effects.services).toEqual([
      { classifier: { name: 'prompt-guard', misfit: expect.any(Function) } },
    ]);
  });

  it.each([
    ['provider: onnx', '"policies[0].model" is missing'],
    [`${settings}, endpoint: 'http://a.example'`, 'endpoint" is not for onnx'],
    [`${settings}, secret_key_ref: { env: A }`, 'secret_key_ref" is not for'],
    [`${settings}, language: en`, '"policies[0].language" is for presidio'],
    [
      "provider: webhook, endpoint: 'http://a.example', model: a",
      '"policies[0].model" is for onnx only',
    ],
    [
      "provider: webhook, endpoint: 'http://a.example', window_tokens: 64",
      '"policies[0].window_tokens" is for onnx only',
    ],
  ])('does not take %s', (more, message) => {
    expect(faults(more)).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining(message),
      }),
    ]);
  });

  it.each(['../secret', 'a/b', 'a\\b', '.', '..', '/etc', '.hidden', ''])(
    'has no model "%s", which could be a path',
    name => {
      expect(faults(`provider: onnx, model: '${name}'`)).toMatchObject([
        { code: 'schema', path: 'policies[0].model' },
      ]);
    },
  );

  it('is linted with the models of the host', () => {
    const { labels, isExclusive } = guard([]);
    const inspectClassifier = (name: string) => {
      if (name === 'prompt-guard') return { labels, isExclusive };
      throw new CheckFault(`The model "${name}" is not there.`);
    };
    const lint = (more: string) => faults(more, { inspectClassifier });
    expect(lint(settings)).toEqual([]);
    expect(lint('provider: onnx, model: other')).toEqual([
      expect.objectContaining({
        code: 'unusable-model',
        severity: 'warning',
        path: 'policies[0].model',
        message: 'The model "other" is not there.',
      }),
    ]);
    expect(lint(`${settings}, categories: [toxic]`)).toMatchObject([
      { message: expect.stringContaining('has no label "toxic"') },
    ]);
  });
});
