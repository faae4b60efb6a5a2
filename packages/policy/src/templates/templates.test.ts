import { PolicyChain } from '../chain/PolicyChain';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { findTemplate, readTemplate, templateNames } from './templates';

describe('templates', () => {
  it('are those that the documentation names', () => {
    expect(templateNames()).toEqual([
      'customer-facing',
      'healthcare-compliant',
      'internal-tools',
      'rapid-prototype',
      'standard-dev',
      'standard-prod',
      'standard-saas',
      'standard-staging',
      'tier-1-exploration',
      'tier-2-internal',
      'tier-3-customer-facing',
    ]);
  });

  it.each([
    ['hipaa-compliant', 'healthcare-compliant'],
    ['dev-sandbox', 'standard-dev'],
  ])('%s is %s', (alias, name) => {
    expect(findTemplate(alias)).toEqual(findTemplate(name));
    expect(findTemplate(name)!.aliases).toEqual([alias]);
  });

  it.each(templateNames())('%s says what it enforces', name => {
    const template = findTemplate(name)!;
    const sentence = /^[A-Z].*[^.]\.$/;
    expect(template.title).toMatch(/^[A-Z]/);
    expect(template.summary).toMatch(sentence);
    for (const line of template.enforces) expect(line).toMatch(sentence);
  });

  it.each(templateNames())('%s has no faults', name => {
    const { faults, config } = lintPolicyConfig(readTemplate(name)!, {
      isSecretSet: () => false,
      isPriced: () => false,
    });
    expect(faults).toEqual([]);
    expect(config?.name).toBe(name);
  });

  it.each([
    ['standard-saas', 'redact', 100, 90],
    ['healthcare-compliant', undefined, undefined, 2190],
    ['internal-tools', 'warn', 100, 90],
    ['customer-facing', 'redact', 200, 365],
    ['standard-dev', 'warn', 50, 30],
    ['standard-staging', 'block', 200, 90],
    ['standard-prod', 'redact', 500, 365],
    ['rapid-prototype', undefined, undefined, 30],
    ['tier-1-exploration', 'warn', 25, 30],
    ['tier-2-internal', 'redact', 100, 90],
    ['tier-3-customer-facing', 'redact', 500, 365],
  ])(
    '%s: %s of personal data, %s USD a day, records for %s days',
    (name, action, dailyLimit, retentionDays) => {
      const { config } = lintPolicyConfig(readTemplate(name)!);
      const kind = (kindName: string) =>
        config!.policies.find(policy => policy.kind.kind === kindName);
      expect(kind('pii-detector')?.action).toBe(action);
      expect(kind('cost-limit')?.settings.daily_limit).toBe(dailyLimit);
      expect(kind('audit-logger')?.settings.retention_days).toBe(retentionDays);
    },
  );

  it.each([
    ['customer-facing', 'strict', 'escalate'],
    ['tier-3-customer-facing', 'balanced', 'escalate'],
    ['standard-prod', 'balanced', 'block'],
  ])('%s: harmful content, %s, %s', (name, mode, action) => {
    const { config } = lintPolicyConfig(readTemplate(name)!);
    expect(
      config!.policies.find(({ kind }) => kind.kind === 'safety-filter'),
    ).toMatchObject({ action, settings: { mode } });
  });

  it.each(templateNames())('%s does not hold a stream back', name => {
    const { config } = lintPolicyConfig(readTemplate(name)!);
    expect(new PolicyChain(config!.policies).buffersReplies).toBe(false);
  });

  it.each([
    '',
    'nothing',
    '../package',
    'standard-dev.yaml',
    'standard-dev.test',
    'constructor',
  ])('there is none called %j', name => {
    expect(readTemplate(name)).toBeUndefined();
    expect(findTemplate(name)).toBeUndefined();
  });
});
