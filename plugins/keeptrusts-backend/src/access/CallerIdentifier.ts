import {
  type HttpAuthService,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { type PermissionRuleset } from '@backstage/plugin-permission-node';
import { type Request } from 'express';
import { BackstageCaller, type Caller } from './Caller';
import { type TeamFilter, type TeamResource } from './rules';

/** What it takes to tell who asks. */
export interface CallerIdentifierOptions {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  rules: PermissionRuleset<TeamResource, TeamFilter>;
}

/** Tells who asks the control plane: a person, another plugin, or a machine with an access key. */
export class CallerIdentifier {
  readonly #options: CallerIdentifierOptions;

  constructor(options: CallerIdentifierOptions) {
    this.#options = options;
  }

  /** @throws AuthenticationError when the request says nothing that counts */
  async identify(request: Request): Promise<Caller> {
    const { httpAuth, permissions, rules } = this.#options;
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return new BackstageCaller(credentials, permissions, rules);
  }
}
