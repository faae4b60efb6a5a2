import { type Fault } from '@keeptrusts/policy';

/** What lint found in one file. */
export interface LintedFile {
  path: string;
  text: string;
  faults: readonly Fault[];
}

/** True when a file may be deployed. */
export function isSafe({ faults }: LintedFile, strict: boolean): boolean {
  return strict
    ? faults.length === 0
    : faults.every(fault => fault.severity !== 'error');
}
