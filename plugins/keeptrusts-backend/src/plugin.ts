import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { keeptrustsPermissions } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { systemClock } from '@keeptrusts/gateway';
import { CallerIdentifier } from './access/CallerIdentifier';
import { teamResourceRef, teamRules } from './access/rules';
import { createControlPlane, serveControlPlane } from './ControlPlane';
import { openDatabase } from './database/Database';
import { PrincipalStore } from './directory/PrincipalStore';
import { EventFanOut } from './events/EventFanOut';
import { Extensions } from './extensions/Extensions';
import { GatewayHost } from './gateway/GatewayHost';
import { gatewayMount } from './gateway/GatewayMount';
import { serveGateway, serveMetrics } from './gateway/serveGateway';
import { Api } from './http/Api';
import { Idempotency } from './http/Idempotency';
import { serveOpenApi } from './http/serveOpenApi';
import { scheduleMaintenance } from './maintenance/scheduleMaintenance';
import { openJournal } from './spool/openJournal';

/** The Keeptrusts control plane, and the gateway inside the backend. */
export const keeptrustsPlugin = createBackendPlugin({
  pluginId: 'keeptrusts',
  register(env) {
    const extensions = Extensions.register(env);
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { config, logger, lifecycle, httpRouter } = deps;
        const clock = systemClock;
        const knex = await openDatabase(deps.database);
        const plane = createControlPlane({
          knex,
          config,
          clock,
          logger,
          extensions,
        });
        const { teams, changes, lastUse, ledger, platform } = plane;

        deps.permissionsRegistry.addResourceType({
          resourceRef: teamResourceRef,
          permissions: [...keeptrustsPermissions],
          rules: Object.values(teamRules),
          getResources: async ids => {
            const found = ids.map(id => teams.find(id, { kind: 'all' }));
            return Promise.all(found);
          },
        });

        const callers = new CallerIdentifier({
          httpAuth: deps.httpAuth,
          permissions: deps.permissions,
          rules: deps.permissionsRegistry.getPermissionRuleset(teamResourceRef),
          tokens: plane.tokenStore,
          lastUse,
        });
        const idempotency = new Idempotency(knex, clock);
        const api = new Api({
          identify: request => callers.identify(request),
          idempotency,
          auditor: deps.auditor,
          logger,
        });

        const { settings } = platform;
        const sink = new EventFanOut(
          plane.eventStore,
          extensions.sinks,
          logger,
        );
        const gateway = await GatewayHost.start({
          platform,
          clock,
          logger,
          ledger,
          principals: new PrincipalStore(knex),
          changes,
          lastUse,
          openJournal: gatewayId =>
            openJournal({
              root: settings.spoolDirectory,
              gatewayId,
              fsync: settings.fsync,
              sink,
              ledger,
              clock,
              logger,
            }),
        });

        serveOpenApi(api.router, () =>
          deps.discovery.getExternalBaseUrl('keeptrusts'),
        );
        serveMetrics(api.router, callers, gateway.handler);
        serveControlPlane(api, plane);
        // Keys are not Backstage's: each route says by itself who may come in.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use(serveGateway(gateway.handler));
        httpRouter.use(api.finish());
        gatewayMount.use(gateway.handler);

        changes.start();
        lastUse.start();
        await scheduleMaintenance(deps.scheduler, {
          clock,
          idempotency,
          ledger,
          retention: plane.retention,
          logger,
        });
        lifecycle.addShutdownHook(async () => {
          gatewayMount.use(undefined);
          await gateway.stop();
          await changes.stop();
          await lastUse.stop();
        });
      },
    });
  },
});
