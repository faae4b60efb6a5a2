import { readCaseFile, type Baseline, type Fault } from '@keeptrusts/policy';
import { lintFile } from '../lintFile';
import { readTextFile } from '../readFile';
import { hasFile, policyFileOf } from './caseFiles';

/** What is wrong with a file of cases. Which policies there are, the file beside it says. */
export async function lintCaseFile(
  path: string,
  text: string,
  baseline?: Baseline,
): Promise<{ faults: Fault[] }> {
  const policyPath = policyFileOf(path);
  if (!hasFile(policyPath)) return readCaseFile(text);
  const { config } = lintFile(await readTextFile(policyPath), baseline);
  return readCaseFile(text, config?.policies);
}
