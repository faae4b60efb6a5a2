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

  it('leave events of before as they are, both ways', async () => {
    await knex.migrate.up({ directory });
    await knex('events').insert({
      ...{
        id: 'evt_1',
        created_at: 1,
        gateway_id: 'gw_1',
        request_id: 'req_1',
      },
      ...{ verdict: 'allow', input_tokens: 0, output_tokens: 0, cost: 0 },
      ...{ latency_ms: 1, body: '{}' },
    });
    const [before] = await knex('events');
    await knex.migrate.latest({ directory });
    await expect(knex('events')).resolves.toEqual([
      { ...before, expires_at: null },
    ]);
    await knex.migrate.down({ directory });
    await expect(knex('events')).resolves.toEqual([before]);
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
