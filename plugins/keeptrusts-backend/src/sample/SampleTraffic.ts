import { type DatabaseService } from '@backstage/backend-plugin-api';
import { SAMPLE_GATEWAY_ID } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { type ExchangeEvent } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { EventStore } from '../events/EventStore';

const tables = ['events', 'usage_hours', 'policy_hours'];
const batchSize = 500;

/**
 * Exchanges that never took place, for demos: all of one gateway, so that everybody can tell them from real
 * ones and they can be taken out again. They charge no wallet and no budget.
 *
 * A module of the `keeptrusts` plugin can use it with the plugin's own database.
 */
export class SampleTraffic {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** Puts these exchanges in the place of what was there. The plugin has to have started. */
  async replace(events: readonly ExchangeEvent[]): Promise<void> {
    const knex = await this.#database.getClient();
    await removeFrom(knex);
    const store = new EventStore(knex, { now: Date.now });
    for (let start = 0; start < events.length; start += batchSize) {
      await store.store(events.slice(start, start + batchSize).map(asSample));
    }
    await noteLastUse(knex, events);
  }

  async remove(): Promise<void> {
    await removeFrom(await this.#database.getClient());
  }
}

function asSample(event: ExchangeEvent): ExchangeEvent {
  return { ...event, gateway_id: SAMPLE_GATEWAY_ID, charged_accounts: [] };
}

/** Or a key with a month of exchanges would seem never to have been used. */
async function noteLastUse(
  knex: Knex,
  events: readonly ExchangeEvent[],
): Promise<void> {
  const lastUse = new Map<string, number>();
  for (const { token_id, created_at } of events) {
    if (token_id === undefined) continue;
    const usedAt = Date.parse(created_at);
    lastUse.set(token_id, Math.max(usedAt, lastUse.get(token_id) ?? 0));
  }
  for (const [id, last_used_at] of lastUse) {
    await knex('tokens')
      .where({ id })
      .whereNull('last_used_at')
      .update({ last_used_at });
  }
}

async function removeFrom(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    for (const table of tables) {
      await transaction(table).where('gateway_id', SAMPLE_GATEWAY_ID).delete();
    }
  });
}
