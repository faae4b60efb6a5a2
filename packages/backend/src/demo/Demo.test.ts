import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import keeptrustsPlugin from '@keeptrusts/backstage-plugin-keeptrusts-backend';
import { type ExchangeEvent } from '@keeptrusts/contract';
import {
  ControlPlaneClient,
  getBalance,
  listTeams,
  listTokens,
  revokeToken,
} from '@keeptrusts/contract/api';
import { Demo } from './Demo';
import { DemoFolder } from './DemoFolder';

const key = Buffer.alloc(32, 7).toString('base64');

describe('the demo', () => {
  const directory = createMockDirectory();
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  let client: ControlPlaneClient;
  let stored: readonly ExchangeEvent[] | undefined;

  const folder = () => new DemoFolder(directory.path);
  const start = async (wantsSampleData?: boolean) => {
    const demo = new Demo({
      client,
      folder: folder(),
      wantsSampleData,
      traffic: {
        replace: async events => {
          stored = events;
        },
        remove: async () => {
          stored = undefined;
        },
      },
      findEntities: async refs => refs.length,
      signal: new AbortController().signal,
    });
    await demo.run('this start');
    return folder().read();
  };

  beforeEach(async () => {
    directory.clear();
    stored = undefined;
    backend = await startTestBackend({
      features: [
        keeptrustsPlugin,
        mockServices.rootConfig.factory({
          data: { keeptrusts: { secrets: { key } } },
        }),
      ],
    });
    const address = backend.server.address();
    const port = typeof address === 'object' ? address!.port : 0;
    client = new ControlPlaneClient({
      baseUrl: `http://127.0.0.1:${port}/api/keeptrusts`,
      token: async () => 'mock-service-token',
    });
  });
  afterEach(() => backend.stop());

  it('makes teams with money, keys and traffic on the first start', async () => {
    const state = await start();
    expect(state).toEqual({
      gatewayKey: {
        id: expect.any(String),
        key: expect.stringMatching(/^kt_gk_/),
      },
      accessKey: {
        id: expect.any(String),
        key: expect.stringMatching(/^kt_ak_/),
      },
      sampleData: 'there',
      run: 'this start',
    });
    const { items } = await client.call(listTeams, {});
    expect(items.map(({ slug }) => slug).sort()).toEqual([
      'search',
      'support-team',
    ]);
    await expect(client.call(getBalance, {})).resolves.toMatchObject({
      allocated: 6500,
    });
    expect(stored!.length).toBeGreaterThan(1000);
  });

  it('makes nothing twice on the next start', async () => {
    const first = await start();
    const keys = () => client.call(listTokens, { query: { limit: 200 } });
    const before = await keys();
    stored = undefined;
    await expect(start()).resolves.toEqual(first);
    await expect(keys()).resolves.toEqual(before);
    expect(stored).toBeUndefined();
  });

  it('replaces a key that was revoked, and leaves the others', async () => {
    const first = await start();
    const params = { id: first.gatewayKey!.id };
    await client.call(revokeToken, { params });
    const second = await start();
    expect(second.gatewayKey!.key).not.toBe(first.gatewayKey!.key);
    expect(second.accessKey).toEqual(first.accessKey);
  });

  it('removes sample data for good, until it is wanted again', async () => {
    await start();
    await expect(start(false)).resolves.toMatchObject({
      sampleData: 'removed',
    });
    expect(stored).toBeUndefined();
    await start();
    expect(stored).toBeUndefined();
    await start(true);
    expect(stored).toBeDefined();
  });

  it('hands the access key to the proxy', async () => {
    const { accessKey } = await start();
    expect(directory.content()).toMatchObject({
      'app-config.yaml': expect.stringContaining(
        `Authorization: Bearer ${accessKey!.key}`,
      ),
    });
  });

  it('notes down what went wrong', async () => {
    await backend.stop();
    await expect(start()).rejects.toThrow();
    await expect(folder().read()).resolves.toMatchObject({
      run: 'this start',
      problem: expect.stringContaining('No control plane answers'),
    });
    backend = await startTestBackend({ features: [] });
  });
});
