import { eachDatabase } from '../__testUtils__/eachDatabase';
import { transact } from './transact';

eachDatabase('transact', init => {
  const collision = Object.assign(new Error('deadlock'), { code: '40P01' });

  async function emptyTable() {
    const knex = await init();
    await knex.schema.createTable('t', table => table.integer('n'));
    return knex;
  }

  it('does it again when another transaction was in the way, and only once in the end', async () => {
    const knex = await emptyTable();
    let tries = 0;
    const result = await transact(knex, async transaction => {
      await transaction('t').insert({ n: ++tries });
      if (tries < 3) throw collision;
      return 'done';
    });
    expect(result).toBe('done');
    await expect(knex('t').pluck('n')).resolves.toEqual([3]);
  });

  it.each([
    ['that goes on', collision, 5],
    ['that no repeat heals', new Error('no such table'), 1],
  ])('gives up on a fault %s', async (_, fault, expected) => {
    const knex = await emptyTable();
    let tries = 0;
    const failing = transact(knex, async transaction => {
      await transaction('t').insert({ n: ++tries });
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(tries).toBe(expected);
    await expect(knex('t')).resolves.toEqual([]);
  });
});
