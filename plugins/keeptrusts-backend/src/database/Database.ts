import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { type Knex } from 'knex';

const migrations = resolvePackagePath(
  '@keeptrusts/backstage-plugin-keeptrusts-backend',
  'migrations',
);

/** Connects to the plugin's database and brings its tables up to date. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrations });
  }
  return knex;
}

/** True on PostgreSQL; SQLite is the other one. There a transaction has the whole database for itself. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/** True for the error of a row that exists already, on both databases. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return (
    code === '23505' ||
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}
