import {
  createApiRef,
  type ConfigApi,
  type DiscoveryApi,
  type FetchApi,
} from '@backstage/frontend-plugin-api';
import { ControlPlaneClient } from '@keeptrusts/contract/api';

/** The control plane, as the portal reaches it: as the person who is signed in. */
export interface KeeptrustsApi {
  /** Calls an operation of `@keeptrusts/contract/api`. */
  readonly call: ControlPlaneClient['call'];
  /** What SDKs take as `base_url`. */
  sdkBaseUrl(): Promise<string>;
}

export const keeptrustsApiRef = createApiRef<KeeptrustsApi>().with({
  id: 'plugin.keeptrusts.api',
  pluginId: 'keeptrusts',
});

/** Where the control plane and the gateway are found. */
export interface KeeptrustsApiDependencies {
  configApi: ConfigApi;
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}

export function createKeeptrustsApi({
  configApi,
  discoveryApi,
  fetchApi,
}: KeeptrustsApiDependencies): KeeptrustsApi {
  const client = new ControlPlaneClient({
    baseUrl: 'plugin://keeptrusts',
    fetch: fetchApi.fetch,
  });
  return {
    call: (operation, input, options) => client.call(operation, input, options),
    sdkBaseUrl: async () => {
      const configured = configApi.getOptionalString(
        'keeptrusts.gateway.publicUrl',
      );
      const url =
        configured ?? `${await discoveryApi.getBaseUrl('keeptrusts')}/v1`;
      return url.replace(/\/+$/, '');
    },
  };
}
