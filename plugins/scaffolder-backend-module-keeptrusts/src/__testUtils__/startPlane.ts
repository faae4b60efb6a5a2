import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
// The tests run against the real control plane; nothing of it is in the package.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import keeptrustsPlugin, {
  decideByTeam,
} from '@keeptrusts/backstage-plugin-keeptrusts-backend';
import { ControlPlane } from '../ControlPlane';
import { LossyProxy } from './LossyProxy';

const secrets = { key: Buffer.alloc(32, 7).toString('base64') };

/** Whoever starts tasks in these tests is in these groups. */
const claims = ['search-team', 'ann', 'bob'].map(
  name => `group:default/${name}`,
);

const permissions = mockServices.permissions.mock({
  authorizeConditional: async (queries, options) => {
    const principal = options?.credentials.principal as { type: string };
    const isPlatform = principal.type === 'service';
    return queries.map(
      ({ permission }) => decideByTeam(permission, { claims, isPlatform })!,
    );
  },
});

/** The real control plane over HTTP, with a wire in front of it that can be cut. */
export async function startPlane() {
  const backend = await startTestBackend({
    features: [
      keeptrustsPlugin,
      permissions.factory,
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
