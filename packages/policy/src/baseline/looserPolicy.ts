import { isDeepStrictEqual } from 'node:util';
import { phasesOf } from '../chain/phasesOf';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import { type Attempt } from './Attempt';
import { isWeaker } from './isWeaker';
import { SettingsComparison } from './SettingsComparison';

const maxShown = 5;

/**
 * Where a policy of a team's file would loosen one of the baseline's.
 *
 * @param groups - names of the file's model groups
 */
export function looserPolicy(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
  groups: readonly string[],
): Attempt[] {
  // Where the baseline does not look, the team's policy is the only one.
  if (!isAlwaysMet(own, baseline)) return [];
  const settings =
    own.kind === baseline.kind
      ? new SettingsComparison(own, baseline, groups)
      : undefined;
  if (own.effects.text && baseline.effects.text) {
    return [
      ...(settings?.attempts() ?? []),
      ...(settings?.parts() ?? []),
      ...looserSearch(own, baseline),
    ];
  }
  return settings?.isFair ? looserOfKind(own, baseline, settings) : [];
}

/** A policy that is switched off where the baseline has one for the same. */
export function switchedOff(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
): Attempt[] {
  const isMeant =
    own.kind === baseline.kind || sharedCategories(own, baseline).length > 0;
  if (!isMeant) return [];
  return [
    {
      path: [...own.path, 'enabled'],
      message: `"${own.name}" is switched off here, but "${baseline.name}" stays in force.`,
      suggestion: 'enabled: true',
    },
  ];
}

/** What both search for goes by the stricter action. */
function looserSearch(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
): Attempt[] {
  const shared = sharedCategories(own, baseline);
  if (shared.length === 0) return [];
  const isAll = categoriesOf(own).length === shared.length;
  return [
    ...looserAction(own, baseline, `For ${list(shared)}, `),
    ...(isAll ? narrower(own, baseline) : []),
  ];
}

function looserOfKind(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
  settings: SettingsComparison,
): Attempt[] {
  if (!settings.asksNoMore) return settings.attempts();
  return [
    ...settings.attempts(),
    ...settings.parts(),
    ...looserAction(own, baseline, ''),
    ...narrower(own, baseline),
  ];
}

function looserAction(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
  about: string,
): Attempt[] {
  if (!isWeaker(own, baseline)) return [];
  return [
    {
      path: [...own.path, 'action'],
      message: `${about}"${own.name}" is to ${own.action}, but "${baseline.name}" is to ${baseline.action}, which is what happens.`,
      suggestion: `action: ${baseline.action}`,
    },
  ];
}

/** Settings that keep a policy from some exchanges, where it does nothing in the others that the baseline does not. */
function narrower(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
): Attempt[] {
  // A stricter action in some exchanges only is a policy of its own.
  if (isWeaker(baseline, own)) return [];
  const attempt = (key: string, mine: string, theirs: string): Attempt => ({
    path: [...own.path, key],
    message: `"${own.name}" ${mine}, but "${baseline.name}" ${theirs}.`,
    suggestion: `Remove "${key}".`,
  });
  const attempts: Attempt[] = [];
  if (own.when && !baseline.when) {
    const some = 'is for some requests only';
    attempts.push(attempt('when', some, 'is for all of them'));
  }
  if (own.phases && !phasesWhere(baseline).every(isIn(own.phases))) {
    attempts.push(attempt('phase', 'looks in some phases', 'in more of them'));
  }
  const canFail = own.effects.checks !== undefined;
  if (canFail && own.onError === 'allow' && baseline.onError === 'block') {
    const some = 'lets pass what it fails to judge';
    attempts.push(attempt('on_error', some, 'blocks it'));
  }
  return attempts;
}

/** True when a baseline's policy looks wherever a team's does. */
function isAlwaysMet(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
): boolean {
  if (baseline.when && !isDeepStrictEqual(baseline.when, own.when)) {
    return false;
  }
  return phasesWhere(own).every(isIn(phasesWhere(baseline)));
}

function phasesWhere({ phases, effects }: PolicyConfigEntry) {
  return phases ?? phasesOf(effects);
}

function isIn<T>(values: readonly T[]): (value: T) => boolean {
  return value => values.includes(value);
}

function sharedCategories(
  own: PolicyConfigEntry,
  baseline: PolicyConfigEntry,
): string[] {
  return categoriesOf(own).filter(isIn(categoriesOf(baseline)));
}

function categoriesOf({ effects }: PolicyConfigEntry): string[] {
  const { recognisers = [] } = effects.text ?? {};
  return [...new Set(recognisers.map(({ category }) => category))];
}

/** `email, phone and 3 more` */
function list(names: readonly string[]): string {
  const more = names.length - maxShown;
  const shown = names.slice(0, maxShown).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
