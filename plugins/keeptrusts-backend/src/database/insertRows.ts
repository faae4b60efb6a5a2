import { type Knex } from 'knex';
import { isPostgres } from './Database';
import { insertEach, type Row } from './insertEach';
import { jsonRows, type Columns } from './jsonRows';

/**
 * Inserts rows in the order they have.
 *
 * @param conflict - what comes behind `on conflict`
 */
export async function insertRows(
  transaction: Knex.Transaction,
  table: string,
  columns: Columns,
  rows: readonly Row[],
  conflict?: string,
): Promise<void> {
  if (rows.length === 0) return;
  const onConflict = conflict ? `on conflict ${conflict}` : '';
  if (isPostgres(transaction)) {
    await insertAtOnce(transaction, table, columns, rows, onConflict);
  } else {
    await insertOneByOne(transaction, table, columns, rows, onConflict);
  }
}

/**
 * Inserts those rows whose id is not in the table.
 *
 * @returns their ids
 */
export async function insertNewRows(
  transaction: Knex.Transaction,
  table: string,
  columns: Columns & { id: 'text' },
  rows: readonly (Row & { id: string })[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const onConflict = 'on conflict (id) do nothing';
  const written = isPostgres(transaction)
    ? await insertAtOnce(
        transaction,
        table,
        columns,
        rows,
        `${onConflict} returning id`,
      )
    : await insertOneByOne(transaction, table, columns, rows, onConflict);
  return written.map(({ id }) => id);
}

async function insertAtOnce(
  transaction: Knex.Transaction,
  table: string,
  columns: Columns,
  rows: readonly Row[],
  onConflict: string,
): Promise<{ id: string }[]> {
  const names = Object.keys(columns).join(', ');
  const { sql, bindings } = jsonRows(transaction, columns, rows);
  const result = await transaction.raw(
    `insert into ${table} (${names}) select ${names} from ${sql} ${onConflict}`,
    bindings,
  );
  return result.rows;
}

function insertOneByOne<Each extends Row>(
  transaction: Knex.Transaction,
  table: string,
  columns: Columns,
  rows: readonly Each[],
  onConflict: string,
): Promise<Each[]> {
  const names = Object.keys(columns);
  const places = names.map(() => '?').join(', ');
  return insertEach(
    transaction,
    `insert into ${table} (${names.join(
      ', ',
    )}) values (${places}) ${onConflict}`,
    names,
    rows,
  );
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
