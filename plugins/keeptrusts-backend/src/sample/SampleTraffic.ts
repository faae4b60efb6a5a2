import { type DatabaseService } from '@backstage/backend-plugin-api';
import { type ExchangeEvent } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { EventStore } from '../events/EventStore';

/** The gateway that made-up exchanges are said to have gone through. There is none of that name. */
const sampleGatewayId = 'gw_sample';

const tables = ['events', 'usage_hours', 'policy_hours'];
const batchSize = 500;

/**
 * Exchanges that never took place, for demos: all of one gateway, so that everybody can tell them from real
 * ones and they can be taken out again. They charge no wallet and no budget.
 *
 * A module of the `keeptrusts` plugin can use it with the plugin's own database.
 *
 * @internal
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
  }

  async remove(): Promise<void> {
    await removeFrom(await this.#database.getClient());
  }
}

function asSample(event: ExchangeEvent): ExchangeEvent {
  return { ...event, gateway_id: sampleGatewayId, charged_accounts: [] };
}

async function removeFrom(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    for (const table of tables) {
      await transaction(table).where('gateway_id', sampleGatewayId).delete();
    }
  });
}
