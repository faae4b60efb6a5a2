import { type Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { Container, Flex, Header } from '@backstage/ui';
import plugin, { keeptrustsApiRef, type KeeptrustsApi } from '../src';
import { type FakeControlPlane } from '../src/__testUtils__/FakeControlPlane';
import { populatedControlPlane } from '../src/__testUtils__/populate';
import { annotated, sampleEntity } from '../src/__testUtils__/samples';
import { ControlPlaneClient } from '@keeptrusts/contract/api';
import { GovernanceStatusCard } from '../src/entity/governance/GovernanceStatusCard';
import { SpendCard } from '../src/entity/spend/SpendCard';
import { GovernanceTab } from '../src/entity/tab/GovernanceTab';
import { demoWorld } from './demoWorld';

/** `?plane=empty|down|slow` shows the other states. */
function chosenPlane(): FakeControlPlane {
  return populatedControlPlane(which() === 'empty' ? {} : demoWorld);
}

function which(): string | null {
  return new URLSearchParams(window.location.search).get('plane');
}

function fakeApi(): KeeptrustsApi {
  const plane = chosenPlane();
  const client = new ControlPlaneClient({
    baseUrl: 'plugin://keeptrusts',
    fetch: async (...request) => {
      if (which() === 'down') throw new TypeError('Failed to fetch');
      if (which() === 'slow') await new Promise(() => {});
      return plane.fetch(...request);
    },
  });
  return {
    call: (...call) => client.call(...call),
    sdkBaseUrl: async () => 'https://portal.acme.test/api/keeptrusts/v1',
  };
}

const EntityPage = ({ entity }: { entity: Entity }) => (
  <EntityProvider entity={entity}>
    <Header title={entity.metadata.name} />
    <Container>
      <Flex direction="column" gap="6">
        <div
          style={{
            display: 'grid',
            gap: 16,
            gridTemplateColumns:
              'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
          }}
        >
          <GovernanceStatusCard />
          <SpendCard />
        </div>
        <GovernanceTab />
      </Flex>
    </Container>
  </EntityProvider>
);

const entities: Record<string, Entity> = {
  full: sampleEntity(annotated),
  bare: sampleEntity({}, 'example-website'),
  foreign: sampleEntity(
    {
      ...annotated,
      'keeptrusts.dev/gateway-key-name': 'payroll-gw-key',
    },
    'payroll',
  ),
};

const pages = Object.entries(entities).map(([name, entity]) =>
  PageBlueprint.make({
    name: `entity-${name}`,
    params: {
      path: `/entity-${name}`,
      title: `Entity, ${name}`,
      loader: async () => <EntityPage entity={entity} />,
    },
  }),
);

const demo = createFrontendModule({
  pluginId: 'keeptrusts',
  extensions: [
    ...pages,
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({ api: keeptrustsApiRef, deps: {}, factory: fakeApi }),
    }),
  ],
});

createDevApp({ features: [plugin, demo] });
