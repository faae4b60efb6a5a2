import {
  configApiRef,
  type ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  type ExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { createKeeptrustsApi, keeptrustsApiRef } from './api/KeeptrustsApi';
import * as alpha from './alpha';
import keeptrustsPlugin from '.';
import { populatedControlPlane } from './__testUtils__/populate';
import { annotated, sampleEntity, sampleToken } from './__testUtils__/samples';

const { filterFunction } = EntityCardBlueprint.dataRefs;
const website = sampleEntity();
const bot = sampleEntity(annotated);
const api = { ...bot, kind: 'API' };

describe('the plugin', () => {
  it('is the default export of both entry points', () => {
    expect(alpha.default).toBe(keeptrustsPlugin);
  });

  it('leads from its page to the access keys', async () => {
    const plane = populatedControlPlane({ tokens: [sampleToken()] });
    const keeptrusts = createKeeptrustsApi({
      configApi: mockApis.config(),
      discoveryApi: mockApis.discovery(),
      fetchApi: { fetch: plane.fetch },
    });
    renderTestApp({
      features: [keeptrustsPlugin],
      initialRouteEntries: ['/ai-gateway'],
      apis: [
        [keeptrustsApiRef, keeptrusts],
        [configApiRef, mockApis.config()],
      ],
    });
    expect(
      await screen.findByRole('heading', { name: 'Access Keys' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('support-team-gw-key')).toBeInTheDocument();
  });

  it.each([
    'entity-card:keeptrusts/governance-status',
    'entity-card:keeptrusts/spend',
  ] as const)('shows %s where the catalog speaks of AI', id => {
    const shows = filterOf(keeptrustsPlugin.getExtension(id));
    expect(shows(bot)).toBe(true);
    const tier = { 'keeptrusts.dev/policy-tier': 'tier-2-internal' };
    expect(shows(sampleEntity(tier))).toBe(true);
    expect(shows(website)).toBe(false);
    expect(shows(api)).toBe(false);
  });

  it('has its tab on every component', () => {
    const id = 'entity-content:keeptrusts/ai-governance';
    const shows = filterOf(keeptrustsPlugin.getExtension(id));
    expect(shows(website)).toBe(true);
    expect(shows(api)).toBe(false);
  });
});

/** On whose pages an extension shows. */
function filterOf(extension: ExtensionDefinition) {
  const tester: ExtensionTester<typeof filterFunction> =
    createExtensionTester(extension);
  return tester.get(filterFunction);
}
