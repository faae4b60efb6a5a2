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
    {
      what: 'a record without text',
      baseline: 'type: log, content: redacted',
      own: 'type: log, content: «none»',
      message:
        '"own" sets content to none, but "baseline/all" keeps it at redacted.',
      suggestion: 'content: redacted',
    },
    {
      what: 'a search for terms as they are spelt only',
      baseline:
        'type: dlp, action: block, blocked_terms: [falcon], fuzzy_matching: true',
      own: 'type: dlp, action: block, blocked_terms: [falcon, hawk], fuzzy_matching: «false»',
      message:
        '"own" sets fuzzy_matching to false, but "baseline/all" keeps it at true.',
      suggestion: 'fuzzy_matching: true',
    },
    {
      what: 'fewer misspellings of terms',
      baseline:
        'type: dlp, action: block, blocked_terms: [falcon], fuzzy_matching: true, max_distance: 2',
      own: 'type: dlp, action: block, blocked_terms: [falcon], fuzzy_matching: true, max_distance: «1»',
      message:
        '"own" sets max_distance to 1, but "baseline/all" keeps it at 2.',
      suggestion: 'max_distance: 2',
    },
    {
      what: 'fewer terms',
      baseline: 'type: dlp, action: block, blocked_terms: [falcon, hawk]',
      own: 'type: dlp, action: block, «blocked_terms»: [hawk]',
      message:
        '"own" has only a part of the blocked_terms of "baseline/all", which looks for all of them.',
      suggestion: 'blocked_terms: ["falcon","hawk"]',
    },
    {
      what: 'fewer patterns',
      baseline: 'type: dlp, action: block, detect_patterns: [iban, email]',
      own: 'type: dlp, action: block, «detect_patterns»: [iban]',
      message:
        '"own" has only a part of the detect_patterns of "baseline/all", which looks for all of them.',
      suggestion: 'detect_patterns: ["iban","email"]',
    },
    {
      what: 'fewer secrets',
      baseline: 'type: dlp, action: redact',
      own: 'type: dlp, action: redact, redaction: { marker_format: asterisks }, «secrets»: [aws_key]',
      message:
        '"own" has only a part of the secrets of "baseline/all", which looks for all of them.',
      suggestion: undefined,
    },
    {
      what: 'fewer personal data',
      baseline: 'type: pii_detection, action: block, categories: [email, iban]',
      own: 'type: pii_detection, action: block, «categories»: [iban]',
      message:
        '"own" has only a part of the categories of "baseline/all", which looks for all of them.',
      suggestion: 'categories: ["email","iban"]',
    },
    {
      what: 'phrases that leave no doubt only',
      baseline: 'type: content_filter, action: block, mode: strict',
      own: 'type: content_filter, action: block, mode: «relaxed»',
      message:
        '"own" sets mode to relaxed, but "baseline/all" keeps it at strict.',
      suggestion: 'mode: strict',
    },
    {
      what: 'less harmful content',
      baseline:
        'type: content_filter, action: block, block_if: [violence, weapons]',
      own: 'type: content_filter, action: block, «block_if»: [weapons]',
      message:
        '"own" has only a part of the block_if of "baseline/all", which looks for all of them.',
      suggestion: 'block_if: ["violence","weapons"]',
    },
    {
      what: 'fewer phrases of its own',
      baseline: 'type: content_filter, action: block, terms: [one, two]',
      own: 'type: content_filter, action: block, «terms»: [two]',
      message:
        '"own" has only a part of the terms of "baseline/all", which looks for all of them.',
      suggestion: 'terms: ["one","two"]',
    },
    {
      what: 'phrases as they are spelt only',
      baseline: 'type: content_filter, action: block, fuzzy_matching: true',
      own: 'type: content_filter, action: block, fuzzy_matching: «false»',
      message:
        '"own" sets fuzzy_matching to false, but "baseline/all" keeps it at true.',
      suggestion: 'fuzzy_matching: true',
    },
    {
      what: 'fewer identifiers of patients',
      baseline: 'type: phi_detection, action: redact',
      own: 'type: phi_detection, action: redact, mode: «limited_data_set»',
      message:
        '"own" sets mode to limited_data_set, but "baseline/all" keeps it at hipaa_18.',
      suggestion: 'mode: hipaa_18',
    },
    {
      what: 'what an expert has determined',
      baseline: 'type: phi_detection, action: redact',
      own: 'type: phi_detection, action: redact, safe_harbor_method: «false»',
      message:
        '"own" sets safe_harbor_method to false, but "baseline/all" keeps it at true.',
      suggestion: 'safe_harbor_method: true',
    },
    {
      what: 'a higher score of attacks',
      baseline: 'type: prompt_injection, action: block, threshold: 0.3',
      own: 'type: prompt_injection, action: block, threshold: «0.8»',
      message:
        '"own" sets threshold to 0.8, but "baseline/all" keeps it at 0.3.',
      suggestion: 'threshold: 0.3',
    },
    {
      what: 'a higher score of attacks in tool results',
      baseline: 'type: prompt_injection, action: block',
      own: 'type: prompt_injection, action: block, tool_threshold: «0.9»',
      message:
        '"own" sets tool_threshold to 0.9, but "baseline/all" keeps it at 0.3.',
      suggestion: 'tool_threshold: 0.3',
    },
    ...['decode_base64', 'normalize_unicode', 'detect_homoglyphs'].map(
      name => ({
        what: `attacks in disguise: ${name}`,
        baseline: 'type: prompt_injection, action: block',
        own: `type: prompt_injection, action: block, encoding: { ${name}: «false» }`,
        message: `"own" sets encoding.${name} to false, but "baseline/all" keeps it at true.`,
        suggestion: `${name}: true`,
      }),
    ),
    {
      what: 'fewer attacks of its own',
      baseline:
        'type: prompt_injection, action: block, attack_patterns: [{ name: a, pattern: AAA }, { name: b, pattern: BBB }]',
      own: 'type: prompt_injection, action: block, «attack_patterns»: [{ name: a, pattern: AAA }]',
      message:
        '"own" has only a part of the attack_patterns of "baseline/all", which looks for all of them.',
      suggestion: expect.stringContaining('"BBB"'),
    },
    {
      what: 'attacks that are only told of',
      baseline: 'type: prompt_injection, action: block, threshold: 0.3',
      own: 'type: prompt_injection, action: «warn», threshold: 0.3',
      message:
        '"own" is to warn, but "baseline/all" is to block, which is what happens.',
      suggestion: 'action: block',
    },
    {
      what: 'fewer replies that a person sees',
      baseline:
        'type: human_oversight, action: escalate, require_human_for: [{ tool: pay }, { tool: delete }]',
      own: 'type: human_oversight, action: escalate, «require_human_for»: [{ tool: pay }]',
      message:
        '"own" has only a part of the require_human_for of "baseline/all", which looks for all of them.',
      suggestion: 'require_human_for: [{"tool":"pay"},{"tool":"delete"}]',
    },
    {
      what: 'more time for a person',
      baseline:
        'type: human_oversight, action: escalate, require_human_for: [{ tool: pay }], timeout_seconds: 60',
      own: 'type: human_oversight, action: escalate, require_human_for: [{ tool: pay }], timeout_seconds: «600»',
      message:
        '"own" sets timeout_seconds to 600, but "baseline/all" keeps it at 60.',
      suggestion: 'timeout_seconds: 60',
    },
    {
      what: 'a disclaimer further down',
      baseline: 'type: disclaimer, text: Check it., position: start',
      own: 'type: disclaimer, text: Check it., position: «end»',
      message:
        '"own" sets position to end, but "baseline/all" keeps it at start.',
      suggestion: 'position: start',
    },
    {
      what: 'a higher score of a service',
      baseline:
        'type: external, action: block, provider: webhook, endpoint: "https://m.example.com"',
      own: 'type: external, action: block, provider: webhook, endpoint: "https://m.example.com", threshold: «0.9»',
      message:
        '"own" sets threshold to 0.9, but "baseline/all" keeps it at 0.5.',
      suggestion: 'threshold: 0.5',
    },
    {
      what: 'fewer findings of a service, however it is asked',
      baseline:
        'type: external, action: block, provider: webhook, endpoint: "https://m.example.com", max_chars: 10',
      own: 'type: external, action: block, provider: webhook, endpoint: "https://m.example.com", timeout: 1s, secret_key_ref: { env: KEY }, «categories»: [person]',
      message:
        '"own" has only a part of the categories of "baseline/all", which looks for all of them.',
      suggestion: undefined,
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
      'terms that the baseline does not have',
      'type: dlp, action: block, secrets: false, blocked_terms: [falcon], fuzzy_matching: true',
      'type: dlp, action: block, secrets: false, blocked_terms: [hawk], fuzzy_matching: false, max_distance: 0',
    ],
    [
      'misspellings where the baseline takes none',
      'type: dlp, action: block, blocked_terms: [falcon], max_distance: 2',
      'type: dlp, action: block, blocked_terms: [falcon], fuzzy_matching: true, max_distance: 1',
    ],
    [
      'a part of it with a stricter action',
      'type: content_filter, action: warn, mode: strict',
      'type: content_filter, action: block, mode: relaxed, block_if: [weapons]',
    ],
    [
      'a part of it, and more',
      'type: dlp, action: redact, blocked_terms: [falcon, hawk]',
      'type: dlp, action: redact, blocked_terms: [falcon, kite]',
    ],
    [
      'a method that the baseline has no use for',
      'type: phi_detection, action: redact, mode: limited_data_set',
      'type: phi_detection, action: redact, safe_harbor_method: false',
    ],
    [
      'more time for other cases',
      'type: human_oversight, action: escalate, require_human_for: [{ tool: pay }], timeout_seconds: 60',
      'type: human_oversight, action: escalate, require_human_for: [{ tool: delete }], timeout_seconds: 600',
    ],
    [
      'another disclaimer',
      'type: disclaimer, text: Check it., position: start',
      'type: disclaimer, text: Written by a machine., position: end',
    ],
    [
      'all findings of a service, where the baseline has some',
      'type: external, action: block, provider: webhook, endpoint: "https://m.example.com", categories: [person]',
      'type: external, action: block, provider: webhook, endpoint: "https://m.example.com"',
    ],
    [
      'another language of a service',
      'type: external, action: redact, provider: presidio, endpoint: "https://m.example.com"',
      'type: external, action: redact, provider: presidio, endpoint: "https://m.example.com", language: de, threshold: 0.9',
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
