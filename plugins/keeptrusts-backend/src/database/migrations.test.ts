import { type Knex } from 'knex';
import { resolve } from 'node:path';
import { eachDatabase } from '../__testUtils__/eachDatabase';

const directory = resolve(__dirname, '../../migrations');

eachDatabase('the migrations', init => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await init();
  });

  it('make the tables, and leave nothing when they are taken back', async () => {
    await knex.migrate.latest({ directory });
    await expect(knex.schema.hasTable('events')).resolves.toBe(true);
    await knex.migrate.rollback({ directory }, true);
    await expect(tables()).resolves.toEqual([
      'knex_migrations',
      'knex_migrations_lock',
    ]);
  });

  it('can be made again', async () => {
    await knex.migrate.latest({ directory });
    await knex.migrate.rollback({ directory }, true);
    await knex.migrate.latest({ directory });
    await expect(knex('teams')).resolves.toEqual([]);
  });

  it('change nothing when they are through', async () => {
    await knex.migrate.latest({ directory });
    const [, applied] = await knex.migrate.latest({ directory });
    expect(applied).toEqual([]);
  });

  async function tables(): Promise<string[]> {
    const rows =
      knex.client.config.client === 'pg'
        ? await knex('pg_tables')
            .where({ schemaname: 'public' })
            .select({ name: 'tablename' })
        : await knex('sqlite_master')
            .where({ type: 'table' })
            .whereNot('name', 'like', 'sqlite_%')
            .select('name');
    return rows.map(({ name }: { name: string }) => name).sort();
  }
});
