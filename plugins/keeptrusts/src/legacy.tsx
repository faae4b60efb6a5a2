/**
 * For apps that still use the old front-end system.
 *
 * @packageDocumentation
 */
import {
  compatWrapper,
  convertLegacyRouteRef,
} from '@backstage/core-compat-api';
import {
  configApiRef,
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { Container, PluginHeader } from '@backstage/ui';
import { RiShieldKeyholeLine } from '@remixicon/react';
import { createKeeptrustsApi, keeptrustsApiRef } from './api/KeeptrustsApi';
import { accessKeysRouteRef } from './routes';

const legacyAccessKeysRouteRef = convertLegacyRouteRef(accessKeysRouteRef);

/** The plugin, as `createApp` of the old system takes it. */
export const keeptrustsPlugin = createPlugin({
  id: 'keeptrusts',
  routes: { accessKeys: legacyAccessKeysRouteRef },
  apis: [
    createApiFactory({
      api: keeptrustsApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
      },
      factory: dependencies => createKeeptrustsApi(dependencies),
    }),
  ],
});

/** The page "AI Gateway", for a route such as `/ai-gateway`. */
export const AiGatewayPage = keeptrustsPlugin.provide(
  createRoutableExtension({
    name: 'AiGatewayPage',
    mountPoint: legacyAccessKeysRouteRef,
    component: async () => {
      const { AccessKeysPage } = await import('./keys/AccessKeysPage');
      return () =>
        compatWrapper(
          <>
            <PluginHeader title="AI Gateway" icon={<RiShieldKeyholeLine />} />
            <AccessKeysPage />
          </>,
        );
    },
  }),
);

/** The card with the governance status of a component. */
export const EntityGovernanceStatusCard = keeptrustsPlugin.provide(
  createComponentExtension({
    name: 'EntityGovernanceStatusCard',
    component: {
      lazy: async () => {
        const { GovernanceStatusCard } = await import(
          './entity/governance/GovernanceStatusCard'
        );
        return () => compatWrapper(<GovernanceStatusCard />);
      },
    },
  }),
);

/** The card with what a component spends. */
export const EntityAiSpendCard = keeptrustsPlugin.provide(
  createComponentExtension({
    name: 'EntityAiSpendCard',
    component: {
      lazy: async () => {
        const { SpendCard } = await import('./entity/spend/SpendCard');
        return () => compatWrapper(<SpendCard />);
      },
    },
  }),
);

/** The content of the tab "AI governance". */
export const EntityAiGovernanceContent = keeptrustsPlugin.provide(
  createComponentExtension({
    name: 'EntityAiGovernanceContent',
    component: {
      lazy: async () => {
        const { GovernanceTab } = await import('./entity/tab/GovernanceTab');
        return () =>
          compatWrapper(
            <Container>
              <GovernanceTab />
            </Container>,
          );
      },
    },
  }),
);
