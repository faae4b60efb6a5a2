import {
  type BackendFeature,
  type BackstageCredentials,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  eventContentReadPermission,
  eventReadPermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  ControlPlaneClient,
  type ClientOptions,
} from '@keeptrusts/contract/api';
import { type JsonObject } from '@backstage/types';
import { type Knex } from 'knex';
import { decideByTeam } from '../access/decideByTeam';
import { createTeamConditionalDecision, teamConditions } from '../access/rules';
import { keeptrustsPlugin } from '../plugin';

/**
 * People of the tests: each owns what the group of the same name owns; `platform` may do everything, and `auditor`
 * may look at exchanges of the group `search`, and at what was said in them.
 */
export type Person = 'platform' | 'search' | 'support' | 'auditor' | 'nobody';

const auditorPermissions = new Set([
  eventReadPermission.name,
  eventContentReadPermission.name,
]);

function decideForAuditor(permission: Permission): PolicyDecision {
  const isSearch = teamConditions.isTeamOwner({
    claims: ['group:default/search'],
  });
  return auditorPermissions.has(permission.name)
    ? createTeamConditionalDecision(permission as never, isSearch)
    : { result: AuthorizeResult.DENY };
}

const authorizeConditional: PermissionsService['authorizeConditional'] = async (
  queries,
  options,
) => {
  const name = personOf(options?.credentials);
  const asker = {
    isPlatform: name === undefined || name === 'platform',
    claims: [`user:default/${name}`, `group:default/${name}`],
  };
  return queries.map(({ permission }) =>
    name === 'auditor'
      ? decideForAuditor(permission)
      : decideByTeam(permission, asker)!,
  );
};

/** The name of a person; undefined for a plugin. */
function personOf(credentials: BackstageCredentials | undefined) {
  const principal = credentials?.principal as { userEntityRef?: string };
  return principal.userEntityRef?.replace('user:default/', '');
}

/**
 * Starts a backend with the plugin on a database.
 *
 * @param data - the configuration
 * @param features - modules that come with the plugin
 * @returns `as` gives a client that acts for somebody, over HTTP
 */
export async function startControlPlane(
  knex: Knex,
  data: JsonObject = {},
  features: BackendFeature[] = [],
) {
  const backend = await startTestBackend({
    features: [
      keeptrustsPlugin,
      ...features,
      mockServices.rootConfig.factory({ data }),
      mockServices.database.mock({ getClient: async () => knex }).factory,
      mockServices.permissions.mock({ authorizeConditional }).factory,
    ],
  });
  const address = backend.server.address();
  const port = typeof address === 'object' ? address!.port : 0;
  const baseUrl = `http://127.0.0.1:${port}/api/keeptrusts`;
  const client = (options: Partial<ClientOptions> = {}) =>
    new ControlPlaneClient({ baseUrl, ...options });
  return {
    baseUrl,
    stop: () => backend.stop(),
    client,
    as: (person: Person, options: Partial<ClientOptions> = {}) =>
      client({
        ...options,
        token: async () => mockCredentials.user.token(`user:default/${person}`),
      }),
  };
}
