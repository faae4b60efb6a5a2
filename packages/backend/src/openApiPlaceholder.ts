import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { openApiDocument } from '@keeptrusts/contract/api';
import { version } from '../package.json';

/**
 * Lets an API entity say `definition: { $keeptrustsOpenApi: '' }` for the OpenAPI document of the AI gateway
 * in this backend. It is made here and not fetched, since the catalog reads its entities before the backend
 * takes requests. Another portal gives the address instead: `$text: https://…/api/keeptrusts/v1/openapi.json`.
 */
export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'keeptrusts-open-api',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        discovery: coreServices.discovery,
      },
      async init({ catalog, discovery }) {
        catalog.addPlaceholderResolver('keeptrustsOpenApi', async () => {
          const url = await discovery.getExternalBaseUrl('keeptrusts');
          return JSON.stringify(openApiDocument(url, version), null, 2);
        });
      },
    });
  },
});
