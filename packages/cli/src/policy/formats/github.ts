import { type LintedFile } from './LintedFile';

/** Something to show at a line of a file. */
interface Annotation {
  severity: 'error' | 'warning';
  path: string;
  /** From 1. */
  line: number;
  column: number;
  title: string;
  text: string;
}

/** Faults as annotations on the lines of a pull request. */
export function formatGithub(files: readonly LintedFile[]): string {
  return files
    .flatMap(({ path, faults }) =>
      faults.map(({ code, message, suggestion, ...place }) =>
        annotation({
          ...place,
          path,
          title: code,
          text: suggestion ? `${message}\nfix: ${suggestion}` : message,
        }),
      ),
    )
    .join('\n');
}

/**
 * One annotation.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(shown: Annotation): string {
  const { severity, path, line, column, title, text } = shown;
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(title)}`,
  ].join(',');
  return `::${severity} ${properties}::${escapeMessage(text)}`;
}

function escapeMessage(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
