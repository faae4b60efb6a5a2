import { type CheckContext, type Subject } from '../check/Check';
import { definePolicyKind } from '../kinds/PolicyKind';
import { builtInKinds } from '../kinds/registry';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { z } from 'zod';
import { baselineOf } from './__testUtils__/baselineOf';
import { mergeBaseline } from './mergeBaseline';
import { lintBaseline } from './lintBaseline';

const configOf = (text: string) => lintPolicyConfig(text).config!;
const merge = (text: string, baseline: string) =>
  mergeBaseline(configOf(text), baselineOf(baseline)).policies;

const groups = `
providers: { targets: [{ id: box, provider: sandbox }] }
model_groups:
  - name: smart
    models: [{ target: box, model: o1 }, { target: box, model: gpt-4o }]
  - name: small
    models: [{ target: box, model: gpt-4o-mini }]
`;

const subject = (model: string): Subject => ({
  request: { model, path: '/v1/chat/completions', header: () => undefined },
  texts: [],
  toolCalls: [],
  offeredTools: [],
});
const context = {} as CheckContext;

describe('mergeBaseline', () => {
  it('puts the baseline’s policies in front, under names of their own', () => {
    const policies = merge(
      'policies: [{ name: cap, type: cost_limit, action: block, daily_limit: 5 }]',
      'policies: [{ name: cap, type: cost_limit, action: block, daily_limit: 9 }, { type: log }]',
    );
    expect(policies.map(({ name, origin }) => ({ name, origin }))).toEqual([
      { name: 'baseline/cap', origin: 'baseline' },
      { name: 'baseline/audit-logger', origin: 'baseline' },
      { name: 'cap', origin: undefined },
    ]);
  });

  it('is what lint gives when it knows the baseline', () => {
    const baseline = baselineOf('policies: [{ type: log }]');
    const { config } = lintPolicyConfig('policies: []', { baseline });
    expect(config?.policies.map(({ name }) => name)).toEqual([
      'baseline/audit-logger',
    ]);
  });
});

describe('the baseline and model groups', () => {
  it.each([
    ['denied_models: [o1]', { denied: ['o1', 'smart'] }],
    [
      'allowed_models: [o1, gpt-4o]',
      { allowed: ['o1', 'gpt-4o', 'smart'], denied: ['small'] },
    ],
    [
      "allowed_models: ['gpt-*']",
      { allowed: ['gpt-*', 'small'], denied: ['smart'] },
    ],
  ])('lets groups be called by their models: %s', (settings, rule) => {
    const [{ effects }] = merge(
      groups,
      `policies: [{ type: model_filter, ${settings} }]`,
    );
    expect(effects.models).toEqual(rule);
  });

  it('lets no model in by a group that is called like a pattern', () => {
    const [{ effects }] = merge(
      `${groups}  - { name: '*', models: [{ target: box, model: gpt-4o }] }\n`,
      'policies: [{ type: model_filter, allowed_models: [gpt-4o] }]',
    );
    expect(effects.models?.allowed).toEqual(['gpt-4o']);
  });

  it('has conditions on a model hold for groups that may lead to it', () => {
    const [{ when }] = merge(
      groups,
      "policies: [{ type: log, when: { model: 'o*' } }]",
    );
    expect(when?.model).toEqual(['o*', 'smart']);
  });

  it('tells checks of the models behind a group, one after the other', async () => {
    const [{ effects }] = merge(
      groups,
      `policies: [{ type: rbac, default_role: any, deny_if_missing: false, roles: { any: { denied_models: [gpt-4o] } } }]`,
    );
    const judge = async (model: string) =>
      effects.checks![0].inspect(subject(model), context);
    expect(await judge('smart')).toEqual([
      { category: 'model_not_in_role', because: ['gpt-4o'] },
    ]);
    expect(await judge('small')).toEqual([]);
    expect(await judge('gpt-4o')).toHaveLength(1);
  });

  it('asks a check once that does not go by the model', async () => {
    const inspect = jest.fn((_: Subject) => [
      { category: 'a' },
      { category: 'a' },
    ]);
    const counting = definePolicyKind({
      kind: 'counting',
      types: {},
      summary: '',
      actions: ['block'],
      settings: z.strictObject({}),
      effects: () => ({ checks: [{ phases: ['input'], inspect }] }),
    });
    const kinds = builtInKinds.with([counting]);
    const { baseline } = lintBaseline('policies: [{ type: counting }]', {
      kinds,
    });
    const { policies } = mergeBaseline(configOf(groups), baseline!);
    const found = await policies[0].effects.checks![0].inspect(
      subject('smart'),
      context,
    );
    expect(found).toHaveLength(2);
    expect(inspect).toHaveBeenCalledTimes(1);
  });
});
