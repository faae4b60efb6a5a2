import { createBackend } from '@backstage/backend-defaults';
import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import keeptrustsPlugin, {
  gatewayMount,
} from '@keeptrusts/backstage-plugin-keeptrusts-backend';

/**
 * A Backstage backend with the plugin and nothing else. Run as a process of its own:
 * `backstageServer.ts <plugin|mount> --config <app-config>`.
 */
const [mode] = process.argv.slice(2);
const backend = createBackend();
backend.add(keeptrustsPlugin);
if (mode === 'mount') {
  backend.add(
    rootHttpRouterServiceFactory({ configure: gatewayMount.configure }),
  );
}
backend.start();
