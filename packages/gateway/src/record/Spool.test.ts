import fc from 'fast-check';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { plainEvent, spooledIds } from '../__testUtils__/events';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { Spool, type SpoolOptions } from './Spool';

const root = temporaryFolder();
const lineBytes = JSON.stringify(plainEvent('evt_0')).length + 1;

describe('Spool', () => {
  let directory: string;

  beforeEach(() => {
    directory = join(mkdtempSync(join(root, 'test-')), 'events');
  });

  function open(options: Partial<SpoolOptions> = {}): Spool {
    return new Spool({ directory, fsync: 'never', ...options });
  }

  function record(spool: Spool, ...ids: string[]): Promise<void[]> {
    return Promise.all(ids.map(id => spool.record(plainEvent(id))));
  }

  it('leaves nothing behind before the first event', async () => {
    await open().close();
    expect(existsSync(directory)).toBe(false);
  });

  it.each(['never', 'batch'] as const)(
    'has an event in its file when it says so (fsync: %s)',
    async fsync => {
      const spool = open({ fsync });
      await spool.record(plainEvent('evt_0'));
      expect(spooledIds(directory)).toEqual(['evt_0']);
      expect(spool.waiting).toBe(0);
      await spool.close();
    },
  );

  it('has all events, once and in order, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 10 }),
        fc.integer({ min: 1, max: 5 * lineBytes }),
        fc.constantFrom('never' as const, 'batch' as const),
        async (batches, segmentBytes, fsync) => {
          rmSync(directory, { recursive: true, force: true });
          const spool = open({ segmentBytes, fsync });
          const expected: string[] = [];
          for (const size of batches) {
            const ids = Array.from(
              { length: size },
              (_, index) => `evt_${expected.length + index}`,
            );
            expected.push(...ids);
            await record(spool, ...ids);
          }
          await spool.close();
          const found = existsSync(directory) ? spooledIds(directory) : [];
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('begins a new file when one is full', async () => {
    const spool = open({ segmentBytes: 2 * lineBytes });
    for (let i = 0; i < 5; i++) await record(spool, `evt_${i}`);
    await spool.close();
    expect(spool.segments()).toEqual([
      'events-00000001.ndjson',
      'events-00000002.ndjson',
      'events-00000003.ndjson',
    ]);
    const sizes = spool
      .segments()
      .map(name => statSync(join(directory, name)).size / lineBytes);
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('forgets the oldest files when it may not keep more', async () => {
    const spool = open({
      segmentBytes: lineBytes,
      keepBytes: 2 * lineBytes,
    });
    for (let i = 0; i < 6; i++) await record(spool, `evt_${i}`);
    await spool.close();
    expect(spooledIds(directory)).toEqual(['evt_3', 'evt_4', 'evt_5']);
  });

  it('forgets none where somebody drains it', async () => {
    const spool = open({ segmentBytes: lineBytes, keepBytes: Infinity });
    for (let i = 0; i < 6; i++) await record(spool, `evt_${i}`);
    await spool.close();
    expect(spool.segments()).toHaveLength(6);
  });

  it('tells of every batch when it is in its file, and not before', async () => {
    const told: unknown[] = [];
    const spool = open({
      onWritten: events => told.push([events, spooledIds(directory)]),
    });
    writeFileSync(directory, '');
    await record(spool, 'evt_0');
    expect(told).toEqual([]);
    rmSync(directory);
    await record(spool, 'evt_1', 'evt_2');
    expect(told).toEqual([[3, ['evt_0', 'evt_1', 'evt_2']]]);
    await spool.close();
  });

  it('never changes a file of an earlier process', async () => {
    const earlier = open();
    await record(earlier, 'evt_0');
    await earlier.close();
    const [name] = readdirSync(directory);
    const before = readFileSync(join(directory, name));
    const spool = open();
    await record(spool, 'evt_1');
    await spool.close();
    expect(readFileSync(join(directory, name))).toEqual(before);
    expect(spooledIds(directory)).toEqual(['evt_0', 'evt_1']);
  });

  it('keeps events to its own user', async () => {
    const spool = open();
    await record(spool, 'evt_0');
    await spool.close();
    const [name] = spool.segments();
    expect(statSync(directory).mode % 0o1000).toBe(0o700);
    expect(statSync(join(directory, name)).mode % 0o1000).toBe(0o600);
  });

  it('reports a fault once, holds up nobody, and makes up for it when it is over', async () => {
    const faults: (string | undefined)[] = [];
    const spool = open({ onFault: fault => faults.push(fault) });
    // A file stands where the folder should be.
    writeFileSync(directory, '');
    await record(spool, 'evt_0');
    await record(spool, 'evt_1');
    expect(faults).toEqual(['EEXIST']);
    expect(spool.waiting).toBe(2);
    expect(spool.fault).toBeUndefined();
    rmSync(directory);
    await record(spool, 'evt_2');
    expect(faults).toEqual(['EEXIST', undefined]);
    expect(spool.waiting).toBe(0);
    expect(spooledIds(directory)).toEqual(['evt_0', 'evt_1', 'evt_2']);
    await spool.close();
  });

  it('writes what waits for a disk that has recovered, when it closes', async () => {
    const spool = open();
    writeFileSync(directory, '');
    await record(spool, 'evt_0');
    rmSync(directory);
    await spool.close();
    expect(spooledIds(directory)).toEqual(['evt_0']);
  });

  it('is through with its last batch when it has closed', async () => {
    const spool = open({ fsync: 'batch' });
    const recorded = record(spool, 'evt_0', 'evt_1');
    await spool.close();
    await recorded;
    expect(spooledIds(directory)).toEqual(['evt_0', 'evt_1']);
  });

  it('lets nobody in any more when too many events wait', async () => {
    const spool = open();
    writeFileSync(directory, '');
    const ids = Array.from({ length: 10_001 }, (_, i) => `evt_${i}`);
    await record(spool, ...ids);
    expect(spool.fault).toBe('EEXIST');
    rmSync(directory);
    await record(spool, 'evt_last');
    expect(spool.fault).toBeUndefined();
    expect(spooledIds(directory)).toEqual([...ids, 'evt_last']);
    await spool.close();
  });

  it('lets nobody in any more when what waits is too long', async () => {
    const spool = open();
    writeFileSync(directory, '');
    const long = 'x'.repeat(16 * 1024 * 1024);
    for (const id of ['evt_0', 'evt_1', 'evt_2', 'evt_3']) {
      expect(spool.fault).toBeUndefined();
      await spool.record({ ...plainEvent(id), user: long });
    }
    expect(spool.fault).toBe('EEXIST');
    rmSync(directory);
    await record(spool, 'evt_last');
    expect(spool.fault).toBeUndefined();
    await spool.close();
  });
});
