import { z } from 'zod';
import { parseAt } from '../../lint/schemaFaults';
import { YamlSource } from '../../lint/YamlSource';
import { patternEntry } from './patternEntry';

function lint(entry: string): string[] {
  const source = new YamlSource(`patterns:\n  - ${entry}`);
  const schema = z.object({ patterns: z.array(patternEntry) });
  parseAt(source, schema, source.value, []);
  return source.faults.map(
    ({ code, line, column, message, suggestion }) =>
      `${line}:${column} ${code}: ${message} ${suggestion}`,
  );
}

describe('patternEntry', () => {
  it.each([
    '{ name: project, pattern: "PRJ-[0-9]{6}" }',
    '{ name: project, pattern: "prj-[0-9]+", ignore_case: true }',
    '{ name: nested, pattern: "([a-z]+ )+" }',
    '{ name: ambiguous, pattern: ".*secret.*key.*" }',
  ])('takes %s', entry => {
    expect(lint(entry)).toEqual([]);
  });

  it.each([
    ['(a)\\1', /refers back to a group/],
    ['a(?=b)', /looks ahead or behind/],
    ['(?<!a)b', /looks ahead or behind/],
    ['a*', /matches a text without characters/],
    ['^|x', /matches a text without characters/],
    ['(a', /is not a regular expression: Unterminated group/],
    ['a++', /possessive/],
    ['\\Aabc', /\\A, \\Z or \\z/],
    ['[[:alpha:]]+', /POSIX/],
    ['(?P<year>a)', /Python/],
    ['\\yfoo', /\\y, which means nothing/],
    ['[^\\s\\S]', /class without characters/],
    ['(a{500}b){9}', /too large/],
    ['(a|b|ab){400}', /too large/],
    ['(((a|b)+c+)+d+)+', /too large/],
  ])('refuses %s', (pattern, message) => {
    const [fault, ...more] = lint(`{ name: mine, pattern: '${pattern}' }`);
    expect(fault).toMatch(
      /^2:28 unsafe-pattern: "patterns\[0\]\.pattern" .+\. .+/,
    );
    expect(fault).toMatch(message);
    expect(more).toEqual([]);
  });

  it('refuses a long pattern without looking into it', () => {
    expect(lint(`{ name: mine, pattern: "${'(a*)*'.repeat(101)}" }`)).toEqual([
      expect.stringMatching(/^2:28 schema: .* longer than 500 characters/),
    ]);
  });

  it('refuses a name that is not a category', () => {
    expect(lint('{ name: My Project, pattern: abc }')).toEqual([
      expect.stringMatching(/^2:13 schema/),
    ]);
  });
});
