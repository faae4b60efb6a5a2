import { type Knex } from 'knex';
import { selectedEvents, type EventSelection } from './EventSelection';

/** Where in a list, newest first, one event stands. */
export interface Place {
  createdAt: number;
  id: string;
}

/** With more keys or teams than this the events are read by time and picked out. */
const maxSeries = 24;

/**
 * The latest events of a selection, newest first. Each key or team in it has an index that is in order; so
 * each gives its own latest, and the latest of these are the answer. Nothing is scanned and next to nothing
 * sorted, however many events there are.
 *
 * @param before - where to go on
 */
export function latestEvents(
  knex: Knex,
  selection: EventSelection,
  columns: readonly (string | Knex.Raw)[],
  limit: number,
  before?: Place,
): Knex.QueryBuilder {
  const series = seriesOf(selection).map(part =>
    newestFirst(
      knex('events')
        .select('id', 'created_at', ...columns)
        .where(selectedEvents(part))
        .where(query => {
          if (!before) return;
          query.whereRaw('(created_at, id) < (?, ?)', [
            before.createdAt,
            before.id,
          ]);
        }),
      limit,
    ),
  );
  if (series.length === 1) return series[0];
  const all = series
    .map(part => knex.select('*').from(part.as('series')))
    .reduce((union, part) => union.unionAll(part));
  return newestFirst(knex.select('*').from(all.as('latest')), limit);
}

function newestFirst(query: Knex.QueryBuilder, limit: number) {
  return query
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
}

/** The selection in parts that an index has in order. */
function seriesOf(selection: EventSelection): EventSelection[] {
  const { tokens, teams, equal } = selection;
  if (equal.request_id ?? equal.conversation_id) return [selection];
  if (tokens) {
    return split(tokens, id => ({ ...selection, tokens: [id] }), selection);
  }
  if (teams === 'all') return [selection];
  return split(teams, id => ({ ...selection, teams: [id] }), selection);
}

function split(
  ids: readonly string[],
  part: (id: string) => EventSelection,
  whole: EventSelection,
): EventSelection[] {
  const isFew = ids.length > 0 && ids.length <= maxSeries;
  return isFew ? ids.map(part) : [whole];
}
