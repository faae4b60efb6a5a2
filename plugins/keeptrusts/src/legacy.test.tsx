import { EntityProvider } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { type ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { createKeeptrustsApi, keeptrustsApiRef } from './api/KeeptrustsApi';
import { populatedControlPlane } from './__testUtils__/populate';
import {
  annotated,
  sampleEntity,
  sampleToken,
  supportTeam,
} from './__testUtils__/samples';
import {
  AiGatewayPage,
  EntityAiGovernanceContent,
  EntityAiSpendCard,
  EntityGovernanceStatusCard,
} from './legacy';

/** As in an app of the old front-end system. */
function show(element: ReactElement, entity = sampleEntity(annotated)) {
  const plane = populatedControlPlane({
    teams: [supportTeam],
    tokens: [sampleToken()],
  });
  const api = createKeeptrustsApi({
    configApi: mockApis.config(),
    discoveryApi: mockApis.discovery(),
    fetchApi: { fetch: plane.fetch },
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [keeptrustsApiRef, api],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </TestApiProvider>,
    { routeEntries: ['/'] },
  );
}

const page = <Route path="/ai-gateway" element={<AiGatewayPage />} />;

describe('in an app of the old front-end system', () => {
  it('shows the page', async () => {
    await show(
      <Routes>
        {page}
        <Route path="*" element={<Navigate to="/ai-gateway" />} />
      </Routes>,
    );
    expect(await screen.findByText('Access Keys')).toBeInTheDocument();
    expect(await screen.findByText('support-team-gw-key')).toBeInTheDocument();
  });

  it('shows the cards', async () => {
    await show(
      <>
        <EntityGovernanceStatusCard />
        <EntityAiSpendCard />
      </>,
    );
    expect(await screen.findByText('support-team-gw-key')).toBeInTheDocument();
    expect(await screen.findByText('Wallet left')).toBeInTheDocument();
  });

  it('shows the tab, which leads an entity without annotation to the page', async () => {
    await show(
      <Routes>
        {page}
        <Route path="/" element={<EntityAiGovernanceContent />} />
      </Routes>,
      sampleEntity(),
    );
    const link = await screen.findByRole('link', { name: 'Open Access Keys' });
    expect(link).toHaveAttribute('href', '/ai-gateway');
  });
});
