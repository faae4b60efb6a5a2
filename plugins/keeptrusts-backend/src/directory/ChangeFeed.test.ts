import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { type Knex } from 'knex';
import { eventually } from '../__testUtils__/eventually';
import { ChangeFeed } from './ChangeFeed';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
  disableDocker: true,
});

describe('the feed of changes', () => {
  let knex: Knex;
  let feed: ChangeFeed;
  let heard: number;

  beforeEach(async () => {
    knex = await databases.init('POSTGRES_18');
    feed = ChangeFeed.of(knex, mockServices.logger.mock(), 1)!;
    heard = 0;
    await feed.listen(() => {
      heard++;
    });
  });
  afterEach(() => feed.stop());

  const tell = () => knex.transaction(trx => feed.notify(trx));
  const hears = (times: number) =>
    eventually(async () => heard >= times || undefined);

  it('tells when a transaction is through', async () => {
    await tell();
    await hears(1);
    expect(heard).toBe(1);
  });

  it('tells nothing of one that is rolled back', async () => {
    const transaction = await knex.transaction();
    await feed.notify(transaction);
    await transaction.rollback();
    await tell();
    await hears(1);
    expect(heard).toBe(1);
  });

  it('listens again when its connection is lost', async () => {
    await knex.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and datname = current_database()`,
    );
    const isHeard = await eventually(async () => {
      await tell();
      return heard > 0 || undefined;
    });
    expect(isHeard).toBe(true);
  });

  it('is not to be had on SQLite', async () => {
    const sqlite = await databases.init('SQLITE_3');
    expect(ChangeFeed.of(sqlite, mockServices.logger.mock())).toBeUndefined();
  });
});
