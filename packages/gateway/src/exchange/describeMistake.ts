/**
 * An error of ours for the operator's log: its kind and where it came from. Its message is left out, because
 * it may quote what it stumbled over.
 */
export function describeMistake(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
