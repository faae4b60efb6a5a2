import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { mark, unmark } from '../lint/__testUtils__/marks';
import { baselineOf } from './__testUtils__/baselineOf';

/** What lint says, with «marks» around the place. */
function lint(file: string, baseline: string) {
  const text = unmark(file);
  const { faults, config } = lintPolicyConfig(text, {
    baseline: baselineOf(baseline),
  });
  return {
    isSafe: config !== undefined,
    faults: faults.map(({ severity, code, message, suggestion, ...place }) => ({
      is: `${severity} ${code}`,
      at: mark(text, place),
      message,
      suggestion,
    })),
  };
}

const policy = (name: string, settings: string) =>
  `policies: [{ name: ${name}, ${settings} }]\n`;

describe('a policy that would loosen the baseline', () => {
  it.each([
    {
      what: 'a weaker action',
      baseline: 'type: pii_detection, action: block, categories: [email]',
      own: 'type: pii_detection, action: «redact», categories: [email, phone]',
      message:
        'For email, "own" is to redact, but "baseline/all" is to block, which is what happens.',
      suggestion: 'action: block',
    },
    {
      what: 'a weaker action that its type stands for',
      baseline: 'type: pii_detection, action: block',
      own: 'type: pii_redaction, categories: [iban]',
      file: 'policies: [{ «name»: own, type: pii_redaction, categories: [iban] }]\n',
      message:
        'For iban, "own" is to redact, but "baseline/all" is to block, which is what happens.',
      suggestion: 'action: block',
    },
    {
      what: 'a weaker action of another kind of policy',
      baseline: 'type: phi_detection, action: block',
      own: 'type: pii_detection, action: «warn», categories: [us_ssn]',
      message:
        'For us_ssn, "own" is to warn, but "baseline/all" is to block, which is what happens.',
      suggestion: 'action: block',
    },
    {
      what: 'a policy that is switched off',
      baseline: 'type: pii_detection, action: block',
      own: 'type: pii_detection, action: block, enabled: «false»',
      message: '"own" is switched off here, but "baseline/all" stays in force.',
      suggestion: 'enabled: true',
    },
    {
      what: 'a condition',
      baseline: 'type: pii_detection, action: redact',
      own: 'type: pii_detection, action: redact, «when»: { path: /v1/embeddings }',
      message:
        '"own" is for some requests only, but "baseline/all" is for all of them.',
      suggestion: 'Remove "when".',
    },
    {
      what: 'fewer phases',
      baseline: 'type: pii_detection, action: redact',
      own: 'type: pii_detection, action: redact, phase: «input»',
      message:
        '"own" looks in some phases, but "baseline/all" in more of them.',
      suggestion: 'Remove "phase".',
    },
    {
      what: 'a failure that lets pass',
      baseline:
        'type: external, action: block, provider: webhook, endpoint: "https://m.example.com"',
      own: 'type: external, action: block, provider: webhook, endpoint: "https://m.example.com", on_error: «allow»',
      message:
        '"own" lets pass what it fails to judge, but "baseline/all" blocks it.',
      suggestion: 'Remove "on_error".',
    },
    {
      what: 'a larger budget',
      baseline: 'type: cost_limit, action: block, daily_limit: 100',
      own: 'type: cost_limit, action: block, daily_limit: «500»',
      message:
        '"own" sets daily_limit to 500, but "baseline/all" keeps it at 100.',
      suggestion: 'daily_limit: 100',
    },
    {
      what: 'a budget that only warns',
      baseline: 'type: cost_limit, action: block, daily_limit: 100',
      own: 'type: cost_limit, action: «warn», daily_limit: 100',
      message:
        '"own" is to warn, but "baseline/all" is to block, which is what happens.',
      suggestion: 'action: block',
    },
    {
      what: 'a larger rate',
      baseline: 'type: rate_limit, per: key, max_requests_per_minute: 60',
      own: 'type: rate_limit, per: key, max_requests_per_minute: «600»',
      message:
        '"own" sets max_requests_per_minute to 600, but "baseline/all" keeps it at 60.',
      suggestion: 'max_requests_per_minute: 60',
    },
    {
      what: 'a model that the baseline does not allow',
      baseline: "type: model_filter, allowed_models: ['gpt-4o*']",
      own: 'type: model_filter, allowed_models: [gpt-4o, «o1»]',
      message:
        '"own" allows "o1", of which "baseline/all" lets nothing through.',
      suggestion: 'allowed_models: ["gpt-4o*"]',
    },
    {
      what: 'models of which the baseline allows some',
      baseline: "type: model_filter, allowed_models: ['gpt-4o*']",
      own: 'type: model_filter, allowed_models: [«"gpt-*"»]',
      message:
        '"own" allows "gpt-*", of which "baseline/all" lets only a part through.',
      suggestion: 'allowed_models: ["gpt-4o*"]',
    },
    {
      what: 'a model that the baseline denies',
      baseline: "type: model_filter, denied_models: ['*-preview*']",
      own: 'type: model_filter, allowed_models: [gpt-4o, «o1-preview»]',
      message:
        '"own" allows "o1-preview", of which "baseline/all" lets nothing through.',
      suggestion: 'allowed_models: ["gpt-4o"]',
    },
    {
      what: 'a tool that the baseline does not allow',
      baseline: 'type: agent_firewall, action: block, allowed_tools: [search]',
      own: 'type: agent_firewall, action: block, allowed_tools: [search, «pay»]',
      message:
        '"own" allows "pay", of which "baseline/all" lets nothing through.',
      suggestion: 'allowed_tools: ["search"]',
    },
    {
      what: 'a region that the baseline does not allow',
      baseline: "type: data_routing, allowed_regions: ['eu-*']",
      own: 'type: data_routing, allowed_regions: [eu-west, «us-east»]',
      message:
        '"own" allows "us-east", of which "baseline/all" lets nothing through.',
      suggestion: 'allowed_regions: ["eu-*"]',
    },
    {
      what: 'less of its targets',
      baseline: 'type: data_routing, require_no_training: true',
      own: 'type: data_routing, require_no_training: true, on_no_compliant_provider: «warn»',
      message:
        '"own" sets on_no_compliant_provider to warn, but "baseline/all" keeps it at block.',
      suggestion: 'on_no_compliant_provider: block',
    },
    {
      what: 'a shorter record',
      baseline: 'type: log, retention_days: 365',
      own: 'type: log, retention_days: «30»',
      message:
        '"own" sets retention_days to 30, but "baseline/all" keeps it at 365.',
      suggestion: 'retention_days: 365',
    },
  ])('is told of at its line: $what', ({ own, baseline, ...told }) => {
    const { file = policy('own', own) } = told;
    const { message, suggestion } = told;
    expect(lint(file, policy('all', baseline))).toEqual({
      isSafe: true,
      faults: [
        { is: 'warning looser-than-baseline', at: file, message, suggestion },
      ],
    });
  });

  it('is told of once, however many of the baseline are stricter', () => {
    const baseline =
      'policies: [{ name: a, type: cost_limit, action: block, daily_limit: 5 }, { name: b, type: cost_limit, action: block, daily_limit: 9 }]';
    const own = 'type: cost_limit, action: block, daily_limit: 10';
    expect(lint(policy('own', own), baseline).faults).toHaveLength(1);
  });
});

