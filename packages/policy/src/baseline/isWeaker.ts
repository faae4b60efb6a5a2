import { verdicts } from '@keeptrusts/contract';
import { type PolicyConfigEntry } from '../config/PolicyConfig';

/** True when what a policy does about a finding is less than what another one does. */
export function isWeaker(a: PolicyConfigEntry, b: PolicyConfigEntry): boolean {
  return verdicts.indexOf(a.action) < verdicts.indexOf(b.action);
}
