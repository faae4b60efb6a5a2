import { type Knex } from 'knex';
import { isPostgres } from './Database';

/** Columns with their types, as both databases understand them. */
export type Columns = Readonly<
  Record<string, 'text' | 'bigint' | 'integer' | 'double precision'>
>;

/**
 * Rows as a table `r` inside a statement. They travel as one JSON text: a binding per value would cost more
 * than the statement itself, and a statement takes only so many of them.
 *
 * @example
 * const { sql, bindings } = jsonRows(knex, { id: 'text' }, [{ id: 'a' }]);
 * await knex.raw(`insert into teams (id) select id from ${sql}`, bindings);
 */
export function jsonRows(
  knex: Knex,
  columns: Columns,
  rows: readonly object[],
): { sql: string; bindings: [string] } {
  const bindings: [string] = [JSON.stringify(rows)];
  if (isPostgres(knex)) {
    const list = Object.entries(columns).map(column => column.join(' '));
    return { sql: `json_to_recordset(?::json) as r(${list})`, bindings };
  }
  const list = Object.keys(columns).map(
    name => `json_extract(value, '$.${name}') as ${name}`,
  );
  return { sql: `(select ${list} from json_each(?)) as r`, bindings };
}
