import {
  tokenCreatePermission,
  tokenDeletePermission,
  tokenReadPermission,
  tokenUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  createToken,
  getToken,
  listTokens,
  revealSecret,
  revokeToken,
  rotateToken,
} from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type TokenService } from './TokenService';

/** The routes of tokens. Taking a key out of the secret store takes the right to make one. */
export function serveTokens(api: Api, tokens: TokenService): void {
  api
    .serve(createToken, tokenCreatePermission, ({ body, scope, caller }) =>
      tokens.create(body, scope, caller.ref),
    )
    .serve(listTokens, tokenReadPermission, ({ query, scope }) =>
      tokens.list(query, scope),
    )
    .serve(getToken, tokenReadPermission, ({ params, scope }) =>
      tokens.get(params.id, scope),
    )
    .serve(rotateToken, tokenUpdatePermission, ({ params, body, scope }) =>
      tokens.rotate(params.id, body ?? {}, scope),
    )
    .serve(revokeToken, tokenDeletePermission, ({ params, scope }) =>
      tokens.revoke(params.id, scope),
    )
    .serve(revealSecret, tokenCreatePermission, ({ params, scope }) =>
      tokens.reveal(params.id, scope),
    );
}
