import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  type PermissionPolicy,
  type PolicyQuery,
  type PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { decideByTeam } from '@keeptrusts/backstage-plugin-keeptrusts-backend';

const platformGroup = 'group:default/platform-team';

/** Everybody manages what their groups own in the AI gateway, the platform team manages all of it. */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    const isPlatform = claims.includes(platformGroup);
    const decision = decideByTeam(permission, { claims, isPlatform });
    return decision ?? { result: AuthorizeResult.ALLOW };
  }
}

/** Makes {@link PortalPolicy} the portal's policy. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new PortalPolicy());
      },
    });
  },
});
