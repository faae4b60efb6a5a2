import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createHttpBackstageAction } from '@roadiehq/scaffolder-backend-module-http-request';

/**
 * The community's `http:backstage:request`. By itself it takes paths without their `/api`; with this also as they
 * stand in a browser's address, `/api/proxy/keeptrusts/v1/teams`.
 */
export default createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'http-request',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, ...services }) {
        const action = createHttpBackstageAction(services);
        actions.addActions({
          ...action,
          handler: ctx =>
            action.handler({
              ...ctx,
              input: { ...ctx.input, path: withoutApi(ctx.input.path) },
            }),
        });
      },
    });
  },
});

function withoutApi(path: string): string {
  return path.replace(/^\/?api\//, '/');
}
