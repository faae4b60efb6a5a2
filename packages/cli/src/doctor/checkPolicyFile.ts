import { type LintedPolicyText } from '@keeptrusts/policy';
import { faultyFiles, readPolicyFiles } from '../policy/readPolicyFiles';
import { CommandFault } from '../terminal/CommandFault';
import { fault, ok, type Finding } from './Finding';

const check = 'Policy file';

/** Whether a policy file is safe to deploy, with the baseline that it has to keep to, if there is one. */
export async function checkPolicyFile(
  path: string,
  baselinePath: string | undefined,
): Promise<Finding> {
  try {
    const { file, baseline } = await readPolicyFiles(path, baselinePath);
    const [faulty] = faultyFiles(baseline, file);
    return faulty
      ? fault(check, describe(faulty), lintLine(path, baselinePath))
      : ok(check, `${path} is safe to deploy`);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    return fault(check, error.message);
  }
}

function describe({ path, faults }: LintedPolicyText): string {
  const count = faults.filter(({ severity }) => severity === 'error').length;
  return `${path} has ${count} ${count === 1 ? 'fault' : 'faults'}`;
}

/** The command that shows the faults. */
function lintLine(path: string, baseline: string | undefined): string {
  const more = baseline === undefined ? '' : ` --baseline ${baseline}`;
  return `kt policy lint --file ${path}${more}`;
}
