import { CheckFault } from '@keeptrusts/policy';

/**
 * An error for the operator's log: its kind and where it came from. Its message is left out, because it may
 * quote what it stumbled over, unless it is made for the log.
 */
export function describeMistake(error: unknown): string {
  if (CheckFault.is(error)) return error.message;
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
