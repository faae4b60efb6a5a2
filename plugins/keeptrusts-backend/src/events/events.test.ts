import { type ExchangeEvent } from '@keeptrusts/contract';
import {
  createTeam,
  getEvent,
  listEvents,
  type OperationInput,
} from '@keeptrusts/contract/api';
import { systemClock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import {
  exchangeEvent,
  outcome,
  testNoon,
} from '../__testUtils__/exchangeEvent';
import {
  startControlPlane,
  type Person,
} from '../__testUtils__/startControlPlane';
import { EventStore } from './EventStore';

type Query = OperationInput<typeof listEvents>['query'];

const minute = 60_000;
const hour = 60 * minute;

eachDatabase('events', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let knex: Knex;
  let store: EventStore;
  let search: string;
  let support: string;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex);
    store = new EventStore(knex, systemClock);
    [search, support] = await Promise.all(['search', 'support'].map(newTeam));
  });
  afterAll(() => plane.stop());
  beforeEach(async () => {
    for (const table of ['events', 'usage_hours', 'policy_hours']) {
      await knex(table).delete();
    }
  });

  async function newTeam(name: string): Promise<string> {
    const { id } = await plane.as('platform').call(createTeam, {
      body: { name, owner: `group:default/${name}` },
    });
    return id;
  }

  async function page(query: Query, person: Person = 'platform') {
    const result = await plane.as(person).call(listEvents, { query });
    if (!('items' in result)) throw new Error('not a page');
    return result;
  }

  async function ids(query: Query, person: Person = 'platform') {
    const { items } = await page(query, person);
    return items.map(({ id }) => id);
  }

  async function groups(query: Query, person: Person = 'platform') {
    const result = await plane.as(person).call(listEvents, { query });
    if (!('rows' in result)) throw new Error('not groups');
    return result.rows;
  }

  describe('are stored', () => {
    it('as they are, with every character', async () => {
      const event = exchangeEvent({
        team_id: search,
        user: 'Zoë 🦊 \u0000 \ud800',
        model: `m\u0000\ud83d${'x'.repeat(255)}🦊`,
        request_id: 'r'.repeat(300),
        input_tokens: 5_000_000_000,
        charged_accounts: ['wal_1'],
      });
      await expect(store.store([event])).resolves.toBe(1);
      await expect(
        plane.as('search').call(getEvent, { params: { id: event.id } }),
      ).resolves.toEqual(event);
    });

    it('once, however often they come', async () => {
      const event = exchangeEvent({ team_id: search });
      const later = exchangeEvent({ team_id: search });
      await expect(store.store([event, event])).resolves.toBe(1);
      await expect(store.store([later, event])).resolves.toBe(1);
      expect(await ids({})).toHaveLength(2);
      const [{ requests }] = await groups({ group_by: 'team' });
      expect(requests).toBe(2);
    });

    it('once, by two processes at the same time', async () => {
      const events = Array.from({ length: 200 }, (_, index) =>
        exchangeEvent({
          team_id: search,
          charged_accounts: [`account-${index % 7}`, `account-${index % 5}`],
        }),
      );
      const stored = await Promise.all(
        [events, [...events].reverse(), events.slice(50), events].map(batch =>
          store.store(batch),
        ),
      );
      expect(stored.reduce((sum, count) => sum + count)).toBe(200);
      const [row] = await knex('ledger_accounts')
        .where('id', 'like', 'account-%')
        .sum({ settled: 'settled' });
      const double = events.filter(
        ({ charged_accounts: [a, b] = [] }) => a !== b,
      );
      expect(Number(row.settled)).toBe((200 + double.length) * 1_000_000);
    });

    it('even when there are none', async () => {
      await expect(store.store([])).resolves.toBe(0);
    });
  });

  describe('are listed', () => {
    let events: ExchangeEvent[];

    beforeEach(async () => {
      events = [
        { team_id: search, at: testNoon },
        { team_id: support, at: testNoon + minute },
        { team_id: search, at: testNoon + 2 * minute },
        { at: testNoon + 3 * minute },
        { team_id: search, at: testNoon + 3 * minute },
      ].map(exchangeEvent);
      await store.store(events);
    });

    it('newest first, page by page, those of one instant too', async () => {
      const newest = [...events].sort((a, b) =>
        a.created_at + a.id < b.created_at + b.id ? 1 : -1,
      );
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const part = await page({ limit: 2, cursor });
        seen.push(...part.items.map(({ id }) => id));
        cursor = part.next_cursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(newest.map(({ id }) => id));
    });

    it('to those who may see their team', async () => {
      const [a, b, c, , e] = events.map(({ id }) => id);
      await expect(ids({}, 'search')).resolves.toEqual([e, c, a]);
      await expect(ids({}, 'support')).resolves.toEqual([b]);
      await expect(ids({}, 'nobody')).resolves.toEqual([]);
      const other = { params: { id: b } };
      await expect(
        plane.as('search').call(getEvent, other),
      ).rejects.toMatchObject({ code: 'not_found' });
    });

    it('of a team by its id or slug, and not of one that is not seen', async () => {
      const theirs = [events[1].id];
      await expect(ids({ team_id: 'support' })).resolves.toEqual(theirs);
      await expect(ids({ team_id: support })).resolves.toEqual(theirs);
      await expect(ids({ team_id: 'support' }, 'search')).rejects.toMatchObject(
        { code: 'not_found', param: 'team_id' },
      );
    });

    it('of one key that is not theirs to nobody', async () => {
      const [event] = [exchangeEvent({ team_id: search, token_id: 'tok_1' })];
      await store.store([event]);
      await expect(ids({ token_id: 'tok_1' })).resolves.toEqual([event.id]);
      await expect(ids({ token_id: 'tok_1' }, 'support')).resolves.toEqual([]);
    });

    it('between two times, the second not included', async () => {
      const since = new Date(testNoon + minute).toISOString();
      const until = new Date(testNoon + 3 * minute).toISOString();
      await expect(ids({ since, until })).resolves.toEqual([
        events[2].id,
        events[1].id,
      ]);
    });

    it('of the last minutes', async () => {
      const recent = exchangeEvent({ at: Date.now() - minute });
      await store.store([recent]);
      await expect(ids({ since: '5m' })).resolves.toEqual([recent.id]);
    });

    it('refusing a cursor that is none', async () => {
      await expect(page({ cursor: 'x' })).rejects.toMatchObject({
        code: 'invalid_request',
        param: 'cursor',
      });
    });
  });

  it.each([
    ['gateway_id', 'gw_2'],
    ['provider', 'anthropic'],
    ['model', 'claude-sonnet-4-5'],
    ['verdict', 'block'],
    ['reason_code', 'input_blocked'],
    ['request_id', 'my-id'],
    ['conversation_id', 'talk-1'],
    ['token_id', 'tok_2'],
  ])('are picked out by %s', async (name, value) => {
    const special = exchangeEvent({ team_id: search, [name]: value });
    await store.store([exchangeEvent({ team_id: search }), special]);
    await expect(ids({ [name]: value }, 'search')).resolves.toEqual([
      special.id,
    ]);
    const [row] = await groups({ [name]: value, group_by: 'team' }, 'search');
    expect(row).toMatchObject({ key: search, requests: 1 });
  });

  it('are those of an entity whose keys they were made with', async () => {
    await knex('token_entities').insert([
      { token_id: 'tok_a', entity_ref: 'component:default/shop' },
      { token_id: 'tok_b', entity_ref: 'component:default/shop' },
      { token_id: 'tok_c', entity_ref: 'component:default/other' },
    ]);
    const [a, b, c] = ['tok_a', 'tok_b', 'tok_c'].map((token_id, index) =>
      exchangeEvent({ team_id: search, token_id, at: testNoon + index }),
    );
    await store.store([a, b, c]);
    const entity_ref = 'Component:default/shop';
    await expect(ids({ entity_ref }, 'search')).resolves.toEqual([b.id, a.id]);
    await expect(ids({ entity_ref }, 'support')).resolves.toEqual([]);
    await expect(
      ids({ entity_ref, token_id: 'tok_a' }, 'search'),
    ).resolves.toEqual([a.id]);
    await expect(
      groups({ entity_ref: 'component:default/none', group_by: 'team' }),
    ).resolves.toEqual([]);
  });

  describe('are grouped', () => {
    it('with their counts, sums and latencies', async () => {
      await store.store([
        exchangeEvent({ team_id: search, latency_ms: 10 }),
        exchangeEvent({ team_id: search, latency_ms: 30, verdict: 'redact' }),
        exchangeEvent({ team_id: search, latency_ms: 20, verdict: 'block' }),
        exchangeEvent({
          team_id: support,
          provider: undefined,
          verdict: 'escalate',
        }),
      ]);
      await expect(groups({ group_by: 'team' })).resolves.toEqual([
        {
          key: search,
          requests: 3,
          blocked: 1,
          redacted: 1,
          escalated: 0,
          input_tokens: 30,
          output_tokens: 15,
          cost_usd: 0.003,
          p50_ms: 20,
          p95_ms: 30,
        },
        expect.objectContaining({ key: support, requests: 1, escalated: 1 }),
      ]);
      await expect(groups({ group_by: 'provider' })).resolves.toMatchObject([
        { key: 'openai', requests: 3 },
        { key: '', requests: 1, p50_ms: 100 },
      ]);
      await expect(
        groups({ group_by: 'verdict' }, 'support'),
      ).resolves.toMatchObject([{ key: 'escalate', requests: 1 }]);
    });

    it('by hours and days of UTC, in their order', async () => {
      const times = [13 * hour, 0, 11 * hour + 59 * minute, 12 * hour];
      await store.store(times.map(ms => exchangeEvent({ at: testNoon + ms })));
      await expect(groups({ group_by: 'day' })).resolves.toMatchObject([
        { key: '2026-01-15', requests: 2 },
        { key: '2026-01-16', requests: 2 },
      ]);
      await expect(groups({ group_by: 'hour' })).resolves.toMatchObject([
        { key: '2026-01-15T12:00:00.000Z', requests: 1, p95_ms: 100 },
        { key: '2026-01-15T23:00:00.000Z', requests: 1 },
        { key: '2026-01-16T00:00:00.000Z', requests: 1 },
        { key: '2026-01-16T01:00:00.000Z', requests: 1 },
      ]);
    });

    it('by the policies that did something about them', async () => {
      await store.store([
        exchangeEvent({
          verdict: 'block',
          policies: [outcome('pii', 'redact'), outcome('pii', 'block')],
        }),
        exchangeEvent({
          verdict: 'redact',
          latency_ms: 50,
          policies: [outcome('pii', 'redact'), outcome('terms', 'warn')],
        }),
        exchangeEvent({ policies: [outcome('terms', 'allow')] }),
      ]);
      const expected = [
        { key: 'pii', requests: 2, blocked: 1, redacted: 1, p50_ms: 50 },
        { key: 'terms', requests: 1, blocked: 0, redacted: 0, p50_ms: 50 },
      ];
      await expect(groups({ group_by: 'policy' })).resolves.toMatchObject(
        expected,
      );
      // Inside an hour, where nothing is counted in advance.
      const since = new Date(testNoon - minute).toISOString();
      const until = new Date(testNoon + minute).toISOString();
      await expect(
        groups({ group_by: 'policy', since, until }),
      ).resolves.toMatchObject(expected);
    });
  });
});
