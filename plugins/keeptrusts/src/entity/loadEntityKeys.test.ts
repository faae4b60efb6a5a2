import { KeeptrustsError, listTokens } from '@keeptrusts/contract/api';
import { mockApis } from '@backstage/frontend-test-utils';
import { createKeeptrustsApi } from '../api/KeeptrustsApi';
import { type FakeControlPlane } from '../__testUtils__/FakeControlPlane';
import { populatedControlPlane } from '../__testUtils__/populate';
import {
  annotated,
  sampleEntity,
  sampleId,
  sampleToken,
} from '../__testUtils__/samples';
import { loadEntityKeys } from './loadEntityKeys';

const ref = 'component:default/customer-support-bot';

function apiOf(plane: FakeControlPlane) {
  return createKeeptrustsApi({
    configApi: mockApis.config(),
    discoveryApi: mockApis.discovery(),
    fetchApi: { fetch: plane.fetch },
  });
}

describe('loadEntityKeys', () => {
  it('finds the key that the entity names, and those that were made for it', async () => {
    const named = sampleToken();
    const bound = sampleToken({
      id: sampleId('tok', 2),
      name: 'other',
      entity_refs: [ref],
    });
    const foreign = sampleToken({ id: sampleId('tok', 3), name: 'foreign' });
    const api = apiOf(
      populatedControlPlane({ tokens: [foreign, bound, named] }),
    );
    const found = await loadEntityKeys(api, sampleEntity(annotated));
    expect(found).toMatchObject({ kind: 'some', main: { id: named.id } });
    expect(found).toHaveProperty('keys.length', 2);
  });

  it('lists a key once that is both named and made for the entity', async () => {
    const token = sampleToken({ entity_refs: [ref] });
    const api = apiOf(populatedControlPlane({ tokens: [token] }));
    const found = await loadEntityKeys(api, sampleEntity(annotated));
    expect(found).toHaveProperty('keys', [token]);
  });

  it('puts a key that works before one that does not', async () => {
    const revoked = sampleToken({ state: 'revoked' });
    const active = sampleToken({ id: sampleId('tok', 2) });
    const api = apiOf(populatedControlPlane({ tokens: [revoked, active] }));
    const found = await loadEntityKeys(api, sampleEntity(annotated));
    expect(found).toHaveProperty('main.id', active.id);
  });

  it('tells an entity without annotation from one whose key is not to be seen', async () => {
    const api = apiOf(populatedControlPlane({}));
    expect(await loadEntityKeys(api, sampleEntity())).toEqual({ kind: 'none' });
    expect(await loadEntityKeys(api, sampleEntity(annotated))).toEqual({
      kind: 'unknown',
      name: 'support-team-gw-key',
    });
  });

  it('says that the named key is missing when only others are found', async () => {
    const bound = sampleToken({ name: 'other', entity_refs: [ref] });
    const api = apiOf(populatedControlPlane({ tokens: [bound] }));
    const found = await loadEntityKeys(api, sampleEntity(annotated));
    expect(found).toMatchObject({
      kind: 'some',
      main: { name: 'other' },
      missing: 'support-team-gw-key',
    });
  });

  it('treats the key of a team that is not to be seen like one that is not there', async () => {
    const plane = populatedControlPlane({}).on(listTokens, ({ query }) => {
      if (!query.team_id) return { items: [], next_cursor: null };
      throw new KeeptrustsError('not_found', 'There is no team "payroll".');
    });
    const entity = sampleEntity({
      ...annotated,
      'keeptrusts.dev/team': 'payroll',
    });
    expect(await loadEntityKeys(apiOf(plane), entity)).toEqual({
      kind: 'unknown',
      name: 'support-team-gw-key',
    });
  });
});
