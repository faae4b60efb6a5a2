import { lintPolicyFiles } from './lintPolicyFiles';

const file = (path: string, text: string) => ({ path, text });
const own = file('team.yaml', 'policies: [{ type: log, retention_days: 30 }]');
const baseline = file(
  'all.yaml',
  'policies: [{ type: log, retention_days: 365 }]',
);

describe('lintPolicyFiles', () => {
  it('gives both together, and the faults of each', () => {
    const linted = lintPolicyFiles(own, baseline);
    expect(linted.config?.policies.map(({ name }) => name)).toEqual([
      'baseline/audit-logger',
      'audit-logger',
    ]);
    expect(linted.file).toMatchObject({
      path: 'team.yaml',
      faults: [{ code: 'looser-than-baseline' }],
    });
    expect(linted.baseline).toEqual({ ...baseline, faults: [] });
  });

  it('gives no configuration when the baseline is faulty', () => {
    const faulty = file('all.yaml', 'policies: [{ type: lg }]');
    const linted = lintPolicyFiles(own, faulty);
    expect(linted.config).toBeUndefined();
    expect(linted.file.faults).toEqual([]);
    expect(linted.baseline?.faults).toMatchObject([{ code: 'unknown-kind' }]);
  });

  it('gives no configuration when the file is faulty', () => {
    const faulty = file('team.yaml', 'policies: [{ type: lg }]');
    expect(lintPolicyFiles(faulty, baseline).config).toBeUndefined();
  });

  it('does without a baseline', () => {
    const linted = lintPolicyFiles(own, undefined);
    expect(linted.config?.policies).toHaveLength(1);
    expect(linted.baseline).toBeUndefined();
  });
});
