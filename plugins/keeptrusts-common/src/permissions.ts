import {
  createPermission,
  type Permission,
  type PermissionAttributes,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/** What permissions are decided on: everything in the control plane belongs to a team. */
export const TEAM_RESOURCE_TYPE = 'keeptrusts-team';

type Action = NonNullable<PermissionAttributes['action']>;

function teamPermission(
  noun: string,
  action: Action,
): ResourcePermission<typeof TEAM_RESOURCE_TYPE> {
  return createPermission({
    name: `keeptrusts.${noun}.${action}`,
    attributes: { action },
    resourceType: TEAM_RESOURCE_TYPE,
  });
}

/** Seeing teams, making them, changing and deleting them. */
export const teamReadPermission = teamPermission('team', 'read');
export const teamCreatePermission = teamPermission('team', 'create');
export const teamUpdatePermission = teamPermission('team', 'update');
export const teamDeletePermission = teamPermission('team', 'delete');

/** Seeing keys (never the keys themselves), making, rotating and revoking them. */
export const tokenReadPermission = teamPermission('token', 'read');
export const tokenCreatePermission = teamPermission('token', 'create');
export const tokenUpdatePermission = teamPermission('token', 'update');
export const tokenDeletePermission = teamPermission('token', 'delete');

/** Seeing policy configurations and putting new ones in force. */
export const configurationReadPermission = teamPermission(
  'configuration',
  'read',
);
export const configurationCreatePermission = teamPermission(
  'configuration',
  'create',
);
export const configurationUpdatePermission = teamPermission(
  'configuration',
  'update',
);

/** Seeing what a team may spend, and moving its money. */
export const walletReadPermission = teamPermission('wallet', 'read');
export const walletUpdatePermission = teamPermission('wallet', 'update');

/** Seeing, setting and removing a team's budgets. */
export const budgetReadPermission = teamPermission('budget', 'read');
export const budgetCreatePermission = teamPermission('budget', 'create');
export const budgetDeletePermission = teamPermission('budget', 'delete');

/** Seeing exchanges and what they cost. */
export const eventReadPermission = teamPermission('event', 'read');

/** Reading what was said in exchanges, where a policy keeps that. */
export const eventContentReadPermission = teamPermission(
  'event-content',
  'read',
);

/** All permissions of the suite. */
export const keeptrustsPermissions: readonly Permission[] = [
  teamReadPermission,
  teamCreatePermission,
  teamUpdatePermission,
  teamDeletePermission,
  tokenReadPermission,
  tokenCreatePermission,
  tokenUpdatePermission,
  tokenDeletePermission,
  configurationReadPermission,
  configurationCreatePermission,
  configurationUpdatePermission,
  walletReadPermission,
  walletUpdatePermission,
  budgetReadPermission,
  budgetCreatePermission,
  budgetDeletePermission,
  eventReadPermission,
  eventContentReadPermission,
];
