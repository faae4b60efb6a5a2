import {
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  keeptrustsEventSinkExtensionPoint,
  keeptrustsPolicyKindExtensionPoint,
  keeptrustsSecretStoreExtensionPoint,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { builtInKinds, definePolicyKind } from '@keeptrusts/policy';
import { z } from 'zod';
import { Extensions } from './Extensions';

const store: SecretStore = {
  put: async () => {},
  path: name => name,
  remove: async () => {},
};
const sink = { store: async () => {} };
const kind = definePolicyKind({
  kind: 'watermark',
  types: {},
  summary: 'Marks replies.',
  actions: ['redact'],
  settings: z.object({}),
  effects: () => ({}),
});

/** Starts a backend with modules that do this to the extension points. */
async function startWith(
  add: (points: {
    secrets: typeof keeptrustsSecretStoreExtensionPoint.T;
    sinks: typeof keeptrustsEventSinkExtensionPoint.T;
    kinds: typeof keeptrustsPolicyKindExtensionPoint.T;
  }) => void,
): Promise<Extensions> {
  const { promise, resolve } = Promise.withResolvers<Extensions>();
  const plugin = createBackendPlugin({
    pluginId: 'keeptrusts',
    register(env) {
      const extensions = Extensions.register(env);
      env.registerInit({ deps: {}, init: async () => resolve(extensions) });
    },
  });
  const module = createBackendModule({
    pluginId: 'keeptrusts',
    moduleId: 'extras',
    register(env) {
      env.registerInit({
        deps: {
          secrets: keeptrustsSecretStoreExtensionPoint,
          sinks: keeptrustsEventSinkExtensionPoint,
          kinds: keeptrustsPolicyKindExtensionPoint,
        },
        init: async points => add(points),
      });
    },
  });
  const backend = await startTestBackend({ features: [plugin, module] });
  await backend.stop();
  return promise;
}

describe('what other modules add', () => {
  it('is there when the plugin is initialised', async () => {
    const extensions = await startWith(({ secrets, sinks, kinds }) => {
      secrets.setSecretStore(store);
      sinks.addSink(sink);
      kinds.addKind(kind);
    });
    expect(extensions.secretStore).toBe(store);
    expect(extensions.sinks).toEqual([sink]);
    expect(extensions.kinds).toEqual([kind]);
  });

  it('is one secret store at most', async () => {
    await expect(
      startWith(({ secrets }) => {
        secrets.setSecretStore(store);
        secrets.setSecretStore(store);
      }),
    ).rejects.toThrow('secret store already');
  });

  it.each([
    ['that ships', builtInKinds.byKind('pii-detector')!],
    ['that another one added', kind],
  ])('is no kind of policy %s', async (_, taken) => {
    await expect(
      startWith(({ kinds }) => {
        kinds.addKind(kind);
        kinds.addKind(taken);
      }),
    ).rejects.toThrow('already');
  });
});
