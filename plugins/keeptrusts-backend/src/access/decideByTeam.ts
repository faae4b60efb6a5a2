import {
  AuthorizeResult,
  isResourcePermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  budgetCreatePermission,
  budgetDeletePermission,
  eventContentReadPermission,
  TEAM_RESOURCE_TYPE,
  teamDeletePermission,
  walletUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { createTeamConditionalDecision, teamConditions } from './rules';

/** Whom a decision is about. */
export interface Asker {
  /** The entity references that somebody goes by: themselves, and the groups they are in. */
  claims: readonly string[];
  /** True for whoever runs the platform. */
  isPlatform: boolean;
}

/** Money, what cannot be undone, and what people have said to a model is the platform's. */
const platformOnly = new Set(
  [
    walletUpdatePermission,
    budgetCreatePermission,
    budgetDeletePermission,
    teamDeletePermission,
    eventContentReadPermission,
  ].map(({ name }) => name),
);

/**
 * What this plugin suggests as a permission policy: the platform may do everything, and everybody else what
 * concerns the teams that their groups own, but for money and the content of exchanges. Undefined for the permissions of other plugins.
 */
export function decideByTeam(
  permission: Permission,
  { claims, isPlatform }: Asker,
): PolicyDecision | undefined {
  if (!isResourcePermission(permission, TEAM_RESOURCE_TYPE)) return undefined;
  if (isPlatform) return { result: AuthorizeResult.ALLOW };
  if (platformOnly.has(permission.name))
    return { result: AuthorizeResult.DENY };
  return createTeamConditionalDecision(
    permission,
    teamConditions.isTeamOwner({ claims: [...claims] }),
  );
}
