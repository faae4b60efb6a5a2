import { type FilterPredicate } from '@backstage/filter-predicates';
import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiShieldKeyholeLine } from '@remixicon/react';
import { createKeeptrustsApi, keeptrustsApiRef } from './api/KeeptrustsApi';
import { accessKeysRouteRef, rootRouteRef } from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: keeptrustsApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
      },
      factory: dependencies => createKeeptrustsApi(dependencies),
    }),
});

const page = PageBlueprint.make({
  params: { path: '/ai-gateway', routeRef: rootRouteRef },
});

const accessKeys = SubPageBlueprint.make({
  name: 'access-keys',
  params: {
    path: 'settings/access-keys',
    title: 'Settings',
    routeRef: accessKeysRouteRef,
    loader: () =>
      import('./keys/AccessKeysPage').then(m => <m.AccessKeysPage />),
  },
});

const exists = { $exists: true } as const;

/** Cards take room on every entity page, so they show where the catalog speaks of AI. */
const isAnnotated: FilterPredicate = {
  $all: [
    { kind: 'component' },
    {
      $any: [
        { 'metadata.annotations.keeptrusts.dev/gateway-key-name': exists },
        { 'metadata.annotations.keeptrusts.dev/policy-tier': exists },
        { 'metadata.annotations.keeptrusts.dev/daily-budget': exists },
      ],
    },
  ],
};

const governanceCard = EntityCardBlueprint.make({
  name: 'governance-status',
  params: {
    type: 'info',
    filter: isAnnotated,
    loader: () =>
      import('./entity/governance/GovernanceStatusCard').then(m => (
        <m.GovernanceStatusCard />
      )),
  },
});

const spendCard = EntityCardBlueprint.make({
  name: 'spend',
  params: {
    filter: isAnnotated,
    loader: () => import('./entity/spend/SpendCard').then(m => <m.SpendCard />),
  },
});

const governanceTab = EntityContentBlueprint.make({
  name: 'ai-governance',
  params: {
    path: '/ai-governance',
    title: 'AI governance',
    icon: <RiShieldKeyholeLine />,
    filter: { kind: 'component' },
    loader: () =>
      import('./entity/tab/GovernanceTab').then(m => <m.GovernanceTab />),
  },
});

/** AI governance in the portal, for the new front-end system. */
export const keeptrustsPlugin = createFrontendPlugin({
  pluginId: 'keeptrusts',
  title: 'AI Gateway',
  icon: <RiShieldKeyholeLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, accessKeys: accessKeysRouteRef },
  extensions: [api, page, accessKeys, governanceCard, spendCard, governanceTab],
});