describe('nothing is said about', () => {
  it.each([
    ['a stricter action', 'action: redact', 'action: block'],
    ['the same', 'action: redact', 'action: redact'],
    [
      'a stricter action for some requests',
      'action: redact',
      'action: block, when: { path: /v1/embeddings }',
    ],
    [
      'a condition for what the baseline does not look for',
      'action: redact, categories: [email]',
      'action: redact, categories: [email, iban], when: { model: o1 }',
    ],
    [
      'a weaker action where the baseline does not look',
      'action: block, when: { model: o1 }',
      'action: warn',
    ],
    ['replies', 'action: block, phase: input', 'action: warn, phase: output'],
  ])('personal data: %s', (_, baseline, own) => {
    const { faults } = lint(
      policy('own', `type: pii_detection, ${own}`),
      policy('all', `type: pii_detection, ${baseline}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'a rate for others',
      'type: rate_limit, per: key, max_requests_per_minute: 60',
      'type: rate_limit, per: team, max_requests_per_minute: 600',
    ],
    [
      'a limit that the baseline does not have',
      'type: cost_limit, action: block, monthly_limit: 100',
      'type: cost_limit, action: block, daily_limit: 500',
    ],
    [
      'a warning before the limit',
      'type: cost_limit, action: block, daily_limit: 100',
      'type: cost_limit, action: warn, daily_limit: 80',
    ],
    [
      'a lower limit for some requests',
      'type: rate_limit, max_requests_per_minute: 60',
      "type: rate_limit, max_requests_per_minute: 10, when: { model: 'o1*' }",
    ],
    [
      'fewer models',
      "type: model_filter, allowed_models: ['gpt-*']",
      "type: model_filter, allowed_models: [gpt-4o, 'gpt-4*']",
    ],
    [
      'more models that are denied',
      'type: model_filter, denied_models: [o1]',
      'type: model_filter, denied_models: [o3]',
    ],
    [
      'a default',
      'type: log, retention_days: 365',
      'type: log, immutable: true',
    ],
    [
      'other tools',
      'type: agent_firewall, action: block, blocked_tools: [delete]',
      'type: agent_firewall, action: escalate, blocked_tools: [pay]',
    ],
  ])('%s', (_, baseline, own) => {
    expect(lint(policy('own', own), policy('all', baseline)).faults).toEqual(
      [],
    );
  });
});

describe('a file that the baseline leaves no way', () => {
  const sandbox = '{ id: box, provider: sandbox }';

  it.each([
    {
      what: 'no model',
      baseline: "type: model_filter, allowed_models: ['claude-*']",
      own: policy(
        'own',
        'type: model_filter, «allowed_models»: [gpt-4o, "o1*"]',
      ),
      message: '"baseline/all" lets through nothing that "own" allows.',
    },
    {
      what: 'a group with a model that is not allowed',
      baseline: 'type: model_filter, denied_models: [o1]',
      own: `providers: { targets: [${sandbox}] }\nmodel_groups: [{ name: smart, models: [{ target: box, model: gpt-4o }, { target: box, model: «o1» }] }]\n`,
      message:
        '"baseline/all" does not allow "o1", so nobody can call the group "smart".',
    },
    {
      what: 'a group whose name is denied',
      baseline: "type: model_filter, denied_models: ['*-preview']",
      own: `providers: { targets: [${sandbox}] }\nmodel_groups: [{ name: «my-preview», models: [{ target: box, model: gpt-4o }] }]\n`,
      message:
        '"baseline/all" denies "my-preview", so nobody can call the group of this name.',
    },
  ])('is faulty: $what', ({ own, baseline, message }) => {
    const { isSafe, faults } = lint(own, policy('all', baseline));
    expect(isSafe).toBe(false);
    expect(faults).toEqual([
      expect.objectContaining({
        is: 'error looser-than-baseline',
        at: own,
        message,
      }),
    ]);
  });

  it('is faulty when no target complies', () => {
    const own = `providers: { «targets»: [{ id: up, provider: openai, region: us-east }] }\n`;
    const { isSafe, faults } = lint(
      own,
      policy('all', "type: data_routing, allowed_regions: ['eu-*']"),
    );
    expect(isSafe).toBe(false);
    expect(faults[0]).toMatchObject({
      is: 'error non-compliant',
      at: own,
      message:
        'No target complies with "baseline/all": every request would be refused.',
    });
  });

  it('is told of a target that nobody can call', () => {
    const own =
      'providers: { targets: [{ id: up, provider: sandbox, model: «o1» }, { id: box, provider: sandbox }] }\n';
    expect(
      lint(own, policy('all', 'type: model_filter, denied_models: [o1]')),
    ).toMatchObject({
      isSafe: true,
      faults: [
        {
          is: 'warning looser-than-baseline',
          at: own,
          message:
            '"baseline/all" does not allow "o1", so nobody can call it at the target "up".',
        },
      ],
    });
  });
});

describe('a group', () => {
  it('is allowed by its models, whatever its name', () => {
    const own =
      'policies: [{ type: model_filter, allowed_models: [smart] }]\nproviders: { targets: [{ id: box, provider: sandbox }] }\nmodel_groups: [{ name: smart, models: [{ target: box, model: gpt-4o }] }]\n';
    const baseline = policy(
      'all',
      'type: model_filter, allowed_models: [gpt-4o]',
    );
    expect(lint(own, baseline)).toEqual({ isSafe: true, faults: [] });
  });
});

describe('tests in a file', () => {
  it('may expect policies of the baseline', () => {
    const tests =
      'tests: [{ name: a, input: b, expect: { policy: baseline/all } }]\n';
    const baseline = policy('all', 'type: pii_detection, action: block');
    expect(lint(`policies: []\n${tests}`, baseline).faults).toEqual([]);
  });
});
