import { startPostgres } from './postgres.mjs';

/** One PostgreSQL for all tests of the package; each test gets a database of its own in it. */
export default async function globalSetup() {
  const postgres = await startPostgres();
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING =
    postgres.url;
  globalThis.keeptrustsPostgres = postgres;
}
