import { createBackend } from '@backstage/backend-defaults';
import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { gatewayMount } from '@keeptrusts/backstage-plugin-keeptrusts-backend';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-proxy-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@backstage/plugin-auth-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissionPolicy'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('./openApiPlaceholder'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@keeptrusts/backstage-plugin-scaffolder-backend-module-keeptrusts'),
);
backend.add(import('./httpRequestAction'));

backend.add(import('@backstage/plugin-techdocs-backend'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));

backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@keeptrusts/backstage-plugin-keeptrusts-backend'));
// Answers the calls of SDKs before Backstage's router, at a fraction of its cost.
backend.add(
  rootHttpRouterServiceFactory({ configure: gatewayMount.configure }),
);

// What makes this portal a demo: leave these out of yours.
backend.add(import('./demo/signIn'));
backend.add(import('./demo/module'));

backend.start();
