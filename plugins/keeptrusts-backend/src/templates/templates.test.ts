import { getTemplate, listTemplates } from '@keeptrusts/contract/api';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { startControlPlane } from '../__testUtils__/startControlPlane';

eachDatabase('templates', init => {
  let plane: Awaited<ReturnType<typeof startControlPlane>>;

  beforeAll(async () => {
    plane = await startControlPlane(await init());
  });
  afterAll(() => plane.stop());

  it('are listed for everybody, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await plane
        .as('nobody')
        .call(listTemplates, { query: { limit: 4, cursor } });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    const { items } = await plane.as('nobody').call(listTemplates, {});
    expect(seen).toEqual(items.map(({ id }) => id));
    expect(seen).toHaveLength(11);
    expect(seen).toContain('tier-2-internal');
  });

  it('say what they enforce', async () => {
    await expect(
      plane
        .as('nobody')
        .call(getTemplate, { params: { id: 'standard-staging' } }),
    ).resolves.toMatchObject({
      id: 'standard-staging',
      title: 'Staging',
      version: '2.0.0',
      enforces: expect.arrayContaining([
        expect.stringContaining('200 USD a day'),
      ]),
      policy_yaml: expect.stringContaining('action: block'),
    });
  });

  it('are found by their aliases', async () => {
    await expect(
      plane
        .as('nobody')
        .call(getTemplate, { params: { id: 'hipaa-compliant' } }),
    ).resolves.toMatchObject({ id: 'healthcare-compliant' });
  });

  it('are not found by any other name', async () => {
    await expect(
      plane.as('nobody').call(getTemplate, { params: { id: 'tier-4' } }),
    ).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('tier-3-customer-facing'),
    });
  });

  it('do not take a cursor that was made up', async () => {
    await expect(
      plane.as('nobody').call(listTemplates, { query: { cursor: 'made-up' } }),
    ).rejects.toMatchObject({ code: 'invalid_request', param: 'cursor' });
  });

  it('are not for strangers', async () => {
    await expect(
      plane
        .client({ token: async () => 'not-a-token' })
        .call(listTemplates, {}),
    ).rejects.toMatchObject({ status: 401 });
  });
});
