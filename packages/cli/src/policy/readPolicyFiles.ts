import {
  type LintedPolicyText,
  type PolicyFiles,
  type PolicyText,
} from '@keeptrusts/policy';
import { lintTogether } from './lintFile';
import { readTextFile } from './readFile';

/**
 * Reads and lints a policy file and the baseline that it has to keep to, if there is one.
 *
 * @throws CommandFault when one cannot be read
 */
export async function readPolicyFiles(
  path: string,
  baseline: string | undefined,
): Promise<PolicyFiles> {
  return lintTogether(
    await readPolicyText(path),
    baseline === undefined ? undefined : await readPolicyText(baseline),
  );
}

/**
 * A file by its path, with its text.
 *
 * @throws CommandFault when it cannot be read
 */
export async function readPolicyText(path: string): Promise<PolicyText> {
  return { path, text: await readTextFile(path) };
}

/** The files that have an error: with one, nothing is in force. */
export function faultyFiles(
  ...files: readonly (LintedPolicyText | undefined)[]
): LintedPolicyText[] {
  return files
    .filter(file => file !== undefined)
    .filter(({ faults }) =>
      faults.some(({ severity }) => severity === 'error'),
    );
}
