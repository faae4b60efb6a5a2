import { type PermissionCriteria } from '@backstage/plugin-permission-common';
import { type Knex } from 'knex';
import { type TeamFilter, type TeamResource } from './rules';

/**
 * The teams a caller may do something with. It becomes part of the query, so that what lies outside is
 * never read: for the caller it does not exist.
 */
export type TeamScope =
  | { kind: 'all' }
  | { kind: 'none' }
  | { kind: 'some'; criteria: PermissionCriteria<TeamFilter> };

/** Whether a team lies in the scope; for one that is not in the database yet. */
export function admits(scope: TeamScope, team: TeamResource): boolean {
  if (scope.kind === 'some') return matches(scope.criteria, team);
  return scope.kind === 'all';
}

/** Narrows a query on `teams` down to the scope. */
export function withinScope(scope: TeamScope) {
  return (query: Knex.QueryBuilder): void => {
    if (scope.kind === 'none') query.whereRaw('1 = 0');
    if (scope.kind === 'some') where(query, scope.criteria);
  };
}

/**
 * Narrows a query down to rows whose team is in the scope. Rows of no team, such as keys of the
 * platform, are for those only who may see everything.
 *
 * @param column - where the rows name their team
 */
export function ofTeamsWithin(scope: TeamScope, column: string) {
  return (query: Knex.QueryBuilder): void => {
    if (scope.kind === 'all') return;
    query.whereIn(column, teams => {
      teams.select('teams.id').from('teams').where(withinScope(scope));
    });
  };
}

function matches(
  criteria: PermissionCriteria<TeamFilter>,
  team: TeamResource,
): boolean {
  if ('allOf' in criteria) return criteria.allOf.every(c => matches(c, team));
  if ('anyOf' in criteria) return criteria.anyOf.some(c => matches(c, team));
  if ('not' in criteria) return !matches(criteria.not, team);
  return criteria.values.includes(team[criteria.column] ?? '');
}

function where(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<TeamFilter>,
): void {
  if ('allOf' in criteria) {
    for (const part of criteria.allOf) query.andWhere(sub => where(sub, part));
  } else if ('anyOf' in criteria) {
    query.where(any => {
      for (const part of criteria.anyOf) any.orWhere(sub => where(sub, part));
    });
  } else if ('not' in criteria) {
    query.whereNot(sub => where(sub, criteria.not));
  } else {
    query.whereIn(`teams.${criteria.column}`, [...criteria.values]);
  }
}
