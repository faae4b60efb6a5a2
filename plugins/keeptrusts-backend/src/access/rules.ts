import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { TEAM_RESOURCE_TYPE } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { z } from 'zod';

/** A team, as far as decisions about it go. */
export interface TeamResource {
  id: string;
  /** The Group that owns it. */
  owner: string | null;
}

/** Picks teams by a column of theirs. */
export type TeamFilter =
  | { column: 'owner'; values: readonly string[] }
  | { column: 'id'; values: readonly string[] };

export const teamResourceRef = createPermissionResourceRef<
  TeamResource,
  TeamFilter
>().with({ pluginId: 'keeptrusts', resourceType: TEAM_RESOURCE_TYPE });

const isTeamOwner = createPermissionRule({
  name: 'IS_TEAM_OWNER',
  description: 'Allow the members of the group that owns the team',
  resourceRef: teamResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Entity references of which one has to own the team'),
  }),
  apply: ({ owner }, { claims }) => owner !== null && claims.includes(owner),
  toQuery: ({ claims }) => ({ column: 'owner', values: claims }),
});

/** The rules a permission policy can build its conditions of. */
export const teamRules = { isTeamOwner };

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: teamResourceRef,
  rules: teamRules,
});

/**
 * For permission policies.
 *
 * @example
 * return createTeamConditionalDecision(permission, teamConditions.isTeamOwner({ claims }));
 */
export const teamConditions = conditions;
export const createTeamConditionalDecision = createConditionalDecision;
