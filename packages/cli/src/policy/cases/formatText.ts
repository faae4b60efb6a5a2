import { diffLines } from 'diff';
import { type Styles } from '../../terminal/Terminal';
import { formatFault } from '../formats/text';
import { type Difference } from './differences';
import { type CaseResult } from './runCase';
import { type TestedFile } from './testFile';

const indent = '    ';

/** Results for a person: a line for each case, and what is different below it. */
export function formatText(
  files: readonly TestedFile[],
  terminal: Styles,
): string {
  const blocks = files.flatMap(({ path, faulty, results }) => [
    ...faulty.flatMap(file =>
      file.faults.map(fault => formatFault(file, fault, terminal)),
    ),
    ...(results.length > 0 ? [terminal.style('bold', path)] : []),
    ...results.map(result => formatResult(result, terminal)),
  ]);
  return [...blocks, summary(files, terminal)].join('\n');
}

function formatResult(result: CaseResult, terminal: Styles): string {
  const { name, path, line, column, refusal } = result;
  if (result.differences.length === 0) {
    return `  ${terminal.style('green', 'ok')}      ${name}`;
  }
  const place = terminal.style('dim', `${path}:${line}:${column}`);
  return [
    `  ${terminal.style('red', 'failed')}  ${name}  ${place}`,
    ...result.differences.flatMap(each => formatDifference(each, terminal)),
    ...(refusal ? [`${indent}the client was told: ${refusal}`] : []),
  ].join('\n');
}

function formatDifference(
  { what, expected, actual }: Difference,
  terminal: Styles,
): string[] {
  return [
    `${indent}${what}`,
    ...diffOf(expected, actual).map(
      ({ mark, line }) =>
        `${indent}  ${
          mark === ' '
            ? `  ${line}`
            : terminal.style(mark === '-' ? 'red' : 'green', `${mark} ${line}`)
        }`,
    ),
  ];
}

interface DiffLine {
  /** `-` is expected, `+` is what came. */
  mark: '-' | '+' | ' ';
  line: string;
}

/** Two texts line by line, all of their lines. */
export function diffOf(expected: string, actual: string): DiffLine[] {
  return diffLines(`${expected}\n`, `${actual}\n`).flatMap(
    ({ value, added, removed }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line): DiffLine => {
          const changed = added ? '+' : '-';
          return { mark: added || removed ? changed : ' ', line };
        }),
  );
}

function summary(files: readonly TestedFile[], terminal: Styles): string {
  const results = files.flatMap(file => file.results);
  const failed = results.filter(each => each.differences.length > 0).length;
  const faulty = files.filter(file => file.faulty.length > 0).length;
  const counts = `${plural(results.length, 'test')}: ${
    results.length - failed
  } ok, ${failed} failed`;
  if (failed === 0 && faulty === 0) {
    return terminal.style('green', `${counts}.`);
  }
  const notes = [
    ...(faulty > 0 ? [`${plural(faulty, 'faulty file')} not tested`] : []),
    ...(failed > 0 ? ['- is expected, + is what came'] : []),
  ];
  return terminal.style('red', `${counts} (${notes.join('; ')}).`);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
