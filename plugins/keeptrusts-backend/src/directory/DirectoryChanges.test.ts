import { mockServices } from '@backstage/backend-test-utils';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { testClock } from '../__testUtils__/testClock';
import { DirectoryChanges } from './DirectoryChanges';

eachDatabase('changes of the directory', init => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await openTestDatabase(await init());
  });

  /** What one of several processes on the database has. */
  const start = () => {
    const clock = testClock();
    const logger = mockServices.logger.mock();
    const changes = new DirectoryChanges({ knex, clock, logger });
    const heard: string[] = [];
    changes.subscribe((noun, id) => heard.push(`${noun} ${id}`));
    return { changes, clock, heard, logger };
  };
  const change = ({ changes }: ReturnType<typeof start>, id: string) =>
    knex.transaction(trx => changes.record(trx, 'token', id));

  it('are heard here at once, and elsewhere with the next poll', async () => {
    const [here, there] = [start(), start()];
    await there.changes.poll();
    await change(here, 'tok_1');
    expect(here.heard).toEqual(['token tok_1']);
    expect(there.heard).toEqual([]);
    await there.changes.poll();
    expect(there.heard).toEqual(['token tok_1']);
  });

  it('are heard once elsewhere, however often it polls', async () => {
    const [here, there] = [start(), start()];
    await there.changes.poll();
    for (const id of ['tok_1', 'tok_2']) {
      await change(here, id);
      await there.changes.poll();
      there.clock.advance(6_000);
    }
    await there.changes.poll();
    expect(there.heard).toEqual(['token tok_1', 'token tok_2']);
  });

  it('are not heard when their transaction is rolled back', async () => {
    const [here, there] = [start(), start()];
    await there.changes.poll();
    const failing = knex.transaction(async trx => {
      await here.changes.record(trx, 'token', 'tok_1');
      throw new Error('Something else failed');
    });
    await expect(failing).rejects.toThrow('Something else failed');
    await there.changes.poll();
    expect([here.heard, there.heard]).toEqual([[], []]);
  });

  it('are heard when they are through later than those after them', async () => {
    const there = start();
    const row = { noun: 'token', changed_at: there.clock.now() };
    await there.changes.poll();
    await knex('directory_changes').insert({
      ...row,
      sequence: 8,
      noun_id: 'tok_8',
    });
    await there.changes.poll();
    there.clock.advance(9_000);
    await there.changes.poll();
    await knex('directory_changes').insert({
      ...row,
      sequence: 7,
      noun_id: 'tok_7',
    });
    await there.changes.poll();
    expect(there.heard).toEqual(['token tok_8', 'token tok_7']);
  });

  it('are heard by a process whose clock is wrong', async () => {
    const [here, there] = [start(), start()];
    there.clock.advance(3_600_000);
    await there.changes.poll();
    await change(here, 'tok_1');
    await there.changes.poll();
    expect(there.heard).toEqual(['token tok_1']);
  });

  it('are made up for when they could not be read, which is logged once', async () => {
    const [here, there] = [start(), start()];
    await there.changes.poll();
    await knex.schema.renameTable('directory_changes', 'away');
    await there.changes.poll();
    there.clock.advance(60_000);
    await there.changes.poll();
    expect(there.logger.warn).toHaveBeenCalledTimes(1);
    await knex.schema.renameTable('away', 'directory_changes');
    await change(here, 'tok_1');
    await there.changes.poll();
    expect(there.heard).toEqual(['token tok_1']);
    expect(there.logger.info).toHaveBeenCalledTimes(1);
  });

  it('are thrown away after a day', async () => {
    const here = start();
    await here.changes.poll();
    await change(here, 'tok_1');
    here.clock.advance(25 * 60 * 60 * 1000);
    await here.changes.poll();
    await expect(knex('directory_changes')).resolves.toEqual([]);
    await change(here, 'tok_2');
    await here.changes.poll();
    expect(here.heard).toContain('token tok_2');
  });

  it('are polled for until that is stopped', async () => {
    const there = start();
    there.changes.start();
    await there.changes.stop();
    await there.changes.stop();
    expect(there.logger.warn).not.toHaveBeenCalled();
  });
});
