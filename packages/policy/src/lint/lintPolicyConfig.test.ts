import { CheckFault } from '../check/CheckFault';
import { faultCodes, type Fault, type FaultCode } from './Fault';
import { lintPolicyConfig } from './lintPolicyConfig';
import { mark, unmark } from './__testUtils__/marks';

const openai = `
providers:
  targets:
    - id: openai
      provider: openai
`;

interface Case {
  /** What a person did. */
  when: string;
  code: FaultCode;
  /** The file, with «marks» around what lint has to point at. */
  file: string;
  path: string;
  message: string;
  suggestion?: string;
}

const cases: Case[] = [
  {
    when: 'the text is not YAML',
    code: 'yaml',
    file: 'policies:\n  - type: log\n«\t»- type: log\n',
    path: '',
    message: 'A tab stands where YAML takes only spaces.',
    suggestion: 'Indent with spaces.',
  },
  {
    when: 'a setting has the wrong type',
    code: 'schema',
    file: 'policies:\n  - type: rate_limit\n    max_requests_per_minute: «"120"»\n',
    path: 'policies[0].max_requests_per_minute',
    message: '"policies[0].max_requests_per_minute" has to be a number.',
    suggestion: 'max_requests_per_minute: 120',
  },
  {
    when: 'a key of the file is mistyped',
    code: 'unknown-key',
    file: 'modle_groups: []\n'.replace('modle_groups', '«modle_groups»'),
    path: 'modle_groups',
    message: '"modle_groups" is not a setting here.',
    suggestion: 'Did you mean "model_groups"?',
  },
  {
    when: 'a type of policy is mistyped',
    code: 'unknown-kind',
    file: 'policies:\n  - type: «pii_detektion»\n    action: block\n',
    path: 'policies[0].type',
    message: 'There is no policy kind "pii_detektion".',
    suggestion: 'Did you mean "pii_detection"?',
  },
  {
    when: 'a kind in the chain is mistyped',
    code: 'unknown-kind',
    file: 'policies:\n  chain: [«audit_loger»]\npolicy:\n  audit_loger: {}\n',
    path: 'policies.chain[0]',
    message: 'There is no policy kind "audit_loger".',
    suggestion: 'Did you mean "audit-logger"?',
  },
  {
    when: 'a policy of a list has no action',
    code: 'missing-action',
    file: 'policies:\n  - type: log\n  - «name»: pii-protection\n    type: pii_detection\n',
    path: 'policies[1]',
    message: '"pii-protection" does not say what to do about a finding.',
    suggestion: 'action: block  # or redact, warn, log',
  },
  {
    when: 'a policy of a chain has no action',
    code: 'missing-action',
    file: 'policies:\n  chain: [pii-detector]\npolicy:\n  «pii-detector»:\n    pci_mode: true\n',
    path: 'policy.pii-detector',
    message: '"pii-detector" does not say what to do about a finding.',
    suggestion: 'action: block  # or redact, warn, log',
  },
  {
    when: 'a kind of the chain has no settings',
    code: 'missing-settings',
    file: 'policies:\n  chain:\n    - «audit-logger»\n',
    path: 'policies.chain[0]',
    message: '"audit-logger" is in the chain but has no settings.',
    suggestion: 'policy:\n  audit-logger: {}',
  },
  {
    when: 'a kind of the chain that needs an action has no settings',
    code: 'missing-settings',
    file: 'policies:\n  chain:\n    - «pii-detector»\n',
    path: 'policies.chain[0]',
    message: '"pii-detector" is in the chain but has no settings.',
    suggestion: 'policy:\n  pii-detector:\n    action: block',
  },
  {
    when: 'a limit has no limit',
    code: 'missing-settings',
    file: 'policies:\n  - «type»: model_filter\n    preferred_model: gpt-4o\n',
    path: 'policies[0]',
    message:
      '"model-filter" does nothing: it has none of allowed_models, denied_models.',
    suggestion: 'allowed_models: …',
  },
  {
    when: 'a policy has settings and is not in the chain',
    code: 'not-in-chain',
    file: 'policies:\n  chain: [audit-logger]\npolicy:\n  audit-logger: {}\n  «cost-limit»:\n    action: block\n    daily_limit: 1\n',
    path: 'policy.cost-limit',
    message:
      '"cost-limit" has settings but is not in the chain, so it does nothing.',
    suggestion: 'policies:\n  chain: [audit-logger, cost-limit]',
  },
  {
    when: 'the two shapes are mixed',
    code: 'not-in-chain',
    file: 'policies:\n  - type: log\n«policy»:\n  pii-detector:\n    action: block\n',
    path: 'policy',
    message:
      '"policy" holds the settings of a chain, but the policies are a list here: it does nothing.',
    suggestion: 'Move each setting to the policy in the list.',
  },
  {
    when: 'two targets have one id',
    code: 'duplicate',
    file: `${openai}    - id: «openai»\n      provider: sandbox\n`,
    path: 'providers.targets[1].id',
    message: 'There are two entries with the target name "openai".',
    suggestion: 'id: openai-2',
  },
  {
    when: 'two policies of a list have one name',
    code: 'duplicate',
    file: 'policies:\n  - type: log\n    name: a\n  - name: «a»\n    type: pii_detection\n    action: warn\n',
    path: 'policies[1].name',
    message: 'There are two entries with the policy name "a".',
    suggestion: 'name: a-2',
  },
  {
    when: 'two groups have one name',
    code: 'duplicate',
    file: `${openai}  model_groups:\n    - name: «g»\n      models: [{ provider: openai, model: m }]\nmodel_groups:\n  - name: g\n    models: [{ provider: openai, model: m }]\n`,
    path: 'providers.model_groups[0].name',
    message: 'There are two entries with the group name "g".',
    suggestion: 'name: g-2',
  },
  {
    when: 'a kind stands in the chain twice',
    code: 'duplicate',
    file: 'policies:\n  chain: [audit-logger, «audit-logger»]\npolicy:\n  audit-logger: {}\n',
    path: 'policies.chain[1]',
    message: '"audit-logger" stands in the chain twice.',
    suggestion: 'Keep one of the two.',
  },
  {
    when: 'a group names a provider that no target has',
    code: 'unknown-target',
    file: `${openai}model_groups:\n  - name: g\n    models:\n      - provider: «opnai»\n        model: m\n`,
    path: 'model_groups[0].models[0].provider',
    message: 'No target serves "opnai", which the group "g" names.',
    suggestion: 'Did you mean "openai"?',
  },
  {
    when: 'a group names a provider that could be added',
    code: 'unknown-target',
    file: `${openai}model_groups:\n  - name: g\n    models:\n      - provider: «anthropic»\n        model: m\n`,
    path: 'model_groups[0].models[0].provider',
    message: 'No target serves "anthropic", which the group "g" names.',
    suggestion: 'Add a target with the id "anthropic" to providers.targets.',
  },
  {
    when: 'no model of a group can be chosen',
    code: 'weights',
    file: `${openai}model_groups:\n  - name: g\n    «models»:\n      - { provider: openai, model: m, weight: 0 }\n`,
    path: 'model_groups[0].models',
    message:
      'Every model of the group "g" has the weight 0, so none is ever chosen.',
    suggestion: 'weight: 1',
  },
  {
    when: 'a soft limit lies above its hard limit',
    code: 'limits',
    file: 'policies:\n  - type: cost_limit\n    action: block\n    monthly_limit: 30.1\n    soft_limit: «200»\n',
    path: 'policies[0].soft_limit',
    message:
      'The soft limit of "cost-limit" lies above its monthly_limit, so its warning would never come.',
    suggestion: 'soft_limit: 24.08',
  },
  {
    when: 'a soft limit lies above the limit of a day',
    code: 'limits',
    file: 'policies:\n  chain: [cost-limit]\npolicy:\n  cost-limit:\n    action: block\n    daily_limit: 50\n    soft_limit: «60»\n',
    path: 'policy.cost-limit.soft_limit',
    message:
      'The soft limit of "cost-limit" lies above its daily_limit, so its warning would never come.',
    suggestion: 'soft_limit: 40',
  },
  {
    when: 'one policy blocks what another redacts',
    code: 'conflict',
    file: 'policies:\n  - name: a\n    type: pii_detection\n    action: block\n    categories: [email, iban]\n  - name: b\n    type: pii_detection\n    action: «redact»\n    categories: [iban, email, phone]\n',
    path: 'policies[1].action',
    message:
      '"a" and "b" disagree about email, iban: one blocks, the other redacts.',
    suggestion: 'Give each category to one of the two policies.',
  },
  {
    when: 'a pattern cannot be searched in linear time',
    code: 'unsafe-pattern',
    file: "policies:\n  - type: dlp\n    action: block\n    detect_patterns:\n      - name: twice\n        pattern: «'(a+)\\1'»\n",
    path: 'policies[0].detect_patterns[0].pattern',
    message:
      '"policies[0].detect_patterns[0].pattern" refers back to a group (\\1), which cannot be searched in linear time.',
    suggestion: 'Write out what the group stands for.',
  },
  {
    when: 'a model is allowed and denied',
    code: 'conflict',
    file: 'policies:\n  - type: model_filter\n    allowed_models: [claude-x, «gpt-4o»]\n    denied_models: [gpt-*]\n',
    path: 'policies[0].allowed_models[1]',
    message: '"gpt-4o" is both allowed and denied; denied wins.',
    suggestion: 'Take "gpt-4o" out of one of the lists.',
  },
  {
    when: 'a group is not allowed',
    code: 'conflict',
    file: `policies:\n  - type: model_filter\n    allowed_models: [gpt-4o]\nmodel_groups:\n  - name: «g»\n    models: [{ provider: openai, model: m }]\n${openai}`,
    path: 'model_groups[0].name',
    message:
      'The group "g" is not among the allowed models, so nobody can call it.',
    suggestion: 'allowed_models: [gpt-4o, g]',
  },
  {
    when: 'two limits count the same thing',
    code: 'conflict',
    file: 'policies:\n  - name: a\n    type: rate_limit\n    max_requests_per_minute: 3\n  - «name»: b\n    type: rate_limit\n    max_requests_per_minute: 5\n',
    path: 'policies[1]',
    message: '"a" and "b" limit the same thing per configuration.',
    suggestion: 'Keep the lower limit and remove the other policy.',
  },
  {
    when: 'a test expects a policy that is not there',
    code: 'unknown-policy',
    file: 'policies:\n  - type: pii_redaction\n    name: mask\ntests:\n  - name: a\n    input: b\n    expect: { policy: «msk» }\n',
    path: 'tests[0].expect.policy',
    message: 'There is no policy "msk".',
    suggestion: 'Did you mean "mask"?',
  },
  {
    when: 'two tests have one name',
    code: 'duplicate',
    file: 'tests:\n  - { name: a, input: b, expect: { status: 200 } }\n  - { name: «a», input: c, expect: { status: 200 } }\n',
    path: 'tests[1].name',
    message: 'There are two tests with the name "a".',
    suggestion: 'name: a (2)',
  },
  {
    when: 'a test states nothing',
    code: 'schema',
    file: 'tests:\n  - name: a\n    input: b\n    «expect»: {}\n',
    path: 'tests[0].expect',
    message: '"tests[0].expect" states nothing to compare.',
    suggestion: 'expect:\n  verdict: block',
  },
  {
    when: 'the pack is switched off',
    code: 'disabled',
    file: 'pack:\n  name: x\n  enabled: «false»\n',
    path: 'pack.enabled',
    message: 'This pack is switched off.',
    suggestion: 'enabled: true',
  },
];

