import { existsSync } from 'node:fs';
import { standardInput } from '../readFile';

const ending = /\.(ya?ml|json)$/i;
const caseEnding = /\.test(\.(?:ya?ml|json))$/i;

/** `policy-config.test.yaml`, for `policy-config.yaml`. */
export function caseFileOf(policyPath: string): string {
  return ending.test(policyPath)
    ? policyPath.replace(ending, '.test.$1')
    : `${policyPath}.test.yaml`;
}

/** True for the name of a file of cases. */
export function isCaseFile(path: string): boolean {
  return caseEnding.test(path);
}

/** `policy-config.yaml`, for `policy-config.test.yaml`; any other path as it is. */
export function policyFileOf(path: string): string {
  return path.replace(caseEnding, '$1');
}

/** True for the path of a file that there is. */
export function hasFile(path: string): boolean {
  return path !== standardInput && existsSync(path);
}
