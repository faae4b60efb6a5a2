import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { readTemplate, templateNames } from './templates';

describe('templates', () => {
  it('are there by name', () => {
    expect(templateNames()).toContain('standard-dev');
  });

  it.each(templateNames())('%s has no faults', name => {
    const { faults, config } = lintPolicyConfig(readTemplate(name)!, {
      isSecretSet: () => false,
      isPriced: () => false,
    });
    expect(faults).toEqual([]);
    expect(config?.name).toBe(name);
  });

  it('standard-dev warns of personal data and stops at 50 USD a day', () => {
    const { config } = lintPolicyConfig(readTemplate('standard-dev')!);
    expect(
      config!.policies.map(({ name, action }) => `${name} ${action}`),
    ).toEqual(['pii-detector warn', 'cost-limit block', 'audit-logger log']);
    expect(config!.policies[1].effects.budgets).toMatchObject([
      { period: 'day', hardLimit: 50e9 },
    ]);
  });

  it.each(['', 'nothing', '../package', 'standard-dev.yaml'])(
    'there is none called %j',
    name => {
      expect(readTemplate(name)).toBeUndefined();
    },
  );
});
