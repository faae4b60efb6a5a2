import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import { readTemplate, templateNames } from '../templates/templates';
import { baselineOf } from './__testUtils__/baselineOf';
import { lintBaseline } from './lintBaseline';

const faultsOf = (text: string) =>
  lintBaseline(text).faults.map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

describe('lintBaseline', () => {
  it.each([
    ['a list', 'policies: [{ name: cards, type: pii_redaction }]'],
    [
      'a chain',
      'policies: { chain: [pii_redaction] }\npolicy: { pii_redaction: {} }',
    ],
  ])('names the policies of %s as the baseline’s', (_, text) => {
    const [{ name, origin, action }] = baselineOf(text).policies;
    expect({ name, origin, action }).toEqual({
      name: expect.stringMatching(/^baseline\/(cards|pii_redaction)$/),
      origin: 'baseline',
      action: 'redact',
    });
  });

  it('finds the faults that any file may have', () => {
    expect(
      faultsOf('policies: [{ type: pii_detection }, { type: lg }]'),
    ).toEqual([
      'error missing-action policies[0]',
      'error unknown-kind policies[1].type',
    ]);
  });

  it.each([
    ['providers', '{ targets: [{ id: box, provider: sandbox }] }'],
    ['model_groups', '[]'],
    ['gateway', '{ max_body_bytes: 1000 }'],
    ['routing', '{ max_attempts: 1 }'],
  ])('does not take %s, which would do nothing', (key, value) => {
    expect(faultsOf(`policies: [{ type: log }]\n${key}: ${value}\n`)).toEqual([
      `error not-in-baseline ${key}`,
    ]);
  });

  it.each([
    'policies: []',
    'pack: { name: x }',
    'policies: [{ type: log, enabled: false }]',
  ])('does not take one without a policy in force: %s', text => {
    expect(faultsOf(text)).toEqual(['error not-in-baseline policies']);
  });

  it('lets tests of it pass', () => {
    const text =
      'policies: [{ type: log }]\ntests: [{ name: a, input: b, expect: { verdict: allow } }]';
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('the name of a policy', () => {
  it('cannot be one that only a baseline’s policies have', () => {
    const { faults } = lintPolicyConfig(
      'policies: [{ name: baseline/cap, type: log }]',
    );
    expect(faults).toEqual([
      expect.objectContaining({
        code: 'schema',
        path: 'policies[0].name',
        message: expect.stringContaining('begins with "baseline/"'),
      }),
    ]);
  });
});

describe('a template', () => {
  it.each(templateNames())(
    '%s can be a baseline, and keeps to itself',
    name => {
      const text = readTemplate(name)!;
      const { faults, config } = lintPolicyConfig(text, {
        baseline: baselineOf(text),
      });
      expect(faults).toEqual([]);
      expect(config).toBeDefined();
    },
  );

  it.each(templateNames())('%s lets every other one be served', name => {
    const baseline = baselineOf(readTemplate(name)!);
    for (const other of templateNames()) {
      const { faults, config } = lintPolicyConfig(readTemplate(other)!, {
        baseline,
      });
      expect(
        faults.filter(({ code }) => code !== 'looser-than-baseline'),
      ).toEqual([]);
      expect(config).toBeDefined();
    }
  });

  it('that is looser says so', () => {
    const { faults } = lintPolicyConfig(readTemplate('standard-dev')!, {
      baseline: baselineOf(readTemplate('standard-prod')!),
    });
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'policy.pii-detector.action',
        'policy.audit-logger.retention_days',
      ]),
    );
  });
});
