import { type Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { type ReactElement } from 'react';
import { createKeeptrustsApi, keeptrustsApiRef } from '../api/KeeptrustsApi';
import { accessKeysRouteRef } from '../routes';
import { type FakeControlPlane } from './FakeControlPlane';

/** Renders a part of the plugin as it is in a portal, against a control plane that is not there. */
export function renderInPortal(
  element: ReactElement,
  {
    plane,
    entity,
    may = () => true,
  }: {
    plane: FakeControlPlane;
    /** Whose page it is on. */
    entity?: Entity;
    /** What the person is allowed. */
    may?: (permission: string) => boolean;
  },
) {
  const config = mockApis.config();
  const api = createKeeptrustsApi({
    configApi: config,
    discoveryApi: { getBaseUrl: async id => `https://portal.test/api/${id}` },
    fetchApi: { fetch: plane.fetch },
  });
  const permissions = mockApis.permission({
    authorize: ({ permission: { name } }) =>
      may(name) ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  });
  return renderInTestApp(
    entity ? (
      <EntityProvider entity={entity}>{element}</EntityProvider>
    ) : (
      element
    ),
    {
      mountedRoutes: { '/ai-gateway/settings/access-keys': accessKeysRouteRef },
      apis: [
        [keeptrustsApiRef, api],
        [configApiRef, config],
        [permissionApiRef, permissions],
      ],
    },
  );
}
