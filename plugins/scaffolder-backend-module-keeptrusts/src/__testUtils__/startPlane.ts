import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
// The tests run against the real control plane; nothing of it is in the package.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import keeptrustsPlugin from '@keeptrusts/backstage-plugin-keeptrusts-backend';
import { ControlPlane } from '../ControlPlane';
import { LossyProxy } from './LossyProxy';

const secrets = { key: Buffer.alloc(32, 7).toString('base64') };

/** The real control plane over HTTP, with a wire in front of it that can be cut. */
export async function startPlane() {
  const backend = await startTestBackend({
    features: [
      keeptrustsPlugin,
      mockServices.rootConfig.factory({ data: { keeptrusts: { secrets } } }),
    ],
  });
  const address = backend.server.address();
  const port = typeof address === 'object' ? address!.port : 0;
  const wire = await LossyProxy.start(`http://127.0.0.1:${port}`);
  const baseUrl = `${wire.url}/api/keeptrusts`;
  const plane = new ControlPlane({
    auth: mockServices.auth({ pluginId: 'scaffolder' }),
    discovery: mockServices.discovery.mock({
      getBaseUrl: async () => baseUrl,
      getExternalBaseUrl: async () => 'https://portal.example/api/keeptrusts',
    }),
    portalUrl: 'https://portal.example/',
  });
  return {
    plane,
    wire,
    stop: async () => {
      await wire.stop();
      await backend.stop();
    },
  };
}
