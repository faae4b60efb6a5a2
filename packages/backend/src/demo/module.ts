import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { SampleTraffic } from '@keeptrusts/backstage-plugin-keeptrusts-backend';
import { ControlPlaneClient } from '@keeptrusts/contract/api';
import { Demo } from './Demo';
import { DemoFolder } from './DemoFolder';

const pluginId = 'keeptrusts';

/**
 * Fills the portal on its first start: teams, policies, money and keys, by the same requests that everybody
 * sends, and a month of made-up traffic. It runs when `demo.folder` says where it may keep its keys.
 */
export default createBackendModule({
  pluginId,
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        discovery,
        lifecycle,
        logger,
      }) {
        const path = config.getOptionalString('demo.folder');
        if (path === undefined) return;
        const ended = new AbortController();
        const demo = new Demo({
          folder: new DemoFolder(path),
          wantsSampleData: config.getOptionalBoolean('demo.sampleData'),
          traffic: new SampleTraffic(database),
          client: new ControlPlaneClient({
            baseUrl: () => discovery.getBaseUrl(pluginId),
            token: async () => {
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: await auth.getOwnServiceCredentials(),
                targetPluginId: pluginId,
              });
              return token;
            },
          }),
          findEntities: async refs => {
            const credentials = await auth.getOwnServiceCredentials();
            const found = await catalog.getEntitiesByRefs(
              { entityRefs: [...refs], fields: ['kind'] },
              { credentials },
            );
            return found.items.filter(Boolean).length;
          },
          signal: ended.signal,
        });
        // Requests are answered once all plugins have started, so nothing may wait for this.
        lifecycle.addStartupHook(() => {
          void demo.run(config.getOptionalString('demo.run')).catch(error => {
            if (!ended.signal.aborted) {
              logger.error('The demo data could not be made', error);
            }
          });
        });
        lifecycle.addShutdownHook(() => ended.abort());
      },
    });
  },
});
