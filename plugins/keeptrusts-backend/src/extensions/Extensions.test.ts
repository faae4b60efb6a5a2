import {
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  keeptrustsEventSinkExtensionPoint,
  keeptrustsPolicyKindExtensionPoint,
  keeptrustsProviderExtensionPoint,
  keeptrustsSecretStoreExtensionPoint,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { httpKind } from '@keeptrusts/gateway';
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

const provider = httpKind({
  name: 'acme',
  baseUrl: 'https://api.acme.example/v1',
  needsSecret: true,
});

/** Starts a backend with modules that do this to the extension points. */
async function startWith(
  add: (points: {
    secrets: typeof keeptrustsSecretStoreExtensionPoint.T;
    sinks: typeof keeptrustsEventSinkExtensionPoint.T;
    kinds: typeof keeptrustsPolicyKindExtensionPoint.T;
    providers: typeof keeptrustsProviderExtensionPoint.T;
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
          providers: keeptrustsProviderExtensionPoint,
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
    const extensions = await startWith(added => {
      const { secrets, sinks, kinds, providers } = added;
      secrets.setSecretStore(store);
      sinks.addSink(sink);
      kinds.addKind(kind);
      providers.addProvider(provider);
    });
    expect(extensions.secretStore).toBe(store);
    expect(extensions.sinks).toEqual([sink]);
    expect(extensions.kinds).toEqual([kind]);
    expect(extensions.providers).toEqual([provider]);
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

  it.each(['openai', 'bedrock', 'acme'])(
    'is no provider that there is already: %s',
    async name => {
      await expect(
        startWith(({ providers }) => {
          providers.addProvider(provider);
          providers.addProvider({ ...provider, name });
        }),
      ).rejects.toThrow(`There is a provider "${name}" already`);
    },
  );
});
