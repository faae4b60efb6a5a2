import { type LintedFile } from './LintedFile';

/**
 * Faults as annotations on the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(files: readonly LintedFile[]): string {
  return files
    .flatMap(({ path, faults }) =>
      faults.map(({ severity, line, column, code, message, suggestion }) => {
        const properties = [
          `file=${escapeProperty(path)}`,
          `line=${line}`,
          `col=${column}`,
          `title=${escapeProperty(code)}`,
        ].join(',');
        const text = suggestion ? `${message}\nfix: ${suggestion}` : message;
        return `::${severity} ${properties}::${escapeMessage(text)}`;
      }),
    )
    .join('\n');
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
