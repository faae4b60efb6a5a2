import { type Knex } from 'knex';

const attempts = 5;

/** Two transactions were in each other's way: deadlock, serialisation failure, a busy SQLite file. */
const collisions = new Set([
  '40001',
  '40P01',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

/** Runs work in a transaction, and a few times again when another one was in its way. */
export async function transact<Result>(
  knex: Knex,
  work: (transaction: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await knex.transaction(work);
    } catch (error) {
      const { code } = error as { code?: string };
      if (attempt === attempts || !collisions.has(code ?? '')) throw error;
    }
  }
}
