import { type RootHttpRouterConfigureContext } from '@backstage/backend-defaults/rootHttpRouter';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { GatewayMount } from './GatewayMount';

describe('the gateway in front of the root router', () => {
  const mount = new GatewayMount();
  const applyDefaults = jest.fn();
  const server = createServer((request, response) => {
    response.end(`backstage ${request.url}`);
  });
  let origin: string;

  beforeAll(async () => {
    mount.configure({
      server,
      applyDefaults,
    } as unknown as RootHttpRouterConfigureContext);
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise(resolve => server.close(resolve)));

  const get = async (path: string) => (await fetch(origin + path)).text();

  it('keeps the defaults of Backstage', () => {
    expect(applyDefaults).toHaveBeenCalledTimes(1);
  });

  it('leaves everything to Backstage until there is a gateway', async () => {
    const path = '/api/keeptrusts/v1/models';
    await expect(get(path)).resolves.toBe(`backstage ${path}`);
  });

  describe('with a gateway', () => {
    beforeAll(() => {
      mount.use((request: IncomingMessage, response) => {
        response.end(`gateway ${request.url}`);
      });
    });
    afterAll(() => mount.use(undefined));

    it.each([
      ['/api/keeptrusts/v1/chat/completions', '/v1/chat/completions'],
      ['/api/keeptrusts/v1/models?a=1', '/v1/models?a=1'],
      ['/api/keeptrusts/v1/models/a%2Fb', '/v1/models/a%2Fb'],
    ])('serves %s', async (path, seen) => {
      await expect(get(path)).resolves.toBe(`gateway ${seen}`);
    });

    it.each([
      '/api/keeptrusts/v1/teams',
      '/api/keeptrusts/v1/chat/completions/more',
      '/api/catalog/v1/models',
      '/v1/models',
      '/',
    ])('leaves %s to Backstage', async path => {
      await expect(get(path)).resolves.toBe(`backstage ${path}`);
    });
  });
});
