import { type Fault } from '@keeptrusts/policy';
import { type Styles } from '../../terminal/Terminal';
import { excerpt } from './excerpt';
import { type LintedFile } from './LintedFile';

/** A fault of this lint, or of a control plane that may be newer and know more codes. */
type ShownFault = Omit<Fault, 'code'> & { code: string };

/** Faults for a person: where, what, the line with a caret under it, and what to write instead. */
export function formatText(
  files: readonly LintedFile[],
  terminal: Styles,
): string {
  const blocks = files.flatMap(file =>
    file.faults.map(fault => formatFault(file, fault, terminal)),
  );
  return [...blocks, summary(files, terminal)].join('\n');
}

/** Only what keeps files from being in force. */
export function formatErrors(
  files: readonly LintedFile[],
  terminal: Styles,
): string {
  return files
    .flatMap(file =>
      file.faults
        .filter(({ severity }) => severity === 'error')
        .map(fault => formatFault(file, fault, terminal)),
    )
    .join('\n');
}

/** One fault, over several lines. */
export function formatFault(
  { path, text }: Pick<LintedFile, 'path' | 'text'>,
  fault: ShownFault,
  terminal: Styles,
): string {
  const { line, column, severity, code, message, suggestion } = fault;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = [
    terminal.style('bold', `${path}:${line}:${column}`),
    terminal.style(colour, severity),
    terminal.style('dim', code),
  ].join('  ');
  const lines = [head, `  ${message}`, ...showLine(text, fault, terminal)];
  if (suggestion) lines.push(...fix(suggestion, terminal));
  return `${lines.join('\n')}\n`;
}

function showLine(text: string, fault: ShownFault, terminal: Styles): string[] {
  const { source, carets } = excerpt(text, fault);
  const number = String(fault.line);
  const gutter = ' '.repeat(number.length);
  return [
    `  ${terminal.style('dim', `${number} |`)} ${source}`,
    `  ${terminal.style('dim', `${gutter} |`)} ${terminal.style(
      'red',
      carets,
    )}`,
  ];
}

function fix(suggestion: string, terminal: Styles): string[] {
  const label = terminal.style('green', 'fix:');
  const [first, ...rest] = suggestion.split('\n');
  return [`  ${label} ${first}`, ...rest.map(line => `       ${line}`)];
}

function summary(files: readonly LintedFile[], terminal: Styles): string {
  const faults = files.flatMap(file => file.faults);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const checked = plural(files.length, 'file');
  if (faults.length === 0) {
    return terminal.style('green', `${checked} checked: safe to deploy.`);
  }
  const counts = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  return terminal.style(
    errors > 0 ? 'red' : 'yellow',
    `${checked} checked: ${counts}.`,
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
