import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import Knex from 'knex';
import { keeptrustsPlugin } from '../plugin';

/**
 * A backend as a process of its own, with the plugin on a PostgreSQL database that others use too:
 * `backendProcess.ts --config <app-config>`, and the database as JSON in `TEST_CONNECTION`.
 */
const knex = Knex({
  client: 'pg',
  connection: JSON.parse(process.env.TEST_CONNECTION!),
});
const backend = createBackend();
backend.add(keeptrustsPlugin);
backend.add(
  createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => ({ getClient: async () => knex }),
  }),
);
backend.start();
