import { systemClock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { exchangeEvent, testNoon } from '../__testUtils__/exchangeEvent';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { isPostgres } from '../database/Database';
import { type EventSelection } from './EventSelection';
import { EventStore } from './EventStore';
import { expiredByDefault, expiredByPolicy } from './expiredEvents';
import { latestEvents } from './latestEvents';

const selections: [string, EventSelection, string][] = [
  ['everybody', { teams: 'all', equal: {} }, 'events_time_idx'],
  ['a team', { teams: ['a'], equal: {} }, 'events_team_idx'],
  [
    'a team in a time',
    { teams: ['a'], equal: {}, sinceMs: testNoon },
    'events_team_idx',
  ],
  ['a key', { teams: ['a'], tokens: ['tok_a'], equal: {} }, 'events_token_idx'],
];

/** Events enough for PostgreSQL to prefer an index. */
const count = 4000;

eachDatabase('a list of events', init => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await init();
    await openTestDatabase(knex);
    const store = new EventStore(knex, systemClock);
    await store.store(
      Array.from({ length: count }, (_, index) =>
        ofTeam(['a', 'b'][index % 100] ?? 'large', testNoon + index),
      ),
    );
    await knex.raw('analyze');
  });

  function ofTeam(team_id: string, at: number) {
    return exchangeEvent({ at, team_id, token_id: `tok_${team_id}` });
  }

  async function planOf(query: Knex.QueryBuilder): Promise<string> {
    const { sql, bindings } = query.toSQL().toNative();
    const explain = isPostgres(knex) ? 'explain' : 'explain query plan';
    // The placeholders are the database's own already.
    const plain = isPostgres(knex) ? sql.replace(/\$\d+/g, '?') : sql;
    const result = await knex.raw(`${explain} ${plain}`, [...bindings]);
    return JSON.stringify(result.rows ?? result);
  }

  it.each(selections)(
    'of %s is read from an index in order',
    async (_, each, index) => {
      const before = { createdAt: testNoon + count / 2, id: 'evt_x' };
      for (const place of [undefined, before]) {
        const plan = await planOf(
          latestEvents(knex, each, ['body'], 51, place),
        );
        expect(plan).toContain(index);
        expect(plan).not.toMatch(/Seq Scan|Sort|TEMP B-TREE|SCAN events"/);
      }
    },
  );

  it('of several teams sorts no more than their first pages', async () => {
    const plan = await planOf(
      latestEvents(knex, { teams: ['a', 'b'], equal: {} }, ['body'], 51),
    );
    expect(plan).not.toMatch(/Seq Scan|SCAN events"/);
    expect(plan.match(/events_team_idx/g)).toHaveLength(2);
  });

  it('that have expired is read from an index in order', async () => {
    const now = testNoon + count;
    const byDefault = expiredByDefault(knex, testNoon + 100);
    for (const [query, index] of [
      [expiredByPolicy(knex, now), /events_expiry_idx/],
      // In this table every event is in both.
      [byDefault, /events_(unlimited|time)_idx/],
    ] as const) {
      const plan = await planOf(query.select('id').limit(300));
      expect(plan).toMatch(index);
      expect(plan).not.toMatch(/Seq Scan|Sort|TEMP B-TREE|SCAN events"/);
    }
  });
});
