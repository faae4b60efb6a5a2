import { type PolicyConfigEntry } from '../../config/PolicyConfig';
import { lintPolicyConfig } from '../../lint/lintPolicyConfig';

/** The one policy of a file, given as its entry of a list in one line. */
export function onlyPolicy(entry: string): PolicyConfigEntry {
  const { config, faults } = lintPolicyConfig(`policies: [{ ${entry} }]`);
  if (!config) throw new Error(faults.map(({ message }) => message).join('\n'));
  return config.policies[0];
}

/** Codes and paths of what lint says about the one policy of a file. */
export function faultsOf(entry: string): string[] {
  const { faults } = lintPolicyConfig(`policies: [{ ${entry} }]`);
  return faults.map(({ code, path }) => `${code} ${path}`);
}
