import { mockServices } from '@backstage/backend-test-utils';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { testClock } from '../__testUtils__/testClock';
import { LastUse } from './LastUse';
import { addToken } from './__testUtils__/addToken';

eachDatabase('the last use of tokens', init => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await openTestDatabase(await init());
  });

  const start = (logger = mockServices.logger.mock()) => {
    const clock = testClock();
    return { clock, logger, lastUse: new LastUse({ knex, clock, logger }) };
  };
  const lastUsed = async (id: string) => {
    const row = await knex('tokens').where({ id }).first();
    return row.last_used_at === null ? null : Number(row.last_used_at);
  };

  it('is written when it is flushed, for each token its own', async () => {
    const [first, second, unused] = [
      await addToken(knex),
      await addToken(knex),
      await addToken(knex),
    ];
    const { clock, lastUse } = start();
    lastUse.note(first.id);
    lastUse.note(second.id);
    clock.advance(1000);
    lastUse.note(second.id);
    await expect(lastUsed(first.id)).resolves.toBeNull();
    await lastUse.flush();
    await expect(lastUsed(first.id)).resolves.toBe(clock.now() - 1000);
    await expect(lastUsed(second.id)).resolves.toBe(clock.now());
    await expect(lastUsed(unused.id)).resolves.toBeNull();
  });

  it('never goes back', async () => {
    const { id } = await addToken(knex);
    const [early, late] = [start(), start()];
    late.clock.advance(1000);
    early.lastUse.note(id);
    late.lastUse.note(id);
    await late.lastUse.flush();
    await early.lastUse.flush();
    await expect(lastUsed(id)).resolves.toBe(late.clock.now());
  });

  it('is kept for the next time when it cannot be written', async () => {
    const { id } = await addToken(knex);
    const { clock, lastUse, logger } = start();
    lastUse.note(id);
    await knex.schema.renameTable('tokens', 'away');
    await lastUse.flush();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await knex.schema.renameTable('away', 'tokens');
    await lastUse.stop();
    await expect(lastUsed(id)).resolves.toBe(clock.now());
  });
});
