import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createAllocateAction } from './actions/allocateToWallet';
import { createApplyConfigurationAction } from './actions/applyConfiguration';
import { createKeyAction } from './actions/createKey';
import { createTeamAction } from './actions/createTeam';
import { ControlPlane } from './ControlPlane';

/** Adds the `keeptrusts:…` actions to the scaffolder. */
export const scaffolderModuleKeeptrusts = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'keeptrusts',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, config, discovery }) {
        const plane = new ControlPlane({
          auth,
          discovery,
          portalUrl: config.getString('app.baseUrl'),
        });
        actions.addActions(
          createTeamAction(plane),
          createApplyConfigurationAction(plane),
          createAllocateAction(plane),
          createKeyAction(plane),
        );
      },
    });
  },
});
