import { type PolicyConfigEntry } from '../config/PolicyConfig';

/** Policies that a platform enforces on every configuration. */
export interface Baseline {
  /** As its `pack` has it. */
  readonly name?: string;
  /** Their names begin with `baseline/`. */
  readonly policies: readonly PolicyConfigEntry[];
}

/**
 * Begins the names of a baseline's policies. Budgets and rates are counted by the name of their policy, so no
 * policy of a team may have such a name.
 */
export const baselinePrefix = 'baseline/';

/** True for a name that only policies of a baseline have. */
export function isBaselineName(name: string): boolean {
  return name.startsWith(baselinePrefix);
}
