import { lintFile } from '../policy/lintFile';
import { readTextFile } from '../policy/readFile';
import { CommandFault } from '../terminal/CommandFault';
import { fault, ok, type Finding } from './Finding';

const check = 'Policy file';

/** Whether a policy file is safe to deploy. */
export async function checkPolicyFile(path: string): Promise<Finding> {
  try {
    const { faults } = lintFile(await readTextFile(path));
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return ok(check, `${path} is safe to deploy`);
    return fault(
      check,
      `${path} has ${errors.length} ${
        errors.length === 1 ? 'fault' : 'faults'
      }`,
      `kt policy lint --file ${path}`,
    );
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    return fault(check, error.message);
  }
}
