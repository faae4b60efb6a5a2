import { newId } from '@keeptrusts/contract';
import { Spool, systemClock } from '@keeptrusts/gateway';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { newWallet } from '../__testUtils__/newWallet';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { EventStore } from '../events/EventStore';
import { DatabaseLedger } from '../ledger/DatabaseLedger';
import { SpoolDrain } from './SpoolDrain';

const base = temporaryFolder();
const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');
const writer = join(__dirname, '..', '__testUtils__', 'spoolWriter.ts');

eachDatabase('spooled events', init => {
  let knex: Knex;
  let root: string;
  let ledger: DatabaseLedger;

  beforeAll(async () => {
    knex = await openTestDatabase(await init());
    ledger = new DatabaseLedger(knex, systemClock);
  });
  beforeEach(() => {
    root = mkdtempSync(join(base, 'root-'));
  });

  function openDrain(): Promise<SpoolDrain> {
    return SpoolDrain.open({
      root,
      gatewayId: newId('gw', Date.now()),
      sink: new EventStore(knex, systemClock),
      ledger,
      clock: systemClock,
      logger: { info: () => {}, warn: () => {} },
    });
  }

  /** Runs a gateway process and kills it in the middle; gives the ids of the events that it had called safe. */
  async function killWriter(id: string, account: string): Promise<string[]> {
    const child = spawn(
      process.execPath,
      ['--require', transform, writer, root, id, account],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    const safe: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      safe.push(line);
      if (safe.length === 1200) child.kill('SIGKILL');
    }
    await ended;
    return safe;
  }

  it('of a process that was killed are stored once by another one, paid for, and its escrow goes home', async () => {
    const wallet = await newWallet(knex, 1_000_000);
    const id = newId('gw', Date.now());
    await ledger.draw(id, { id: wallet }, 500_000);
    const safe = await killWriter(id, wallet);
    expect(safe.length).toBeGreaterThanOrEqual(1200);

    const drains = await Promise.all([openDrain(), openDrain()]);
    await Promise.all(drains.map(drain => drain.drainOrphans()));
    const stored: string[] = await knex('events')
      .where({ gateway_id: id })
      .pluck('id');
    expect(stored).toEqual(expect.arrayContaining(safe));
    expect(readdirSync(root)).not.toContain(id);

    const movements = await knex('wallet_transactions')
      .where({ wallet_id: wallet, type: 'spend' })
      .pluck('event_id');
    expect(movements.sort()).toEqual(stored.sort());
    await expect(knex('escrows').where({ holder: id })).resolves.toEqual([]);
    const { granted } = await ledger.draw(
      'next',
      { id: wallet },
      1_000_000 - stored.length,
    );
    expect(granted).toBe(1_000_000 - stored.length);
    await Promise.all(drains.map(drain => drain.stop()));
  }, 60_000);

  it('come by the thousand', async () => {
    const drain = await openDrain();
    const spool = new Spool({
      directory: drain.directory,
      fsync: 'never',
      segmentBytes: 1_000_000,
      keepBytes: Infinity,
      onWritten: events => drain.noteWritten(events),
    });
    drain.start();
    const gateway_id = newId('gw', Date.now());
    for (let i = 0; i < 5000; i++) {
      const recorded = spool.record(
        exchangeEvent({ at: testNoon + i, gateway_id, user: 'Zoë 🦊' }),
      );
      if (i % 50 === 0) await recorded;
    }
    await spool.close();
    await drain.stop();
    const [{ count }] = await knex('events')
      .where({ gateway_id })
      .count({ count: '*' });
    expect(Number(count)).toBe(5000);
    expect(drain.lag()).toEqual({ events: 0, oldestMs: 0 });
    expect(readdirSync(root)).toEqual([]);
  }, 60_000);
});
