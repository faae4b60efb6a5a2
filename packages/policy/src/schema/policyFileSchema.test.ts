import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { definePolicyKind } from '../kinds/PolicyKind';
import { builtInKinds } from '../kinds/registry';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { readTemplate, templateNames } from '../templates/templates';
import { policyFileSchema } from './policyFileSchema';

const examples = join(__dirname, '../../../../examples');

function validatorOf(kinds = builtInKinds, providers?: string[]) {
  // What an address looks like is lint's to say: formats need a package of their own.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.compile(policyFileSchema({ kinds, providers }));
}

const validate = validatorOf();

/** Where the schema finds fault with a file, as JSON pointers. */
function faultsOf(yaml: string): string[] {
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter(file => /^polic[^.]*\.(?:test\.)?yaml$/.test(file))
  .map(file => [file, readFileSync(join(examples, file), 'utf8')]);
const templates = templateNames().map(name => [name, readTemplate(name)!]);

describe('the schema for editors', () => {
  it.each([...files, ...templates])('accepts %s', (_name, yaml) => {
    expect(faultsOf(yaml)).toEqual([]);
  });

  it.each([
    ['a key that nothing reads', 'polices: []', ''],
    [
      'a typo in a setting of a list',
      'policies: [{ type: log, retention: 3 }]',
      '/policies/0',
    ],
    [
      'a typo in a setting of a chain',
      'policies: { chain: [log] }\npolicy: { log: { retention: 3 } }',
      '/policy/log',
    ],
    ['a type that is none', 'policies: [{ type: lg }]', '/policies/0/type'],
    ['a policy without a type', 'policies: [{ name: x }]', '/policies/0'],
    ['a kind that is none', 'policies: { chain: [lg] }', '/policies/chain/0'],
    ['settings of no kind', 'policy: { lg: {} }', '/policy'],
    ['a missing action', 'policies: [{ type: pii_detection }]', '/policies/0'],
    [
      'an action that the kind cannot take',
      'policies: [{ type: model_filter, action: warn, denied_models: [o1] }]',
      '/policies/0/action',
    ],
    [
      'a policy that does nothing',
      'policies: [{ type: model_filter }]',
      '/policies/0',
    ],
    [
      'a typo in what all policies take',
      'policies: [{ type: pii_redaction, enable: true }]',
      '/policies/0',
    ],
    [
      'a category that is none',
      'policies: [{ type: pii_redaction, categories: [emails] }]',
      '/policies/0/categories/0',
    ],
    [
      'a provider that is none',
      'providers: { targets: [{ id: a, provider: opnai }] }',
      '/providers/targets/0/provider',
    ],
    [
      'a test that compares nothing it knows',
      'tests: [{ name: a, input: b, expect: { verdct: block } }]',
      '/tests/0/expect',
    ],
  ])('refuses %s, as lint does', (_what, yaml, place) => {
    expect(faultsOf(yaml)).toContain(place);
    expect(lintPolicyConfig(yaml).config).toBeUndefined();
  });

  it('takes the action that a name stands for', () => {
    expect(faultsOf('policies: [{ type: pii_redaction }]')).toEqual([]);
    const chain = 'policies: { chain: [audit-logger] }\n';
    expect(faultsOf(`${chain}policy: { audit-logger: {} }`)).toEqual([]);
    expect(faultsOf(`${chain}policy: { audit-logger: }`)).toEqual([]);
  });

  it('knows kinds of others', () => {
    const tone = definePolicyKind({
      kind: 'tone',
      types: { tone_check: undefined },
      summary: 'Judges the tone',
      actions: ['warn'],
      settings: z.strictObject({ strictness: z.number().max(10) }),
      effects: () => ({}),
    });
    const check = validatorOf(builtInKinds.with([tone]));
    const entry = (strictness: number) => ({
      policies: [{ type: 'tone_check', strictness }],
    });
    expect(check(entry(3))).toBe(true);
    expect(check(entry(11))).toBe(false);
    expect(validate(entry(3))).toBe(false);
  });

  it('knows providers of others', () => {
    const check = validatorOf(builtInKinds, ['acme']);
    const file = (provider: string) => ({
      providers: { targets: [{ id: 'main', provider }] },
    });
    expect(check(file('acme'))).toBe(true);
    expect(check(file('openai'))).toBe(false);
  });

  it('says of every kind what it is for', () => {
    const { definitions } = policyFileSchema() as {
      definitions: Record<string, { description: string }>;
    };
    for (const kind of builtInKinds.kinds) {
      expect(definitions[`${kind}.item`].description).toMatch(/\w+ \w+/);
    }
  });
});
