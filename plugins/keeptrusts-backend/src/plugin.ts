import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { keeptrustsPermissions } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { teamResourceRef, teamRules } from './access/rules';
import { CallerIdentifier } from './access/CallerIdentifier';
import { openDatabase } from './database/Database';
import { Api } from './http/Api';
import { Idempotency } from './http/Idempotency';
import { serveOpenApi } from './http/serveOpenApi';
import { serveTeams } from './teams/serveTeams';
import { TeamService } from './teams/TeamService';
import { TeamStore } from './teams/TeamStore';

/** The Keeptrusts control plane, and the gateway inside the backend. */
export const keeptrustsPlugin = createBackendPlugin({
  pluginId: 'keeptrusts',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({
        auditor,
        database,
        discovery,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
      }) {
        const knex = await openDatabase(database);
        const teams = new TeamService(new TeamStore(knex));

        permissionsRegistry.addResourceType({
          resourceRef: teamResourceRef,
          permissions: [...keeptrustsPermissions],
          rules: Object.values(teamRules),
          getResources: async ids => {
            const found = ids.map(id => teams.find(id, { kind: 'all' }));
            return Promise.all(found);
          },
        });

        const callers = new CallerIdentifier({
          httpAuth,
          permissions,
          rules: permissionsRegistry.getPermissionRuleset(teamResourceRef),
        });
        const api = new Api({
          identify: request => callers.identify(request),
          idempotency: new Idempotency(knex),
          auditor,
          logger,
        });
        serveOpenApi(api.router, () =>
          discovery.getExternalBaseUrl('keeptrusts'),
        );
        serveTeams(api, teams);

        // Keys are not Backstage's: each route says by itself who may come in.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use(api.finish());
      },
    });
  },
});
