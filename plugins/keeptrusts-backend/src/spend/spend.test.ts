import { usdToNano, type ExchangeEvent } from '@keeptrusts/contract';
import {
  createTeam,
  getSpend,
  type spendGroups,
} from '@keeptrusts/contract/api';
import { systemClock } from '@keeptrusts/gateway';
import fc from 'fast-check';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import {
  exchangeEvent,
  outcome,
  testNoon,
} from '../__testUtils__/exchangeEvent';
import { startControlPlane } from '../__testUtils__/startControlPlane';
import { EventStore } from '../events/EventStore';
import { UsageReader } from './UsageReader';

const hour = 60 * 60_000;

eachDatabase('spend', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;
  let store: EventStore;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    store = new EventStore(knex, systemClock);
  });
  afterAll(() => plane.stop());
  beforeEach(async () => {
    for (const table of ['events', 'usage_hours', 'policy_hours']) {
      await knex(table).delete();
    }
  });

  it('is told to those who may see the team', async () => {
    const [search, support] = await Promise.all(
      ['search', 'support'].map(name =>
        plane.as('platform').call(createTeam, {
          body: { name, owner: `group:default/${name}` },
        }),
      ),
    );
    await store.store([
      exchangeEvent({ team_id: search.id, cost_usd: 0.1, model: 'big' }),
      exchangeEvent({ team_id: search.id, cost_usd: 0.2, model: 'big' }),
      exchangeEvent({ team_id: search.id, cost_usd: 0.4, model: 'bigger' }),
      exchangeEvent({ team_id: support.id, cost_usd: 5 }),
    ]);
    const spendOf = (person: 'platform' | 'search' | 'nobody') =>
      plane.as(person).call(getSpend, { query: { group_by: 'model' } });
    await expect(spendOf('search')).resolves.toEqual({
      total_usd: 0.7,
      rows: [
        {
          key: 'bigger',
          requests: 1,
          input_tokens: 10,
          output_tokens: 5,
          cost_usd: 0.4,
        },
        {
          key: 'big',
          requests: 2,
          input_tokens: 20,
          output_tokens: 10,
          cost_usd: 0.3,
        },
      ],
    });
    await expect(spendOf('platform')).resolves.toMatchObject({
      total_usd: 5.7,
    });
    await expect(spendOf('nobody')).resolves.toEqual({
      total_usd: 0,
      rows: [],
    });
    await expect(
      plane.as('search').call(getSpend, {
        query: { group_by: 'day', team_id: 'support' },
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of today is told while today goes on', async () => {
    const now = Date.now();
    await store.store([exchangeEvent({ at: now, cost_usd: 0.5 })]);
    const today = new Date(now).toISOString().slice(0, 10);
    const query = { group_by: 'day', since: `${today}T00:00:00Z` } as const;
    await expect(
      plane.as('platform').call(getSpend, { query }),
    ).resolves.toMatchObject({
      total_usd: 0.5,
      rows: [{ key: today, requests: 1 }],
    });
  });

  it('is what the events of the range cost, however the range lies', async () => {
    const minutes = fc.integer({ min: -150, max: 150 });
    const time = minutes.map(count => testNoon + count * 60_000);
    const event = fc
      .record({
        at: time,
        model: fc.constantFrom('a', 'b', undefined),
        verdict: fc.constantFrom('allow' as const, 'block' as const),
        cost: fc.nat(5_000_000_000),
      })
      .map(({ cost, verdict, ...rest }) =>
        exchangeEvent({
          ...rest,
          verdict,
          cost_usd: cost / 1e9,
          policies: [outcome('terms', verdict)],
        }),
      );
    const usage = new UsageReader(knex);
    const all: ExchangeEvent[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 10 }),
        fc.option(time, { nil: undefined }),
        fc.option(time, { nil: undefined }),
        fc.constantFrom<(typeof spendGroups)[number]>('model', 'hour', 'day'),
        async (events, sinceMs, untilMs, by) => {
          await store.store(events);
          all.push(...events);
          const within = all.filter(({ created_at }) => {
            const at = Date.parse(created_at);
            return at >= (sinceMs ?? 0) && at < (untilMs ?? Infinity);
          });
          const selection = {
            teams: 'all' as const,
            equal: {},
            sinceMs,
            untilMs,
          };
          const { total_usd, rows } = await usage.spend(selection, by);
          expect(usdToNano(total_usd)).toBe(costOf(within));
          const expected = Map.groupBy(within, each => keyOf(each, by));
          expect(
            rows.map(({ key, cost_usd }) => [key, usdToNano(cost_usd)]).sort(),
          ).toEqual([...expected].map(([key, of]) => [key, costOf(of)]).sort());
          const [policy] = await usage.groups(selection, 'policy');
          expect(policy?.blocked ?? 0).toBe(
            within.filter(({ verdict }) => verdict === 'block').length,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  function costOf(events: readonly ExchangeEvent[]): number {
    return events.reduce((sum, each) => sum + usdToNano(each.cost_usd), 0);
  }

  function keyOf(event: ExchangeEvent, by: string): string {
    if (by === 'model') return event.model ?? '';
    if (by === 'day') return event.created_at.slice(0, 10);
    const at = Date.parse(event.created_at);
    return new Date(at - (at % hour)).toISOString();
  }
});
