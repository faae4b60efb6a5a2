import { systemClock, type LedgerAccount } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { newWallet } from '../__testUtils__/newWallet';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { EventStore } from '../events/EventStore';
import { DatabaseLedger } from './DatabaseLedger';

const minute = 60_000;
const day = 24 * 60 * minute;

eachDatabase('the ledger', init => {
  let knex: Knex;
  let ledger: DatabaseLedger;
  let now: number;
  let caps = 0;
  const clock = { now: () => now };

  beforeAll(async () => {
    knex = await openTestDatabase(await init());
    ledger = new DatabaseLedger(knex, clock);
  });
  beforeEach(() => {
    now = testNoon;
  });

  function cap(limit: number): LedgerAccount {
    return { id: `budget-${caps++}/2026-01-15`, limit };
  }

  /** The most that somebody new could draw. */
  async function left(account: LedgerAccount): Promise<number> {
    let [low, high] = [0, 10_000];
    while (low < high) {
      const needed = Math.ceil((low + high) / 2);
      const { granted } = await ledger.draw('asker', account, needed);
      await ledger.closeHolder('asker');
      if (granted >= needed) low = needed;
      else high = needed - 1;
    }
    return low;
  }

  async function store(account: LedgerAccount, holder: string, cost: number) {
    await new EventStore(knex, clock).store([
      exchangeEvent({
        gateway_id: holder,
        cost_usd: cost / 1e9,
        charged_accounts: [account.id],
      }),
    ]);
  }

  it('gives what is needed, or a share of what is left, but never more than that', async () => {
    const account = cap(1000);
    const granted = async (holder: string, needed: number) =>
      (await ledger.draw(holder, account, needed)).granted;
    await expect(granted('a', 10)).resolves.toBe(125);
    await expect(granted('b', 500)).resolves.toBe(500);
    await expect(granted('a', 376)).resolves.toBe(0);
    await expect(granted('a', 375)).resolves.toBe(375);
    await expect(granted('b', 1)).resolves.toBe(0);
  });

  it('gives out of a wallet what was allocated, and nothing of one that is not there', async () => {
    const id = await newWallet(knex, 800);
    const draw = (account: LedgerAccount) => ledger.draw('a', account, 10);
    await expect(draw({ id })).resolves.toMatchObject({ granted: 100 });
    await expect(draw({ id: 'wal_none' })).resolves.toEqual({
      granted: 0,
      spentElsewhere: 0,
    });
  });

  it('gives two that ask at the same time no more than one', async () => {
    const account = cap(1000);
    const draws = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        ledger.draw(`holder-${index}`, account, 90),
      ),
    );
    const total = draws.reduce((sum, { granted }) => sum + granted, 0);
    expect(total).toBeLessThanOrEqual(1000);
    expect(total).toBeGreaterThan(900);
  });

  it('tells what the others have spent, stored or only reported', async () => {
    const account = cap(1000);
    for (const holder of ['a', 'b']) await ledger.draw(holder, account, 100);
    await ledger.report('a', [{ account, spent: 60, returned: 0 }]);
    await store(account, 'a', 20);
    await store(account, 'b', 7);
    await store(account, 'gone', 5);
    await expect(ledger.draw('b', account, 1)).resolves.toMatchObject({
      spentElsewhere: 65,
    });
    await expect(ledger.draw('a', account, 1)).resolves.toMatchObject({
      spentElsewhere: 12,
    });
  });

  it('takes no notice of a report that comes late', async () => {
    const account = cap(1000);
    await ledger.draw('a', account, 600);
    await ledger.report('a', [{ account, spent: 300, returned: 200 }]);
    await ledger.report('a', [{ account, spent: 100, returned: 50 }]);
    await expect(left(account)).resolves.toBe(600);
  });

  it('counts what was spent beyond what was drawn', async () => {
    const account = cap(1000);
    await ledger.draw('a', account, 600);
    await ledger.report('a', [{ account, spent: 700, returned: 0 }]);
    await expect(left(account)).resolves.toBe(300);
    await store(account, 'a', 700);
    await expect(left(account)).resolves.toBe(300);
  });

  it('has nothing outstanding of a holder that was closed, whatever comes late', async () => {
    const account = cap(1000);
    await ledger.draw('a', account, 600);
    await store(account, 'a', 100);
    await ledger.closeHolder('a');
    await ledger.report('a', [{ account, spent: 100, returned: 0 }]);
    await expect(left(account)).resolves.toBe(900);
    await store(account, 'a', 50);
    await expect(left(account)).resolves.toBe(850);
  });

  describe('of a holder that has been silent for ten minutes', () => {
    let account: LedgerAccount;

    beforeEach(async () => {
      await knex('escrows').delete();
      account = cap(1000);
      await ledger.draw('a', account, 600);
      await ledger.report('a', [{ account, spent: 100, returned: 50 }]);
      now += 10 * minute;
    });

    it('takes home what it had not spent, and not a moment earlier', async () => {
      await expect(ledger.reapSilentHolders(now)).resolves.toBe(0);
      await expect(left(account)).resolves.toBe(450);
      now += 1;
      await expect(ledger.reapSilentHolders(now)).resolves.toBe(1);
      await expect(ledger.reapSilentHolders(now)).resolves.toBe(0);
      await expect(left(account)).resolves.toBe(900);
      await store(account, 'a', 100);
      await expect(left(account)).resolves.toBe(900);
    });

    it('counts its escrow again when it was only cut off', async () => {
      await ledger.reapSilentHolders(now + 1);
      await ledger.report('a', [{ account, spent: 120, returned: 50 }]);
      await expect(left(account)).resolves.toBe(450);
    });

    it('counts its escrow again when it draws', async () => {
      await ledger.reapSilentHolders(now + 1);
      await expect(ledger.draw('a', account, 451)).resolves.toMatchObject({
        granted: 0,
      });
      await expect(ledger.draw('a', account, 450)).resolves.toMatchObject({
        granted: 450,
      });
      await expect(left(account)).resolves.toBe(0);
    });

    it('forgets it after a day, unless events are still to come', async () => {
      await ledger.draw('b', account, 10);
      now += day;
      await ledger.reapSilentHolders(now + 1);
      await expect(knex('escrows').pluck('holder')).resolves.toEqual(['a']);
      await store(account, 'a', 100);
      await ledger.reapSilentHolders(now + 1);
      await expect(knex('escrows')).resolves.toEqual([]);
    });
  });

  it('lets draws, reports and events of many at the same time through', async () => {
    const accounts = Array.from({ length: 6 }, () => cap(1_000_000));
    const holders = ['a', 'b', 'c', 'd'];
    const events = new EventStore(knex, systemClock);
    const work = holders.flatMap((holder, turn) => {
      const own = [...accounts.slice(turn), ...accounts.slice(0, turn)];
      const batch = own.map((_, index) =>
        exchangeEvent({
          gateway_id: holder,
          cost_usd: 1e-9,
          charged_accounts: [own[index], own[(index + 1) % 6]].map(o => o.id),
        }),
      );
      return Array.from({ length: 5 }, () => [
        ...own.map(account => ledger.draw(holder, account, 10)),
        ledger.report(
          holder,
          own.map(account => ({ account, spent: 1, returned: 0 })),
        ),
        events.store(batch),
      ]).flat();
    });
    await Promise.all(work);
    for (const { id } of accounts) {
      const [{ settled }] = await knex('ledger_accounts').where({ id });
      expect(Number(settled)).toBe(2 * holders.length);
    }
  });

  it('says so when the database cannot be asked', async () => {
    const gone = await init();
    await gone.destroy();
    const cut = new DatabaseLedger(gone, clock);
    const unavailable = { code: 'ledger_unavailable' };
    await expect(cut.draw('a', cap(1), 1)).rejects.toMatchObject(unavailable);
    await expect(cut.report('a', [])).rejects.toMatchObject(unavailable);
  });
});
