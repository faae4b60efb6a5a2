import fc from 'fast-check';
import { PolicyChain } from '../chain/PolicyChain';
import { type RequestFacts } from '../check/Check';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { type TextRules } from '../text/TextRule';
import { TextScreen } from '../text/TextScreen';
import { lintBaseline } from './lintBaseline';
import { mergeBaseline } from './mergeBaseline';
import { permitsModel } from './throughGroups';

const models = ['gpt-4o', 'gpt-4o-mini', 'o1', 'o1-preview', 'claude'];
const groupNames = ['smart', 'gpt-4o', 'o1', '*', 'gpt-*'];
const paths = ['/v1/chat/completions', '/v1/embeddings'];
const samples = [
  ...['ann@example.com', '4111 1111 1111 1111', 'DE89370400440532013000'],
  ...['+1 202 555 0134', '192.168.2.17', 'PRJ-123456', 'Hello'],
];

const subset = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 });
const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });
const limit = fc.integer({ min: 1, max: 9 });

const shared = {
  enabled: fc.boolean(),
  when: optional(
    fc.record({
      model: optional(subset([...models, 'gpt-*', '*'])),
      path: optional(subset(paths)),
      header: optional(fc.constant({ 'x-env': 'prod' })),
    }),
  ),
  message: optional(fc.constant('Ask the platform team.')),
};
const personalData = fc.record({
  ...shared,
  type: fc.constant('pii_detection'),
  phase: optional(fc.constantFrom('input', 'output')),
  action: fc.constantFrom('block', 'redact', 'warn', 'log'),
  categories: subset(['email', 'credit_card', 'iban', 'phone', 'ip_address']),
  detect_patterns: optional(
    fc.constantFrom(
      [{ name: 'project', pattern: 'PRJ-\\d{6}' }],
      [{ name: 'digits', pattern: '\\d{3,4}' }],
      [{ name: 'words', pattern: '[a-zA-Z@.]+' }],
    ),
  ),
  redaction: optional(
    fc.record({
      marker_format: fc.constantFrom('label', 'asterisks', 'partial'),
    }),
  ),
});
const modelFilter = fc.record({
  ...shared,
  type: fc.constant('model_filter'),
  allowed_models: subset([...models, 'gpt-*', 'o1*', '*']),
  denied_models: optional(subset([...models, '*-preview'])),
});
const limits = fc.oneof(
  fc.record({
    ...shared,
    type: fc.constant('rate_limit'),
    per: fc.constantFrom('configuration', 'team', 'key', 'user'),
    max_requests_per_minute: limit,
  }),
  fc.record({
    ...shared,
    type: fc.constant('cost_limit'),
    action: fc.constantFrom('block', 'warn'),
    daily_limit: limit,
  }),
  fc.record({
    ...shared,
    type: fc.constant('data_routing'),
    require_no_training: fc.boolean(),
    allowed_regions: subset(['eu-*', 'us-east']),
    on_no_compliant_provider: fc.constantFrom('block', 'warn'),
  }),
);
const listOf = <T extends object>(policy: fc.Arbitrary<T>) =>
  fc
    .array(policy, { minLength: 1, maxLength: 4 })
    .map(list => list.map((each, index) => ({ ...each, name: `p${index}` })));
const model_groups = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...groupNames),
    models: subset(models).map(list =>
      list.map(model => ({ provider: 'sandbox', model })),
    ),
  }),
  { selector: ({ name }) => name, maxLength: 3 },
);
const facts = fc.record({
  model: fc.constantFrom(...models, ...groupNames),
  path: fc.constantFrom(...paths),
  env: optional(fc.constantFrom('prod', 'dev')),
});
const text = fc
  .array(fc.constantFrom(...samples), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join(' and '));

const situation = <T extends object>(policy: fc.Arbitrary<T>) =>
  fc.record({
    own: listOf(policy),
    theirs: listOf(policy),
    model_groups,
    facts,
    text,
  });
type Situation = ReturnType<typeof situation> extends fc.Arbitrary<infer T>
  ? T
  : never;

/** The chains of a situation. One whose parts contradict themselves is left out. */
function chainsOf({ own, theirs, model_groups: groups, ...more }: Situation) {
  const providers = { targets: [{ id: 'box', provider: 'sandbox' }] };
  const { baseline } = lintBaseline(JSON.stringify({ policies: theirs }));
  const { config } = lintPolicyConfig(
    JSON.stringify({ policies: own, providers, model_groups: groups }),
  );
  fc.pre(Boolean(baseline && config));
  const { model, path, env } = more.facts;
  const request: RequestFacts = {
    ...{ model, path },
    header: name => (name === 'x-env' ? env : undefined),
  };
  return {
    request,
    alone: new PolicyChain(baseline!.policies),
    merged: new PolicyChain(mergeBaseline(config!, baseline!).policies),
  };
}

function screen(rules: TextRules | undefined, whole: string) {
  const found: string[] = [];
  if (!rules) return { found, text: whole, isBlocked: false };
  const report = (...parts: unknown[]) => found.push(parts.join(' '));
  const each = new TextScreen(rules, report);
  const left = each.finish(whole);
  return { found, text: left, isBlocked: each.blockedBy !== undefined };
}

describe('whatever a team’s file says, a baseline', () => {
  it('finds, blocks and redacts what it does alone', () => {
    fc.assert(
      fc.property(situation(personalData), each => {
        const { alone, merged, request } = chainsOf(each);
        for (const rules of ['inputText', 'outputText'] as const) {
          const before = screen(alone.applyingTo(request)[rules], each.text);
          const after = screen(merged.applyingTo(request)[rules], each.text);
          // Nothing of a text that is blocked goes any further.
          if (after.isBlocked) continue;
          expect(before.isBlocked).toBe(false);
          expect(after.found).toEqual(expect.arrayContaining(before.found));
          const kept = samples.filter(sample => after.text.includes(sample));
          expect(kept.filter(sample => !before.text.includes(sample))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets no model be used that it does not alone, under any name', () => {
    fc.assert(
      fc.property(situation(modelFilter), each => {
        const { alone, merged, request } = chainsOf(each);
        const group = each.model_groups.find(
          ({ name }) => name === request.model,
        );
        const asked = group?.models.map(({ model }) => model) ?? [
          request.model,
        ];
        const isRefused = asked.some(model =>
          alone
            .applyingTo({ ...request, model })
            .models.some(rule => !permitsModel(rule, model)),
        );
        if (!isRefused) return;
        const { models: rules } = merged.applyingTo(request);
        expect(rules.some(rule => !permitsModel(rule, request.model))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps each of its limits, by a name that no team can take', () => {
    fc.assert(
      fc.property(situation(limits), each => {
        const { alone, merged, request } = chainsOf(each);
        const before = alone.applyingTo(request);
        const after = merged.applyingTo(request);
        expect(after.rates).toEqual(expect.arrayContaining([...before.rates]));
        expect(after.budgets).toEqual(
          expect.arrayContaining([...before.budgets]),
        );
        expect(after.routing).toEqual(
          expect.arrayContaining([...before.routing]),
        );
        const names = after.policies.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter(name => name.startsWith('baseline/'))).toEqual(
          before.policies.map(({ name }) => name),
        );
      }),
      { numRuns: 200 },
    );
  });
});
