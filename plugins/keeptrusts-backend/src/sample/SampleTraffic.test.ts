import { mockServices } from '@backstage/backend-test-utils';
import { newId, type ExchangeEvent } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { openDatabase } from '../database/Database';
import { EventStore } from '../events/EventStore';
import { SampleTraffic } from './SampleTraffic';

function event(gatewayId: string): ExchangeEvent {
  const nowMs = Date.now();
  return {
    id: newId('evt', nowMs),
    type: 'exchange',
    created_at: new Date(nowMs).toISOString(),
    request_id: newId('req', nowMs),
    gateway_id: gatewayId,
    dialect: 'chat.completions',
    stream: false,
    verdict: 'allow',
    policies: [
      {
        kind: 'pii-detector',
        name: 'pii-detector',
        phase: 'input',
        verdict: 'redact',
        latency_us: 5,
      },
    ],
    attempts: [],
    status: 200,
    input_tokens: 10,
    cached_input_tokens: 0,
    output_tokens: 10,
    reasoning_tokens: 0,
    cost_usd: 0.5,
    cost_source: 'usage',
    charged_accounts: ['wal_1'],
    latency_ms: 10,
    overhead_ms: 0.2,
    client_closed: false,
  };
}

eachDatabase('sample traffic', init => {
  let knex: Knex;
  let traffic: SampleTraffic;

  beforeEach(async () => {
    knex = await init();
    const database = mockServices.database.mock({
      getClient: async () => knex,
    });
    await openDatabase(database);
    traffic = new SampleTraffic(database);
  });

  const counts = async () =>
    Promise.all(
      ['events', 'usage_hours', 'policy_hours', 'ledger_accounts'].map(
        async table => (await knex(table)).length,
      ),
    );

  it('charges nobody and can be told from real traffic', async () => {
    await traffic.replace([event('gw_real'), event('gw_real')]);
    await expect(counts()).resolves.toEqual([2, 1, 1, 0]);
    await expect(
      knex('events').distinct().pluck('gateway_id'),
    ).resolves.toEqual(['gw_sample']);
  });

  it('is put in the place of what was there', async () => {
    await traffic.replace([event('gw_1'), event('gw_1')]);
    await traffic.replace([event('gw_1')]);
    await expect(knex('events')).resolves.toHaveLength(1);
  });

  it('is removed without a trace, and nothing else is', async () => {
    await new EventStore(knex, { now: Date.now }).store([event('gw_real')]);
    const before = await counts();
    await traffic.replace([event('gw_1')]);
    await traffic.remove();
    await expect(counts()).resolves.toEqual(before);
  });
});
