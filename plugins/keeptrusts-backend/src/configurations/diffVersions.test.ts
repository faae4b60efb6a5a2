import { applyPatch } from 'diff';
import fc from 'fast-check';
import { diffVersions } from './diffVersions';

const first = 'pack:\n  name: a\npolicies:\n  chain: [audit-logger]\n';

const diff = (from: string, to: string) =>
  diffVersions(
    'search-config',
    { version: 1, policy_yaml: from },
    { version: 2, policy_yaml: to },
  );

describe('diffVersions', () => {
  it('reads like the output of diff -u', () => {
    expect(diff(first, first.replace('name: a', 'name: b'))).toBe(
      [
        '--- search-config\tversion 1',
        '+++ search-config\tversion 2',
        '@@ -1,4 +1,4 @@',
        ' pack:',
        '-  name: a',
        '+  name: b',
        ' policies:',
        '   chain: [audit-logger]',
        '',
      ].join('\n'),
    );
  });

  it('makes the one version of the other', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', '\n', 'c'), { minLength: 1 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(applyPatch(from, diff(from, to))).toBe(to);
      }),
    );
  });

  it('gives up on texts that have too little in common, and still makes the one of the other', () => {
    const lines = (mark: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${mark}${i}`).join('\n');
    const patch = diff(lines('a'), lines('b'));
    expect(patch).toContain('@@ -1,3000 +1,3000 @@');
    expect(applyPatch(lines('a'), patch)).toBe(lines('b'));
  });
});
