import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintBaseline } from '../baseline/lintBaseline';
import { readTemplate, templateNames } from '../templates/templates';
import { faultCodes } from './Fault';
import { lintPolicyConfig, type LintResult } from './lintPolicyConfig';

const examples = join(__dirname, '../../../../examples/policies');
const validFiles = [
  ...readdirSync(examples).map(file =>
    readFileSync(join(examples, file), 'utf8'),
  ),
  ...templateNames().map(name => readTemplate(name)!),
];

/** Words that bring a random text close to a policy file. */
const word = fc.oneof(
  fc.constantFrom(
    ...['policies:', 'chain:', '- type: pii_detection', 'action: block'],
    ...['policy:', 'pii-detector:', 'providers:', 'targets:', '- id: openai'],
    ...['model_groups:', '- name: g', 'models:', 'weight: 0', 'provider:'],
    ...['secret_key_ref:', 'env: X', 'pack:', 'name: x', 'timeout: 3s'],
    ...['\n', '\n  ', '\n    ', '\n- ', '\t', '\r\n', ': ', '- ', '? '],
    ...['{', '}', '[', ']', ',', '&a', '*a', '!!str ', '|', '>', '#', '---'],
    ...['"', "'", '\\', '%', '@', '<<: *a', '__proto__: {}', '.nan', '1e999'],
    ...['null', '~', '0x10', '\u0000', '\ufeff', '\u2028', '😀', '\ud83d'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 40 }).map(words => words.join(''));

/** A valid file with some of its lines taken out, repeated, moved, indented or overwritten. */
const mutated = fc
  .tuple(
    fc.constantFrom(...validFiles),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), word), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([file, changes]) => {
    const lines = file.split('\n');
    for (const [at, change, by] of changes) {
      const index = at % lines.length;
      const line = lines[index];
      const middle = at % (line.length + 1);
      const changed = [
        [],
        [line, line],
        [` ${line}`],
        [line.trimStart()],
        [line.slice(0, middle) + by + line.slice(middle)],
        [line.replace(/:.*/, `: ${by}`)],
      ][change];
      lines.splice(index, 1, ...changed);
    }
    return lines.join('\n');
  });

/** What is wrong with an answer, which would be wrong whatever the text. */
function flaws(file: string, { faults, config }: LintResult): string[] {
  const lines = file.split('\n');
  const isFaulty = faults.some(({ severity }) => severity === 'error');
  const found = faults.flatMap(({ code, message, line, column, length }) => {
    const width = Math.max(1, lines[line - 1]?.length ?? 0);
    return [
      Object.hasOwn(faultCodes, code) ? '' : `unknown code ${code}`,
      /[.!?]$/.test(message) ? '' : `no sentence: ${message}`,
      line <= lines.length ? '' : `beyond the last line: ${line}`,
      column + length - 1 <= width ? '' : `beyond line ${line}: ${column}`,
      Math.min(line, column, length) >= 1
        ? ''
        : `not a place: ${line}:${column}`,
    ];
  });
  const answer =
    isFaulty === !config ? '' : 'faults and configuration disagree';
  return [answer, ...found].filter(flaw => flaw !== '');
}

const options = { isSecretSet: () => false, isPriced: () => false };

describe('lintPolicyConfig', () => {
  it('answers any text with faults inside the text, and never throws', () => {
    fc.assert(
      fc.property(text, file => {
        expect(flaws(file, lintPolicyConfig(file, options))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers a damaged file with faults inside the text, and never throws', () => {
    const { baseline } = lintBaseline(readTemplate('standard-prod')!);
    fc.assert(
      fc.property(mutated, fc.boolean(), (file, isGoverned) => {
        const more = isGoverned ? { ...options, baseline } : options;
        expect(flaws(file, lintPolicyConfig(file, more))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same of a file with Windows line ends', () => {
    fc.assert(
      fc.property(mutated, file => {
        fc.pre(!file.includes('\r'));
        const places = (whole: string) =>
          lintPolicyConfig(whole).faults.map(
            ({ code, line, column }) => `${code} ${line}:${column}`,
          );
        const windows = file.replaceAll('\n', '\r\n');
        expect(places(windows)).toEqual(places(file));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in whatever order the keys of a file stand', () => {
    const file = fc.constantFrom(...validFiles);
    fc.assert(
      fc.property(file, fc.nat(), (original, turn) => {
        const blocks = original.split(/^(?=\w)/m);
        const [comment, ...keys] = blocks;
        const at = turn % keys.length;
        const turned = [...keys.slice(at), ...keys.slice(0, at)];
        const codes = (whole: string[]) =>
          lintPolicyConfig(whole.join(''), options)
            .faults.map(({ code, path }) => `${code} ${path}`)
            .sort();
        expect(codes([comment, ...turned])).toEqual(codes(blocks));
      }),
    );
  });
});
