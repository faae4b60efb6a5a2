import { matchesAny } from './globs';

/** Which names may be used: exact names, or globs with `*`. Denied wins over allowed. */
export interface NameRule {
  /** Every name when not given. */
  readonly allowed?: readonly string[];
  /** In lower case: what is denied stays denied in any other spelling. */
  readonly denied?: readonly string[];
}

/** A rule from two lists as they stand in a file; undefined when there is neither. */
export function nameRule(
  allowed: readonly string[] | undefined,
  denied: readonly string[] | undefined,
): NameRule | undefined {
  if (!allowed && !denied) return undefined;
  return { allowed, denied: denied?.map(each => each.toLowerCase()) };
}

/** True when a rule lets a name be used. */
export function permits(rule: NameRule, name: string): boolean {
  if (rule.denied && matchesAny(rule.denied, name.toLowerCase())) return false;
  return !rule.allowed || matchesAny(rule.allowed, name);
}
