import { lintTogether } from '../policy/lintFile';
import { readTextFile } from '../policy/readFile';
import { CommandFault } from '../terminal/CommandFault';
import { fault, ok, type Finding } from './Finding';

const check = 'Policy file';

/** Whether a policy file is safe to deploy, with the baseline that it has to keep to, if there is one. */
export async function checkPolicyFile(
  path: string,
  baselinePath: string | undefined,
): Promise<Finding> {
  try {
    const { file, baseline } = lintTogether(
      await read(path),
      baselinePath === undefined ? undefined : await read(baselinePath),
    );
    for (const each of [baseline, file]) {
      const errors = (each?.faults ?? []).filter(
        ({ severity }) => severity === 'error',
      );
      if (each && errors.length > 0) {
        return fault(
          check,
          `${each.path} has ${errors.length} ${
            errors.length === 1 ? 'fault' : 'faults'
          }`,
          lintLine(path, baselinePath),
        );
      }
    }
    return ok(check, `${path} is safe to deploy`);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    return fault(check, error.message);
  }
}

async function read(path: string) {
  return { path, text: await readTextFile(path) };
}

/** The command that shows the faults. */
function lintLine(path: string, baseline: string | undefined): string {
  const more = baseline === undefined ? '' : ` --baseline ${baseline}`;
  return `kt policy lint --file ${path}${more}`;
}
