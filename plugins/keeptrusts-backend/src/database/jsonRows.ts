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
  // Without a condition SQLite takes a following "on conflict" for a join's.
  return {
    sql: `(select ${list} from json_each(?)) as r where true`,
    bindings,
  };
}

/**
 * Inserts rows in the order they have.
 *
 * @param conflict - what comes behind `on conflict`
 * @returns of the rows that were written what a `returning` in it names
 */
export async function insertRows<Row extends object>(
  knex: Knex,
  table: string,
  columns: Columns,
  rows: readonly object[],
  conflict?: string,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const names = Object.keys(columns).join(', ');
  const { sql, bindings } = jsonRows(knex, columns, rows);
  const insert = `insert into ${table} (${names}) select ${names} from ${sql}`;
  const result = await knex.raw(
    conflict ? `${insert} on conflict ${conflict}` : insert,
    bindings,
  );
  return isPostgres(knex) ? result.rows : result;
}

/** `on conflict` clause that adds the new row's amounts to those that are there. */
export function addingTo(
  table: string,
  key: readonly string[],
  amounts: readonly string[],
): string {
  const sums = amounts.map(
    name => `${name} = ${table}.${name} + excluded.${name}`,
  );
  return `(${key.join(', ')}) do update set ${sums.join(', ')}`;
}
