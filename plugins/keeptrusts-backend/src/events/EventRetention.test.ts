import { usdToNano, type ExchangeEvent } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { newWallet } from '../__testUtils__/newWallet';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { testClock } from '../__testUtils__/testClock';
import { UsageReader } from '../spend/UsageReader';
import { EventRetention } from './EventRetention';
import { EventStore } from './EventStore';

const dayMs = 24 * 60 * 60_000;
const content = { request: { texts: [], truncated: false } };

eachDatabase('the retention of events', init => {
  let knex: Knex;
  let clock: ReturnType<typeof testClock>;
  let store: EventStore;
  let wallet: string;

  beforeAll(async () => {
    knex = await init();
    await openTestDatabase(knex);
  });
  beforeEach(async () => {
    for (const table of [
      ...['events', 'event_contents', 'expired_events'],
      ...['usage_hours', 'policy_hours', 'wallet_transactions'],
    ]) {
      await knex(table).delete();
    }
    clock = testClock();
    store = new EventStore(knex, clock);
    wallet = await newWallet(knex, usdToNano(100));
  });

  const retention = (retentionMs?: number, batchSize?: number) =>
    new EventRetention({ knex, clock, settings: { retentionMs }, batchSize });

  function event(
    special: Parameters<typeof exchangeEvent>[0] = {},
  ): ExchangeEvent {
    return exchangeEvent({
      ...{ team_id: 'team_1', charged_accounts: [wallet], content },
      ...special,
    });
  }

  const ids = (): Promise<string[]> => knex('events').orderBy('id').pluck('id');
  const contents = (): Promise<string[]> =>
    knex('event_contents').orderBy('event_id').pluck('event_id');

  /** Money and counts, which have to stay as they are. */
  async function books() {
    const spent = await new UsageReader(knex).spend(
      { teams: 'all', equal: {} },
      'team',
    );
    return {
      spent,
      hours: await knex('usage_hours'),
      account: await knex('ledger_accounts').where({ id: wallet }),
      escrows: await knex('escrows').where({ account_id: wallet }),
      transactions: await knex('wallet_transactions').orderBy('id'),
    };
  }

  it('deletes each with its content when its time is over, and not before', async () => {
    const short = event({ retention_days: 1 });
    const long = event({ retention_days: 30 });
    const always = event({ retention_days: undefined });
    await store.store([short, long, always]);
    clock.advance(dayMs - 1);
    await expect(retention().sweep()).resolves.toEqual({
      contents: 0,
      events: 0,
    });
    clock.advance(1);
    await expect(retention().sweep()).resolves.toEqual({
      contents: 1,
      events: 1,
    });
    await expect(ids()).resolves.toEqual([long.id, always.id].sort());
    clock.advance(29 * dayMs);
    await retention().sweep();
    await expect(ids()).resolves.toEqual([always.id]);
    await expect(contents()).resolves.toEqual([always.id]);
  });

  it("keeps what no policy says for as long as the platform says, and never less than a policy's time", async () => {
    const plain = event();
    const kept = event({ retention_days: 365 });
    await store.store([plain, kept]);
    clock.advance(30 * dayMs - 1);
    await retention(30 * dayMs).sweep();
    await expect(ids()).resolves.toEqual([plain.id, kept.id].sort());
    clock.advance(1);
    await retention(30 * dayMs).sweep();
    await expect(ids()).resolves.toEqual([kept.id]);
    await expect(contents()).resolves.toEqual([kept.id]);
  });

  it('changes neither spend nor wallets nor the ledger', async () => {
    const hours = Array.from({ length: 30 }, (_, index) =>
      event({ at: testNoon + index * 20 * 60_000, retention_days: 1 }),
    );
    await store.store(hours);
    const before = await books();
    expect(before.spent.total_usd).toBeGreaterThan(0);
    clock.advance(100 * dayMs);
    await retention().sweep();
    await expect(ids()).resolves.toEqual([]);
    await expect(books()).resolves.toEqual(before);
  });

  it('goes in batches, until it is told to end', async () => {
    await store.store(
      Array.from({ length: 25 }, () => event({ retention_days: 1 })),
    );
    clock.advance(2 * dayMs);
    const ended = AbortSignal.abort();
    await expect(retention(undefined, 4).sweep(ended)).resolves.toEqual({
      contents: 0,
      events: 0,
    });
    await expect(retention(undefined, 4).sweep()).resolves.toEqual({
      contents: 25,
      events: 25,
    });
  });

  it('does not store and pay again what a spool brings once more', async () => {
    const late = event({ retention_days: 1 });
    const other = event({ retention_days: 400 });
    await store.store([late]);
    clock.advance(2 * dayMs);
    await retention().sweep();
    const before = await books();
    await expect(store.store([late])).resolves.toBe(0);
    await expect(books()).resolves.toEqual(before);
    await expect(store.store([late, other])).resolves.toBe(1);
    await expect(ids()).resolves.toEqual([other.id]);
  });

  it('forgets after a while what there was', async () => {
    await store.store([event({ retention_days: 1 })]);
    clock.advance(dayMs);
    await retention().sweep();
    await expect(knex('expired_events')).resolves.toHaveLength(1);
    clock.advance(90 * dayMs);
    await retention().sweep();
    await expect(knex('expired_events')).resolves.toEqual([]);
  });
});
