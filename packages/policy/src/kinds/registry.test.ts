import { z } from 'zod';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { definePolicyKind } from './PolicyKind';
import { builtInKinds, KindRegistry } from './registry';

/** Names that configurations hold on to. */
const promised: [kind: string, types: string[]][] = [
  ['pii-detector', ['pii_detection', 'pii_redaction']],
  ['hipaa-phi-detector', ['phi_detection']],
  ['dlp-filter', ['dlp']],
  ['prompt-injection', ['prompt_injection']],
  ['safety-filter', ['content_filter']],
  ['model-filter', ['model_filter']],
  ['rate-limit', ['rate_limit']],
  ['cost-limit', ['cost_limit']],
  ['external-moderation', ['external']],
  ['rbac', ['rbac']],
  ['data-routing-policy', ['data_routing']],
  ['agent-firewall', ['agent_firewall']],
  ['disclaimer', ['disclaimer']],
  ['human-oversight', ['human_oversight']],
  ['quality-scorer', ['quality']],
  ['citation-verifier', ['citations']],
  ['audit-logger', ['log', 'observe']],
];

describe('builtInKinds', () => {
  it.each(promised)('knows %s, also as %s', (name, types) => {
    const kind = builtInKinds.byKind(name);
    expect(kind?.kind).toBe(name);
    for (const type of types) expect(builtInKinds.byType(type)).toBe(kind);
  });

  it('knows no other', () => {
    expect(builtInKinds.kinds).toEqual(promised.map(([kind]) => kind));
    expect(builtInKinds.types).toEqual(promised.flatMap(([, types]) => types));
    expect(builtInKinds.byKind('constructor')).toBeUndefined();
    expect(builtInKinds.byType('toString')).toBeUndefined();
  });

  it.each(builtInKinds.kinds)('%s asks only for settings that it has', name => {
    const { needsOneOf = [], settings } = builtInKinds.byKind(name)!;
    expect(Object.keys(settings.shape)).toEqual(
      expect.arrayContaining([...needsOneOf]),
    );
  });
});

describe('a kind of somebody else', () => {
  const kinds = new KindRegistry([
    definePolicyKind({
      kind: 'tone-check',
      types: { tone: 'warn' },
      summary: 'Looks at the tone',
      actions: ['block', 'warn'],
      settings: z.strictObject({ tones: z.array(z.enum(['kind', 'terse'])) }),
      effects: () => ({}),
    }),
  ]);
  const lint = (entry: string) =>
    lintPolicyConfig(`policies: [{ ${entry} }]`, { kinds });

  it('is read like the ones that ship with the product', () => {
    const { config } = lint('type: tone, tones: [kind]');
    expect(config?.policies).toMatchObject([
      { name: 'tone-check', action: 'warn', settings: { tones: ['kind'] } },
    ]);
  });

  it('is linted like the ones that ship with the product', () => {
    const { faults } = lint('type: tone, tone: [kind], tones: [tense]');
    expect(faults.map(({ suggestion }) => suggestion)).toEqual([
      'Did you mean "tones"?',
      'Did you mean "terse"?',
    ]);
  });
});
