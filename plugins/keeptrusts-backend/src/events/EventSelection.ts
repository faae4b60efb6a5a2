import { type Knex } from 'knex';

/** Teams by their ids, or every one and what belongs to none. */
export type Teams = 'all' | readonly string[];

/** Columns that a selection may ask a value of. */
export const filterColumns = [
  'gateway_id',
  'provider',
  'model',
  'verdict',
  'reason_code',
  'request_id',
  'conversation_id',
] as const;
type FilterColumn = (typeof filterColumns)[number];

/** Which exchanges are meant; all of it has to hold. */
export interface EventSelection {
  /** Those the caller may see, or fewer. */
  teams: Teams;
  tokens?: readonly string[];
  equal: Readonly<Partial<Record<FilterColumn, string>>>;
  /** True for exchanges about which a policy did something. */
  noticed?: boolean;
  sinceMs?: number;
  /** Not included. */
  untilMs?: number;
}

/** Narrows a query down to a selection, but for its times. */
export function selected({ teams, tokens, equal, noticed }: EventSelection) {
  return (query: Knex.QueryBuilder): void => {
    if (tokens) {
      query.whereIn('token_id', [...tokens]);
      // Kept from the team's index: PostgreSQL would intersect the two and sort what comes out.
      if (teams !== 'all') whereIn(query, "coalesce(team_id, '')", teams);
    } else if (teams !== 'all') {
      query.whereIn('team_id', [...teams]);
    }
    for (const column of filterColumns) {
      const value = equal[column];
      if (value !== undefined) query.where(column, value);
    }
    if (noticed) query.whereNot('verdict', 'allow');
  };
}

function whereIn(
  query: Knex.QueryBuilder,
  expression: string,
  values: readonly string[],
): void {
  const places = values.map(() => '?').join(', ');
  query.whereRaw(values.length > 0 ? `${expression} in (${places})` : '1 = 0', [
    ...values,
  ]);
}

/** Narrows a query on `events` down to a selection. */
export function selectedEvents(selection: EventSelection) {
  const { sinceMs, untilMs } = selection;
  return (query: Knex.QueryBuilder): void => {
    query.where(selected(selection));
    if (sinceMs !== undefined) query.where('created_at', '>=', sinceMs);
    if (untilMs !== undefined) query.where('created_at', '<', untilMs);
  };
}
