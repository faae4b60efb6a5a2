import { type Knex } from 'knex';

/** What is used of a connection of better-sqlite3. */
interface Connection {
  prepare(sql: string): {
    run(values: readonly unknown[]): { changes: number };
  };
}

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows one after the other with one prepared statement, on SQLite. It runs in this process: there a
 * call for each row costs half of what unpacking all of them from a JSON text does.
 *
 * @param insert - statement with a `?` for each name
 * @returns the rows that changed something
 */
export async function insertEach<Each extends Row>(
  transaction: Knex.Transaction,
  insert: string,
  names: readonly string[],
  rows: readonly Each[],
): Promise<Each[]> {
  const connection: Connection = await transaction.client.acquireConnection();
  const statement = connection.prepare(insert);
  return rows.filter(row => {
    const values = names.map(name => row[name] ?? null);
    return statement.run(values).changes > 0;
  });
}
