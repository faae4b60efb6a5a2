import { mockApis } from '@backstage/frontend-test-utils';
import { listTeams, UnreachableError } from '@keeptrusts/contract/api';
import { createKeeptrustsApi } from './KeeptrustsApi';

function apiWith(
  fetch: typeof globalThis.fetch,
  data: Parameters<typeof mockApis.config>[0] = { data: {} },
) {
  return createKeeptrustsApi({
    configApi: mockApis.config(data),
    discoveryApi: { getBaseUrl: async id => `https://portal.test/api/${id}` },
    fetchApi: { fetch },
  });
}

const noFetch = async () => {
  throw new TypeError('Failed to fetch');
};

describe('call', () => {
  it("goes through the portal's fetch, which knows where the plugin is and who is signed in", async () => {
    const fetch = jest.fn(async () =>
      Response.json({ items: [], next_cursor: null }),
    );
    await apiWith(fetch).call(listTeams, { query: { limit: 5 } });
    expect(fetch).toHaveBeenCalledWith(
      'plugin://keeptrusts/v1/teams?limit=5',
      expect.objectContaining({ method: 'GET' }),
    );
  });

  it('says when nothing answers', async () => {
    const call = apiWith(noFetch).call(listTeams, {});
    await expect(call).rejects.toThrow(UnreachableError);
  });
});

describe('sdkBaseUrl', () => {
  it('is that of the plugin in the backend', async () => {
    const url = await apiWith(noFetch).sdkBaseUrl();
    expect(url).toBe('https://portal.test/api/keeptrusts/v1');
  });

  it('is what the configuration says', async () => {
    const publicUrl = 'https://ai.acme.test/v1/';
    const data = { keeptrusts: { gateway: { publicUrl } } };
    const url = await apiWith(noFetch, { data }).sdkBaseUrl();
    expect(url).toBe('https://ai.acme.test/v1');
  });
});