/** Codes that depend on where the file will run. */
const warnings: Case[] = [
  {
    when: 'a secret is not set',
    code: 'undefined-secret',
    file: `${openai}      secret_key_ref:\n        env: «OPENAI_API_KEY»\n`,
    path: 'providers.targets[0].secret_key_ref.env',
    message:
      'The target "openai" takes its key from the environment variable OPENAI_API_KEY, which is not set here.',
    suggestion: 'export OPENAI_API_KEY=…',
  },
  {
    when: 'a secret inside the provider is not set',
    code: 'undefined-secret',
    file: 'providers:\n  targets:\n    - id: openai\n      provider:\n        secret_key_ref: { env: «TEAM_KEY» }\n',
    path: 'providers.targets[0].provider.secret_key_ref.env',
    message:
      'The target "openai" takes its key from the environment variable TEAM_KEY, which is not set here.',
    suggestion: 'export TEAM_KEY=…',
  },
  {
    when: 'a stored secret is not there',
    code: 'undefined-secret',
    file: `${openai}      secret_key_ref:\n        store: «team-openai»\n`,
    path: 'providers.targets[0].secret_key_ref.store',
    message:
      'The target "openai" takes its key from the stored secret "team-openai", which is not set here.',
    suggestion: 'Store it in the control plane under this name.',
  },
  {
    when: 'a model of a policy cannot run',
    code: 'unusable-model',
    file: 'policies:\n  - type: external\n    action: block\n    provider: onnx\n    model: «guard»\n',
    path: 'policies[0].model',
    message: 'There is no model "guard".',
  },
  {
    when: 'a target does not promise what a policy asks',
    code: 'non-compliant',
    file: `policies:\n  - { name: zdr, type: data_routing, require_zero_data_retention: true }\nproviders:\n  targets:\n    - { id: play, provider: sandbox }\n    - { id: «far», provider: openai }\n`,
    path: 'providers.targets[1].id',
    message:
      '"zdr" passes over the target "far", which does not promise zero data retention.',
    suggestion: 'data_policy: { zero_data_retention: true }',
  },
  {
    when: 'the price of a model is not known',
    code: 'unpriced-model',
    file: `${openai}      model: «gpt-99»\n`,
    path: 'providers.targets[0].model',
    message:
      'The price of "gpt-99" is not known, so requests for it will be refused.',
    suggestion:
      'pricing: { input: 0.5, output: 1.5 }  # of the target, USD per million tokens',
  },
  {
    when: 'the price of a model in a group is not known',
    code: 'unpriced-model',
    file: `${openai}model_groups:\n  - name: g\n    models:\n      - provider: openai\n        model: «gpt-99»\n`,
    path: 'model_groups[0].models[0].model',
    message:
      'The price of "gpt-99" is not known, so requests for it will be refused.',
    suggestion:
      'pricing: { input: 0.5, output: 1.5 }  # of the target, USD per million tokens',
  },
  {
    when: 'a group names a provider and the file leaves the targets to its gateway',
    code: 'unknown-target',
    file: 'model_groups:\n  - name: g\n    models:\n      - provider: «openai»\n        model: gpt-4o\n',
    path: 'model_groups[0].models[0].provider',
    message: 'No target serves "openai", which the group "g" names.',
    suggestion: 'Add a target with the id "openai" to providers.targets.',
  },
];

