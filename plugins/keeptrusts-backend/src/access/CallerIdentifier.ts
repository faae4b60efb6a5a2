import {
  type HttpAuthService,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { type PermissionRuleset } from '@backstage/plugin-permission-node';
import { hashKey, KeeptrustsError, parseKey } from '@keeptrusts/contract';
import { type Request } from 'express';
import { requireValidKey } from '../tokens/keyValidity';
import { type LastUse } from '../tokens/LastUse';
import { type TokenStore } from '../tokens/TokenStore';
import { AccessKeyCaller, BackstageCaller, type Caller } from './Caller';
import { type TeamFilter, type TeamResource } from './rules';

/** What it takes to tell who asks. */
export interface CallerIdentifierOptions {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  rules: PermissionRuleset<TeamResource, TeamFilter>;
  tokens: Pick<TokenStore, 'findAccessKey'>;
  lastUse: Pick<LastUse, 'note'>;
}

/** Tells who asks the control plane: a person, another plugin, or a machine with an access key. */
export class CallerIdentifier {
  readonly #options: CallerIdentifierOptions;

  constructor(options: CallerIdentifierOptions) {
    this.#options = options;
  }

  /**
   * @throws KeeptrustsError `missing_api_key`, `invalid_api_key`, `key_expired` or `key_revoked`
   */
  async identify(request: Request): Promise<Caller> {
    const { authorization } = request.headers;
    if (!authorization) {
      throw new KeeptrustsError(
        'missing_api_key',
        'Nothing says who you are. Send an access key as "Authorization: Bearer kt_ak_…", or sign in to Backstage.',
      );
    }
    const bearer = /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1];
    // Backstage gets no key of ours to see: it could only repeat it in a log.
    return bearer?.startsWith('kt_')
      ? this.#machine(bearer)
      : this.#principal(request);
  }

  /** The checksum comes first: a key that is made up or cut off is not looked up. */
  async #machine(key: string): Promise<Caller> {
    const type = parseKey(key);
    if (type !== 'access') throw notAnAccessKey(type === 'gateway');
    const keyHash = hashKey(key);
    const token = await this.#options.tokens.findAccessKey(keyHash);
    if (!token) {
      throw new KeeptrustsError(
        'invalid_api_key',
        'There is no such access key here. Was it made for another control plane?',
      );
    }
    requireValidKey(token, keyHash, Date.now());
    this.#options.lastUse.note(token.id);
    return new AccessKeyCaller(token.id, token.teamId);
  }

  async #principal(request: Request): Promise<Caller> {
    const { httpAuth, permissions, rules } = this.#options;
    const credentials = await httpAuth
      .credentials(request, { allow: ['user', 'service'] })
      .catch(error => {
        if (!isError(error) || error.name !== 'AuthenticationError') {
          throw error;
        }
        throw new KeeptrustsError(
          'invalid_api_key',
          'This is neither an access key (kt_ak_…) nor a Backstage token that is valid now. Sign in again, or send an access key.',
          { cause: error },
        );
      });
    return new BackstageCaller(credentials, permissions, rules);
  }
}

function notAnAccessKey(isGatewayKey: boolean): KeeptrustsError {
  return new KeeptrustsError(
    'invalid_api_key',
    isGatewayKey
      ? 'This is a gateway key (kt_gk_…), which is for calling models. The control plane takes an access key (kt_ak_…).'
      : 'This is not an access key, or it was not copied whole. Access keys begin with "kt_ak_".',
  );
}
