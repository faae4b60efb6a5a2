import fc from 'fast-check';
import { parse } from 'yaml';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import {
  fillTemplate,
  sandboxProviders,
  withProviders,
  type Providers,
} from './fillTemplate';
import { readTemplate, templateNames } from './templates';

/** As healthcare-compliant asks of a target. */
const promises = {
  region: 'eu-west',
  data_policy: { zero_data_retention: true, training_opt_out: true },
};
const platform: Providers = {
  targets: [
    {
      id: 'openai',
      provider: 'openai',
      secret_key_ref: { env: 'OPENAI_API_KEY' },
      ...promises,
    },
    { id: 'claude', provider: 'anthropic', weight: 2, ...promises },
  ],
  model_groups: [
    { name: 'summarization', models: [{ target: 'openai', model: 'gpt-4o' }] },
  ],
};

describe('fillTemplate', () => {
  it.each(templateNames())('makes a whole configuration of %s', name => {
    const filled = fillTemplate(readTemplate(name)!, { providers: platform });
    const { faults, config } = lintPolicyConfig(filled);
    expect(faults).toEqual([]);
    expect(config!.targets.map(({ id }) => id)).toEqual(['openai', 'claude']);
    expect(config!.groups).toHaveLength(1);
  });

  it('changes nothing of what the template enforces', () => {
    const template = readTemplate('standard-prod')!;
    const filled = fillTemplate(template, { providers: sandboxProviders });
    const { pack, providers, ...policies } = parse(filled);
    expect(parse(template)).toMatchObject(policies);
    expect(pack.enforces).toBeUndefined();
    expect(filled).toContain('# Names under which');
  });

  it('reads like a file that somebody wrote', () => {
    const filled = fillTemplate(readTemplate('standard-dev')!, {
      providers: sandboxProviders,
      dailyBudget: 20,
    });
    expect(filled).toBe(`pack:
  name: standard-dev
  version: 2.0.0
  title: Development
  description: 'For daily development: personal data is pointed out, spending has a daily limit, and everything is recorded.'

policies:
  chain: [pii-detector, cost-limit, audit-logger]

policy:
  pii-detector:
    action: warn
    categories:
      - email
      - phone
      - credit_card
      - iban
      - bank_account
      - us_ssn
      - us_itin
      - uk_nino
      - uk_nhs
      - national_id
      - passport
      - drivers_licence
  cost-limit:
    action: block
    daily_limit: 20
    soft_limit: 16
  audit-logger:
    retention_days: 30

providers:
  targets:
    - id: sandbox
      provider: sandbox
`);
  });

  it.each(templateNames())('limits %s to any daily budget', name => {
    const usd = fc.double({ min: 0.000001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(usd, dailyBudget => {
        const { faults, config } = lintPolicyConfig(
          fillTemplate(readTemplate(name)!, {
            providers: sandboxProviders,
            dailyBudget,
          }),
        );
        expect(faults).toEqual([]);
        const limits = config!.policies.filter(
          ({ kind }) => kind.kind === 'cost-limit',
        );
        expect(limits).toHaveLength(1);
        expect(limits[0].settings.daily_limit).toBe(dailyBudget);
        expect(limits[0].action).toBe('block');
      }),
      { numRuns: 10 },
    );
  });

  const policyOf = (yaml: string, kindName: string) => {
    const { faults, config } = lintPolicyConfig(yaml);
    expect(faults).toEqual([]);
    return config!.policies.filter(({ kind }) => kind.kind === kindName);
  };

  it.each(templateNames())('lets %s name only the given models', name => {
    const filled = fillTemplate(readTemplate(name)!, {
      providers: platform,
      models: ['gpt-4o', 'claude-*'],
    });
    expect(policyOf(filled, 'model-filter')).toMatchObject([
      { settings: { allowed_models: ['gpt-4o', 'claude-*'] } },
    ]);
  });

  it.each(templateNames())('keeps %s in the given regions', name => {
    const filled = fillTemplate(readTemplate(name)!, {
      providers: platform,
      regions: ['eu-*'],
    });
    expect(policyOf(filled, 'data-routing-policy')).toMatchObject([
      { settings: { allowed_regions: ['eu-*'] } },
    ]);
  });

  it('leaves the models that a template denies denied', () => {
    const filled = fillTemplate(readTemplate('standard-prod')!, {
      providers: sandboxProviders,
      models: ['gpt-4o'],
    });
    expect(parse(filled).policy['model-filter']).toEqual({
      allowed_models: ['gpt-4o'],
      denied_models: ['*-preview*', '*-experimental*', '*-exp-*', '*-beta*'],
    });
  });

  it('keeps the groups that the models let through', () => {
    const groupsWith = (models: string[]) =>
      parse(
        fillTemplate(readTemplate('standard-dev')!, {
          providers: platform,
          models,
        }),
      ).providers.model_groups;
    expect(groupsWith(['gpt-4o'])).toBeUndefined();
    expect(groupsWith(['summ*'])).toEqual(platform.model_groups);
  });

  it('keeps the record last when it adds a limit', () => {
    const filled = fillTemplate(readTemplate('rapid-prototype')!, {
      providers: sandboxProviders,
      dailyBudget: 5,
    });
    expect(parse(filled).policies.chain).toEqual([
      'cost-limit',
      'audit-logger',
    ]);
  });
});

describe('withProviders', () => {
  it('does not take the place of providers that are there', () => {
    const own = withProviders('policies: []\n', platform);
    expect(() => withProviders(own, sandboxProviders)).toThrow(
      'providers of its own',
    );
  });
});
