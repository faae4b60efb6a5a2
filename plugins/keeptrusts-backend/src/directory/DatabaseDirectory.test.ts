import { mockServices } from '@backstage/backend-test-utils';
import { generateKey, hashKey, KeeptrustsError } from '@keeptrusts/contract';
import { type Configuration, type Principal } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { testClock } from '../__testUtils__/testClock';
import { addToken } from '../tokens/__testUtils__/addToken';
import { TokenStore } from '../tokens/TokenStore';
import {
  DatabaseDirectory,
  type DatabaseDirectoryOptions,
} from './DatabaseDirectory';
import { DirectoryChanges } from './DirectoryChanges';
import { PrincipalStore, type PrincipalRow } from './PrincipalStore';

const minuteMs = 60_000;

/** Stands in for compiling: which configuration it was can be told from the principal. */
const loadPrincipal = ({ tokenId, teamId }: PrincipalRow): Principal => ({
  tokenId,
  teamId,
  configuration: {} as Configuration,
});

eachDatabase('the directory on the database', init => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await openTestDatabase(await init());
  });

  /** What one of several processes on the database has. */
  const start = (options: Partial<DatabaseDirectoryOptions> = {}) => {
    const clock = testClock();
    const logger = mockServices.logger.mock();
    const changes = new DirectoryChanges({ knex, clock, logger });
    const principals = new PrincipalStore(knex);
    const read = jest.fn((hash: string) => principals.read(hash));
    const directory = new DatabaseDirectory({
      read,
      loadPrincipal,
      clock,
      logger,
      ...options,
    });
    changes.subscribe((noun, id) => directory.forget(noun, id));
    const tokens = new TokenStore(knex, changes);
    const find = async (hash: string) => directory.find(hash);
    return { changes, clock, directory, find, logger, read, tokens };
  };
  const addBudget = (teamId: string) =>
    knex('budgets').insert({
      id: `bud_${teamId}`,
      team_id: teamId,
      period: 'day',
      hard_limit: 1,
      created_at: 0,
      updated_at: 0,
    });
  const refused = (code: string) => ({ code, status: 401 });

  it('lets nobody in without a key', () => {
    expect(start().directory.anonymous()).toBeUndefined();
  });

  it('reads a key once and knows it from then on', async () => {
    const { id, hash } = await addToken(knex);
    const { directory, find, read } = start();
    const principal = await find(hash);
    expect(principal).toMatchObject({ tokenId: id, teamId: 'team_1' });
    expect(directory.find(hash)).toBe(principal);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads a key once for all who ask at the same time', async () => {
    const { hash } = await addToken(knex);
    const { find, read } = start();
    const found = await Promise.all([find(hash), find(hash), find(hash)]);
    expect(new Set(found).size).toBe(1);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('knows no more keys than it may, and forgets the one longest unused', async () => {
    const [a, b, c] = [
      await addToken(knex),
      await addToken(knex),
      await addToken(knex),
    ];
    const { find, read } = start({ maxEntries: 2 });
    for (const { hash } of [a, b, a, c, a, b]) await find(hash);
    expect(read.mock.calls.map(([hash]) => hash)).toEqual(
      [a, b, c, b].map(({ hash }) => hash),
    );
  });

  it('looks for a key that nobody has now and then only', async () => {
    const hash = hashKey(generateKey('gateway'));
    const { clock, find, read } = start();
    for (let i = 0; i < 3; i++) {
      await expect(find(hash)).rejects.toMatchObject(
        refused('invalid_api_key'),
      );
    }
    expect(read).toHaveBeenCalledTimes(1);
    clock.advance(minuteMs);
    await expect(find(hash)).rejects.toMatchObject(refused('invalid_api_key'));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('lets no access key in', async () => {
    const { hash } = await addToken(knex, { token_type: 'access' });
    await expect(start().find(hash)).rejects.toMatchObject(
      refused('invalid_api_key'),
    );
  });

  it('refuses a revoked key at once here, and elsewhere after one poll', async () => {
    const { id, hash } = await addToken(knex);
    const [here, there] = [start(), start()];
    await there.changes.poll();
    await here.find(hash);
    await there.find(hash);
    await here.tokens.revoke(id, here.clock.now());
    await expect(here.find(hash)).rejects.toMatchObject(refused('key_revoked'));
    await expect(there.find(hash)).resolves.toBeDefined();
    await there.changes.poll();
    await expect(there.find(hash)).rejects.toMatchObject(
      refused('key_revoked'),
    );
  });

  it('keeps nothing of a read that a change has overtaken', async () => {
    const { id, hash } = await addToken(knex);
    const gate = Promise.withResolvers<void>();
    const compiling = Promise.withResolvers<void>();
    const { clock, find, tokens } = start({
      loadPrincipal: async row => {
        compiling.resolve();
        await gate.promise;
        return loadPrincipal(row);
      },
    });
    const before = find(hash);
    await compiling.promise;
    await tokens.revoke(id, clock.now());
    const after = find(hash);
    gate.resolve();
    await expect(before).resolves.toBeDefined();
    await expect(after).rejects.toMatchObject(refused('key_revoked'));
    await expect(find(hash)).rejects.toMatchObject(refused('key_revoked'));
  });

  it('refuses a key from the moment it expires, without a change', async () => {
    const { clock, find, read } = start();
    const expires_at = clock.now() + 1000;
    const { hash } = await addToken(knex, { expires_at });
    await expect(find(hash)).resolves.toBeDefined();
    clock.advance(999);
    await expect(find(hash)).resolves.toBeDefined();
    clock.advance(1);
    await expect(find(hash)).rejects.toMatchObject(refused('key_expired'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('takes the key before a rotation until its grace ends', async () => {
    const { clock, find } = start();
    const previous_hash = hashKey(generateKey('gateway'));
    const grace_until = clock.now() + 1000;
    const { id, hash } = await addToken(knex, { previous_hash, grace_until });
    await expect(find(previous_hash)).resolves.toMatchObject({ tokenId: id });
    clock.advance(1000);
    await expect(find(previous_hash)).rejects.toMatchObject(
      refused('key_expired'),
    );
    await expect(find(hash)).resolves.toMatchObject({ tokenId: id });
  });

  it('drops what a change concerns and keeps the rest', async () => {
    const [mine, theirs] = [
      await addToken(knex, { team_id: 'team_1' }),
      await addToken(knex, { team_id: 'team_2' }),
    ];
    await addBudget('team_1');
    await addBudget('team_2');
    const { directory, find, read } = start();
    for (const { hash } of [mine, theirs]) await find(hash);
    const readAgain = async () => {
      read.mockClear();
      for (const { hash } of [mine, theirs]) await find(hash);
      return read.mock.calls.length;
    };
    directory.forget('token', mine.id);
    await expect(readAgain()).resolves.toBe(1);
    directory.forget('team', 'team_2');
    await expect(readAgain()).resolves.toBe(1);
    directory.forget('budget', 'bud_team_1');
    await expect(readAgain()).resolves.toBe(1);
    directory.forget('token', 'tok_other');
    await expect(readAgain()).resolves.toBe(0);
  });

  it('hears of the first budget and the first wallet of a team', async () => {
    const { hash } = await addToken(knex);
    const { directory, find, read } = start();
    await find(hash);
    await addBudget('team_1');
    directory.forget('budget', 'bud_team_1');
    await find(hash);
    directory.forget('wallet', 'wal_team_1');
    await find(hash);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('tells why a configuration cannot serve, and asks again when that changes', async () => {
    const { hash } = await addToken(knex);
    let isFaulty = true;
    const { directory, find } = start({
      loadPrincipal: row => {
        if (!isFaulty) return loadPrincipal(row);
        throw new KeeptrustsError('forbidden', 'No configuration yet.');
      },
    });
    await expect(find(hash)).rejects.toMatchObject({ code: 'forbidden' });
    isFaulty = false;
    await expect(find(hash)).rejects.toMatchObject({ code: 'forbidden' });
    directory.forget('configuration', 'cfg_1');
    await expect(find(hash)).resolves.toBeDefined();
  });

  it('goes on with the keys it knows while the database is away', async () => {
    const { hash } = await addToken(knex);
    const stranger = await addToken(knex);
    const { clock, find, logger, read } = start();
    await find(hash);
    await knex.schema.renameTable('tokens', 'away');
    clock.advance(minuteMs);
    await expect(find(hash)).resolves.toBeDefined();
    await expect(read.mock.results.at(-1)?.value).rejects.toThrow();
    await nextTurn();
    await expect(find(stranger.hash)).rejects.toThrow();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await knex.schema.renameTable('away', 'tokens');
    await expect(find(stranger.hash)).resolves.toBeDefined();
  });

  it('finds out by itself what was changed by hand', async () => {
    const { id, hash } = await addToken(knex);
    const { clock, find, read } = start();
    await find(hash);
    await knex('tokens').where({ id }).delete();
    clock.advance(minuteMs);
    await find(hash);
    await read.mock.results.at(-1)?.value;
    await nextTurn();
    await expect(find(hash)).rejects.toMatchObject(refused('invalid_api_key'));
  });

  it('tells of every use', async () => {
    const { id, hash } = await addToken(knex);
    const revoked = await addToken(knex, { revoked_at: 1 });
    const onUse = jest.fn();
    const { find } = start({ onUse });
    await find(hash);
    await find(hash);
    await expect(find(revoked.hash)).rejects.toThrow();
    expect(onUse.mock.calls).toEqual([[id], [id]]);
  });
});
