import { newId, type ExchangeEvent } from '@keeptrusts/contract';
import { Spool, systemClock } from '@keeptrusts/gateway';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { SpoolDrain, type SpoolDrainOptions } from './SpoolDrain';

const base = temporaryFolder();

/** What a process that is gone has left in `owner.json`. */
const gone = JSON.stringify({ host: 'another', pid: 1, started: null });
const longAgo = new Date(0);

describe('the drain of a spool', () => {
  let root: string;
  let stored: ExchangeEvent[][];
  let closed: string[];
  let logged: string[];
  let faults: number;
  let now: number;

  beforeEach(() => {
    root = mkdtempSync(join(base, 'root-'));
    stored = [];
    closed = [];
    logged = [];
    faults = 0;
    now = testNoon;
  });

  const ids = () => stored.flat().map(({ id }) => id);

  function open(options: Partial<SpoolDrainOptions> = {}) {
    return SpoolDrain.open({
      root,
      gatewayId: newId('gw', now),
      sink: {
        batchSize: 500,
        store: async batch => {
          if (faults-- > 0) throw new Error('the database is down');
          stored.push([...batch]);
        },
      },
      ledger: { closeHolder: async id => void closed.push(id) },
      clock: { now: () => now },
      logger: {
        info: message => logged.push(message),
        warn: message => logged.push(message),
      },
      ...options,
    });
  }

  function spoolFor(drain: SpoolDrain, segmentBytes?: number): Spool {
    return new Spool({
      directory: drain.directory,
      fsync: 'never',
      segmentBytes,
      keepBytes: Infinity,
      onWritten: events => drain.noteWritten(events),
    });
  }

  async function write(spool: Spool, count: number): Promise<string[]> {
    const events = Array.from({ length: count }, () =>
      exchangeEvent({ at: now, user: 'Zoë 🦊\n' }),
    );
    await Promise.all(events.map(event => spool.record(event)));
    return events.map(({ id }) => id);
  }

  /** The folder of a process that was killed. */
  async function orphan(count: number): Promise<string> {
    const drain = await open();
    const spool = spoolFor(drain, 2000);
    await write(spool, count);
    await spool.close();
    abandon(drain.directory);
    return drain.directory;
  }

  function abandon(folder: string): void {
    const file = join(folder, 'owner.json');
    writeFileSync(file, gone);
    utimesSync(file, longAgo, longAgo);
  }

  it('stores events in their order, in batches, and leaves nothing behind', async () => {
    const drain = await open();
    const spool = spoolFor(drain, 500_000);
    const written: string[] = [];
    for (let i = 0; i < 20; i++) {
      written.push(...(await write(spool, 100)));
      if (i % 10 === 0) await drain.drainOwn();
    }
    await drain.drainOwn();
    expect(existsSync(join(drain.directory, 'events-00000001.ndjson'))).toBe(
      false,
    );
    await spool.close();
    await drain.stop();
    expect(ids()).toEqual(written);
    expect(Math.max(...stored.map(({ length }) => length))).toBe(500);
    expect(stored[0][0].user).toBe('Zoë 🦊\n');
    expect(readdirSync(root)).toEqual([]);
    expect(closed).toHaveLength(1);
  });

  it('has nothing to do where nothing was written', async () => {
    const drain = await open();
    await drain.drainOwn();
    await drain.stop();
    expect(stored).toEqual([]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('goes on where it was when it comes again', async () => {
    const drain = await open();
    const spool = spoolFor(drain);
    const first = await write(spool, 3);
    await drain.drainOwn();
    const second = await write(spool, 2);
    await spool.close();
    abandon(drain.directory);
    await (await open()).drainOrphans();
    expect(stored.map(batch => batch.map(({ id }) => id))).toEqual([
      first,
      second,
    ]);
  });

  it('waits for a line that is not whole while somebody may finish it', async () => {
    const drain = await open();
    const file = join(drain.directory, 'events-00000001.ndjson');
    const [whole, torn] = [exchangeEvent(), exchangeEvent()].map(event =>
      JSON.stringify(event),
    );
    writeFileSync(file, `${whole}\n${torn.slice(0, 50)}`);
    drain.noteWritten(1);
    await drain.drainOwn();
    expect(ids()).toHaveLength(1);
    appendFileSync(file, `${torn.slice(50)}\n`);
    drain.noteWritten(1);
    await drain.drainOwn();
    expect(ids()).toEqual([JSON.parse(whole).id, JSON.parse(torn).id]);
  });

  it('stores an event that was written again behind a torn line, also while its writer lives', async () => {
    const drain = await open();
    const file = join(drain.directory, 'events-00000001.ndjson');
    const [first, second] = [exchangeEvent(), exchangeEvent()];
    const torn = JSON.stringify(second).slice(0, 60);
    writeFileSync(
      file,
      `${JSON.stringify(first)}\n${torn}${JSON.stringify(second)}\n`,
    );
    drain.noteWritten(2);
    await drain.drainOwn();
    expect(stored.flat()).toEqual([first, second]);
  });

  it('lets events gather that are written while it stores others', async () => {
    let whileStoring = async () => {};
    const drain = await open({
      sink: {
        batchSize: 500,
        store: async batch => {
          stored.push([...batch]);
          await whileStoring();
        },
      },
    });
    const spool = spoolFor(drain);
    whileStoring = async () => void (await write(spool, 1));
    const written = await write(spool, 3);
    await drain.drainOwn();
    expect(ids()).toEqual(written);
    expect(drain.lag()).toEqual({ events: 1, oldestMs: 0 });
    whileStoring = async () => {};
    await drain.drainOwn();
    expect(stored.map(({ length }) => length)).toEqual([3, 1]);
  });

  it('puts a line aside that nobody finishes, and stores the event that was written again behind it', async () => {
    const folder = await orphan(0);
    const [first, second, third] = Array.from({ length: 3 }, () =>
      JSON.stringify(exchangeEvent({ user: 'Zoë' })),
    );
    // A character of two bytes is torn in the middle.
    const torn = Buffer.from(third).subarray(
      0,
      Buffer.from(third).indexOf('ë') + 1,
    );
    const lines = `${first.slice(0, 40)}${first}\n{}\n${second}\n`;
    writeFileSync(
      join(folder, 'events-00000001.ndjson'),
      Buffer.concat([Buffer.from(lines), torn]),
    );
    await (await open()).drainOrphans();
    expect(ids()).toEqual([first, second].map(text => JSON.parse(text).id));
    const aside = readFileSync(join(root, 'unreadable.ndjson'), 'utf8');
    expect(aside.split('\n')).toEqual(['{}', expect.any(String), '']);
    expect(existsSync(folder)).toBe(false);
  });

  it('reads lines that are longer than a read', async () => {
    const folder = await orphan(0);
    const events = [1, 2].map(() =>
      exchangeEvent({ entity_refs: ['é'.repeat(600_000)] }),
    );
    writeFileSync(
      join(folder, 'events-00000001.ndjson'),
      events.map(event => `${JSON.stringify(event)}\n`).join(''),
    );
    await (await open()).drainOrphans();
    expect(stored.flat()).toEqual(events);
  });

  it('drains again what it cannot remember to have drained', async () => {
    const folder = await orphan(3);
    writeFileSync(join(folder, 'drained.json'), '{"segment":"');
    await (await open()).drainOrphans();
    expect(ids()).toHaveLength(3);
  });

  it('takes over a folder once, however many try', async () => {
    await orphan(20);
    const drains = await Promise.all([open(), open(), open()]);
    await Promise.all(drains.map(drain => drain.drainOrphans()));
    expect(new Set(ids()).size).toBe(20);
    expect(ids()).toHaveLength(20);
    expect(closed).toHaveLength(1);
  });

  it('keeps its hands off the folder of a process that lives', async () => {
    const other = await open();
    await write(spoolFor(other), 1);
    await (await open()).drainOrphans();
    // Of another machine, and touched a moment ago.
    writeFileSync(join(other.directory, 'owner.json'), gone);
    await (await open()).drainOrphans();
    expect(stored).toEqual([]);
    expect(closed).toEqual([]);
  });

  it.each([
    ['that was started at another time', { started: '1' }],
    ['that is not there', { pid: 2 ** 22 + 1 }],
  ])('drains the folder of a process %s', async (_, change) => {
    const folder = await orphan(1);
    const own = await open();
    const file = 'owner.json';
    const me = JSON.parse(readFileSync(join(own.directory, file), 'utf8'));
    writeFileSync(join(folder, file), JSON.stringify({ ...me, ...change }));
    await own.drainOrphans();
    expect(ids()).toHaveLength(1);
  });

  it('leaves the folder to the next process when the database is down at the end', async () => {
    const drain = await open();
    const spool = spoolFor(drain);
    const written = await write(spool, 3);
    await spool.close();
    faults = 1;
    await drain.stop();
    expect(closed).toEqual([]);
    expect(logged).toHaveLength(1);
    abandon(drain.directory);
    await (await open()).drainOrphans();
    expect(ids()).toEqual(written);
  });

  it('drains the others when one folder cannot be read', async () => {
    const [broken, sound] = [await orphan(1), await orphan(2)];
    rmSync(join(broken, 'events-00000001.ndjson'));
    mkdirSync(join(broken, 'events-00000001.ndjson'));
    const drain = await open();
    await expect(drain.drainOrphans()).rejects.toMatchObject({
      code: 'EISDIR',
    });
    expect(ids()).toHaveLength(2);
    expect(existsSync(sound)).toBe(false);
    rmSync(join(broken, 'events-00000001.ndjson'), { recursive: true });
    await drain.drainOrphans();
    expect(existsSync(broken)).toBe(false);
  });

  it('waits longer and longer for a database that is down, tells how far it is behind, and catches up', async () => {
    faults = 9;
    const waits: number[] = [];
    const behind: unknown[] = [];
    const caughtUp = Promise.withResolvers<void>();
    const drain = await open({
      wait: async milliseconds => {
        if (milliseconds === 10_000) return new Promise(() => {});
        waits.push(milliseconds);
        behind.push(drain.lag());
        now += milliseconds;
        if (stored.length > 0) {
          caughtUp.resolve();
          return new Promise(() => {});
        }
        return undefined;
      },
    });
    const written = await write(spoolFor(drain), 3);
    drain.start();
    await caughtUp.promise;
    expect(waits).toEqual([
      250, 500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 200,
    ]);
    expect(behind[0]).toEqual({ events: 3, oldestMs: 0 });
    expect(behind[3]).toEqual({ events: 3, oldestMs: 1750 });
    expect(behind.at(-1)).toEqual({ events: 0, oldestMs: 0 });
    expect(ids()).toEqual(written);
    expect(logged).toHaveLength(9);
  });

  it('counts what processes that are gone have left', async () => {
    const folder = await orphan(7);
    faults = 1;
    const drain = await open();
    now += 5000;
    await expect(drain.drainOrphans()).rejects.toThrow('down');
    expect(drain.lag()).toEqual({ events: 7, oldestMs: 5000 });
    await drain.drainOrphans();
    expect(drain.lag()).toEqual({ events: 0, oldestMs: 0 });
    expect(existsSync(folder)).toBe(false);
  });

  it('drains by itself, and stops when it is told', async () => {
    const seen = Promise.withResolvers<void>();
    const drain = await open({
      clock: systemClock,
      sink: {
        batchSize: 500,
        store: async batch => {
          stored.push([...batch]);
          seen.resolve();
        },
      },
    });
    drain.start();
    const spool = spoolFor(drain);
    const written = await write(spool, 2);
    await seen.promise;
    await spool.close();
    await drain.stop();
    expect(ids()).toEqual(written);
    expect(readdirSync(root)).toEqual([]);
  });
});
