import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { keeptrustsPermissions } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { PortalPolicy } from './permissionPolicy';

function member(...groups: string[]) {
  const userEntityRef = 'user:default/ann';
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] },
  } as never;
}

const policy = new PortalPolicy();
const decisions = (user: never) =>
  Promise.all(
    keeptrustsPermissions.map(permission =>
      policy.handle({ permission }, user),
    ),
  );

describe('the policy of the portal', () => {
  it('lets the platform team do everything in the AI gateway', async () => {
    const all = await decisions(member('group:default/platform-team'));
    expect(all.every(({ result }) => result === AuthorizeResult.ALLOW)).toBe(
      true,
    );
  });

  it('lets others do nothing there without a look at who owns the team', async () => {
    const all = await decisions(member('group:default/search-team'));
    expect(all.some(({ result }) => result === AuthorizeResult.ALLOW)).toBe(
      false,
    );
  });

  it('allows what is not about the AI gateway', async () => {
    await expect(
      policy.handle({ permission: catalogEntityReadPermission }, member()),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
  });
});
