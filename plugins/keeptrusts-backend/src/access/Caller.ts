import {
  type BackstageCredentials,
  type BackstagePrincipalTypes,
  type BackstageUserPrincipal,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import {
  createConditionTransformer,
  type PermissionRuleset,
} from '@backstage/plugin-permission-node';
import { eventContentReadPermission } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { type TeamFilter, type TeamResource } from './rules';
import { type TeamScope } from './TeamScope';

/** Who asks the control plane. */
export interface Caller {
  /** For the record: `user:default/ann`, `plugin:scaffolder` or `key:tok_…`. */
  readonly ref: string;
  /** False where Backstage cannot tell who it is: it would refuse the request. */
  readonly isKnownToBackstage: boolean;
  /** The teams for which it has a permission. */
  scope(permission: Permission): Promise<TeamScope>;
}

/** A person or a plugin, as Backstage knows them; the permission framework decides. */
export class BackstageCaller implements Caller {
  readonly ref: string;
  readonly isKnownToBackstage = true;
  readonly #credentials: BackstageCredentials;
  readonly #permissions: PermissionsService;
  readonly #rules: PermissionRuleset<TeamResource, TeamFilter>;

  constructor(
    credentials: BackstageCredentials<
      BackstagePrincipalTypes['user' | 'service']
    >,
    permissions: PermissionsService,
    rules: PermissionRuleset<TeamResource, TeamFilter>,
  ) {
    const { principal } = credentials;
    this.ref = isUser(principal) ? principal.userEntityRef : principal.subject;
    this.#credentials = credentials;
    this.#permissions = permissions;
    this.#rules = rules;
  }

  async scope(permission: Permission): Promise<TeamScope> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: permission as never }],
      { credentials: this.#credentials },
    );
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      const transform = createConditionTransformer<TeamFilter>(this.#rules);
      return { kind: 'some', criteria: transform(decision.conditions) };
    }
    const isAllowed = decision.result === AuthorizeResult.ALLOW;
    return { kind: isAllowed ? 'all' : 'none' };
  }
}

function isUser(
  principal: BackstagePrincipalTypes['user' | 'service'],
): principal is BackstageUserPrincipal {
  return principal.type === 'user';
}

/** What a team's access key may do with its own team; the rest is the platform's. */
const teamKeyPermissions = new Set([
  'keeptrusts.team.read',
  'keeptrusts.token.read',
  'keeptrusts.token.create',
  'keeptrusts.token.update',
  'keeptrusts.token.delete',
  'keeptrusts.configuration.read',
  'keeptrusts.configuration.create',
  'keeptrusts.configuration.update',
  'keeptrusts.wallet.read',
  'keeptrusts.budget.read',
  'keeptrusts.event.read',
]);

/**
 * What takes a person: a key is shared, and a proxy that sends one lends it to everybody who is signed in. Then
 * nobody could tell who has read what.
 */
const notForKeys = new Set([eventContentReadPermission.name]);

/** A machine with an access key: one team's, or the platform's. */
export class AccessKeyCaller implements Caller {
  readonly ref: string;
  readonly isKnownToBackstage = false;
  readonly #teamId: string | null;

  constructor(tokenId: string, teamId: string | null) {
    this.ref = `key:${tokenId}`;
    this.#teamId = teamId;
  }

  async scope({ name }: Permission): Promise<TeamScope> {
    if (notForKeys.has(name)) return { kind: 'none' };
    if (this.#teamId === null) return { kind: 'all' };
    if (!teamKeyPermissions.has(name)) return { kind: 'none' };
    const filter: TeamFilter = { column: 'id', values: [this.#teamId] };
    return { kind: 'some', criteria: filter };
  }
}