/** A fault with «marks» in the file in place of line, column and length. */
function withMarks(text: string, fault: Fault) {
  const { line, column, length, ...rest } = fault;
  return { ...rest, file: mark(text, { line, column, length }) };
}

describe('lintPolicyConfig', () => {
  it.each(cases)('says $code when $when', ({ when: _, ...expected }) => {
    const text = unmark(expected.file);
    const { faults, config } = lintPolicyConfig(text);
    expect(faults.map(fault => withMarks(text, fault))).toEqual([
      { ...expected, severity: 'error' },
    ]);
    expect(config).toBeUndefined();
  });

  it.each(warnings)(
    'warns with $code when $when, and still gives the configuration',
    ({ when: _, ...expected }) => {
      const text = unmark(expected.file);
      const { faults, config } = lintPolicyConfig(text, {
        isSecretSet: () => false,
        isPriced: (_provider, model) => model === 'gpt-4o',
        inspectClassifier: name => {
          throw new CheckFault(`There is no model "${name}".`);
        },
      });
      expect(faults.map(fault => withMarks(text, fault))).toEqual([
        { ...expected, severity: 'warning' },
      ]);
      expect(config).toBeDefined();
    },
  );

  it('has a case for every code', () => {
    // Those of a baseline have theirs beside it.
    const ofBaseline = ['looser-than-baseline', 'not-in-baseline'];
    const covered = [...cases, ...warnings].map(({ code }) => code);
    expect([...new Set([...covered, ...ofBaseline])].sort()).toEqual(
      Object.keys(faultCodes).sort(),
    );
  });

  it('finds every fault in one run, in the order of the lines', () => {
    const { faults } = lintPolicyConfig(
      'pack:\n  nam: x\npolicies:\n  - type: pii\n  - type: rate_limit\n    max_requests_per_minute: -1\n',
    );
    expect(faults.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 schema',
      '2 unknown-key',
      '4 unknown-kind',
      '6 schema',
    ]);
  });

  it('does not ask for secrets and prices when nobody can tell', () => {
    const file = `${openai}      model: gpt-99\n      secret_key_ref: { env: X }\n`;
    expect(lintPolicyConfig(file).faults).toEqual([]);
  });

  it('does not ask for a price that the file gives', () => {
    const file = `${openai}      model: mine\n      pricing: { input: 0, output: 0 }\n`;
    const { faults } = lintPolicyConfig(file, { isPriced: () => false });
    expect(faults).toEqual([]);
  });

  it('takes no offence at policies that share no category', () => {
    const file =
      'policies:\n  - { name: a, type: pii_detection, action: block, categories: [credit_card] }\n  - { name: b, type: pii_detection, action: redact, categories: [email] }\n';
    expect(lintPolicyConfig(file).faults).toEqual([]);
  });

  it('takes no offence at two limits of different callers', () => {
    const file =
      'policies:\n  - { name: a, type: rate_limit, max_requests_per_minute: 9, per: key }\n  - { name: b, type: rate_limit, max_requests_per_minute: 99, per: team }\n';
    expect(lintPolicyConfig(file).faults).toEqual([]);
  });

  it('takes no offence at an exception to what is allowed', () => {
    const file =
      'policies:\n  - { type: model_filter, allowed_models: ["gpt-*"], denied_models: [gpt-3] }\n';
    expect(lintPolicyConfig(file).faults).toEqual([]);
  });

  it('leaves out a policy that is switched off, but not its faults', () => {
    const off = (more: string) =>
      lintPolicyConfig(`policies:\n  - { type: log, enabled: false${more} }\n`);
    expect(off('').config?.policies).toEqual([]);
    expect(off(', retention_days: 0').faults).toHaveLength(1);
  });

  it('stops at a hundred faults', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `key${index}: 1`);
    expect(lintPolicyConfig(keys.join('\n')).faults).toHaveLength(100);
  });
});

describe('a file that says nothing', () => {
  it.each(['', '\n\n', '# to do\n', '---\n'])('is a fault: %j', text => {
    const { config, faults } = lintPolicyConfig(text);
    expect(config).toBeUndefined();
    expect(faults).toMatchObject([
      { code: 'schema', severity: 'error', message: 'The file is empty.' },
    ]);
  });
});
