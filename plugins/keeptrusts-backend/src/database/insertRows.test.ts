import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { addingTo, insertNewRows, insertRows } from './insertRows';

const columns = { id: 'text', amount: 'bigint', note: 'text' } as const;

eachDatabase('insertRows', init => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await init();
    await knex.schema.createTable('t', table => {
      table.string('id').primary();
      table.bigInteger('amount').notNullable();
      table.text('note');
    });
  });

  const insertNew = (
    ...given: { id: string; amount: number; note?: string }[]
  ) => knex.transaction(trx => insertNewRows(trx, 't', columns, given));

  async function rows() {
    const found = await knex('t').orderBy('id');
    return found.map(row => ({ ...row, amount: String(row.amount) }));
  }

  it('tells which rows are new, and leaves the others as they are', async () => {
    await expect(insertNew({ id: 'a', amount: 1 })).resolves.toEqual(['a']);
    await expect(
      insertNew({ id: 'a', amount: 2 }, { id: 'b', amount: 3 }),
    ).resolves.toEqual(['b']);
    await expect(rows()).resolves.toEqual([
      { id: 'a', amount: '1', note: null },
      { id: 'b', amount: '3', note: null },
    ]);
  });

  it('adds amounts to the digit', async () => {
    const most = Number.MAX_SAFE_INTEGER - 1;
    const add = (amount: number) =>
      knex.transaction(trx =>
        insertRows(
          trx,
          't',
          columns,
          [{ id: 'a', amount, note: null }],
          addingTo('t', ['id'], ['amount']),
        ),
      );
    await add(most);
    await add(1);
    await expect(rows()).resolves.toEqual([
      { id: 'a', amount: String(Number.MAX_SAFE_INTEGER), note: null },
    ]);
  });

  it('keeps texts as they are', async () => {
    const note = `'";-- 🦊 \n \\u0041 ${'é'.repeat(10_000)}`;
    await insertNew({ id: 'a', amount: 0, note });
    await expect(rows()).resolves.toEqual([{ id: 'a', amount: '0', note }]);
  });

  it('takes everything back with the transaction', async () => {
    const failing = knex.transaction(async trx => {
      await insertNewRows(trx, 't', columns, [{ id: 'a', amount: 1 }]);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    await expect(rows()).resolves.toEqual([]);
  });

  it('has nothing to do without rows', async () => {
    await expect(insertNew()).resolves.toEqual([]);
  });
});
