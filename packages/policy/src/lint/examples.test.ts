import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintBaseline } from '../baseline/lintBaseline';
import { lintPolicyConfig } from './lintPolicyConfig';

const directory = join(__dirname, '../../../../examples/policies');
const files = readdirSync(directory);

/** Everything that lint can ask of the world is answered with no. */
const bare = { isSecretSet: () => false, isPriced: () => true };

describe('examples/policies', () => {
  it.each(files)('%s may be deployed once its secrets are set', file => {
    const text = readFileSync(join(directory, file), 'utf8');
    const { faults, config } = lintPolicyConfig(text, bare);
    expect(faults.map(({ code }) => code)).toEqual(
      faults.map(() => 'undefined-secret'),
    );
    expect(config).toBeDefined();
  });

  it.each(files)('%s says in its first line what it shows', file => {
    const text = readFileSync(join(directory, file), 'utf8');
    expect(text).toMatch(/^# [A-Z].{20,}\.\n/);
  });

  it('baseline.yaml is a baseline that the others can keep to', () => {
    const read = (file: string) => readFileSync(join(directory, file), 'utf8');
    const { baseline, faults } = lintBaseline(read('baseline.yaml'));
    expect(faults).toEqual([]);
    for (const file of files) {
      const { config } = lintPolicyConfig(read(file), { baseline });
      expect(config).toBeDefined();
    }
  });
});
