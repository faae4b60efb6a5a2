import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';

/** The example in the docblock of each kind: the lines behind `@example`, as YAML. */
function examples(): [file: string, yaml: string][] {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap(file => {
      const source = readFileSync(join(__dirname, file), 'utf8');
      const isKind = source.includes('definePolicyKind({');
      const example = / \* @example\n((?: \*(?: .*)?\n)+?) \*\//.exec(source);
      if (!isKind) return [];
      const yaml = (example?.[1] ?? '').replace(/^ \* ?/gm, '');
      return [[file, yaml] satisfies [string, string]];
    });
}

describe('the example of', () => {
  it.each(examples())('%s has nothing wrong with it', (_, yaml) => {
    expect(yaml).toContain('policies:');
    const { faults, config } = lintPolicyConfig(yaml);
    expect(faults).toEqual([]);
    expect(config?.policies).toHaveLength(1);
  });
});
