import { generateKey, keyHint } from '@keeptrusts/contract';
import {
  createToken,
  getToken,
  listTokens,
  revokeToken,
  rotateToken,
  type CreatedToken,
  type Token,
} from '@keeptrusts/contract/api';
import { byId, pageOf } from './answers';
import { made, type FakeControlPlane } from './FakeControlPlane';

const dayMs = 86_400_000;

/** Keys, and that each is given out once. */
export function serveTokens(plane: FakeControlPlane): void {
  const { server, tokens } = plane;
  server
    .on(createToken, ({ body }) => {
      const team = body.team_id ? plane.team(body.team_id) : undefined;
      const configuration = plane.configurations.find(
        ({ id }) => id === body.configuration_id,
      );
      const days = Number(body.expires_in?.replace('d', '') ?? 30);
      return makeKey(plane, {
        ...made('tok'),
        name: body.name,
        token_type: body.token_type,
        team_id: team?.id ?? null,
        team_name: team?.name ?? null,
        hint: '',
        state: 'active',
        configuration_id: configuration?.id ?? null,
        configuration_name: configuration?.name ?? null,
        allowed_models: body.allowed_models ?? null,
        allowed_providers: body.allowed_providers ?? null,
        rate_limits: body.rate_limits ?? {},
        entity_refs: body.entity_refs ?? [],
        labels: body.labels ?? {},
        auto_rotate: body.auto_rotate ?? false,
        secret_path: body.store ? `keys/${body.name}` : null,
        created_by: plane.ref,
        expires_at: new Date(Date.now() + days * dayMs).toISOString(),
        last_used_at: null,
        revoked_at: null,
        grace_until: null,
      });
    })
    .on(listTokens, ({ query }) => {
      const { type, name, state } = query;
      const teamId = query.team_id && plane.team(query.team_id).id;
      const isWanted = (token: Token) =>
        (!type || token.token_type === type) &&
        (!name || token.name === name) &&
        (!state || token.state === state) &&
        (!teamId || token.team_id === teamId);
      return pageOf(tokens.filter(isWanted), query);
    })
    .on(getToken, ({ params }) => byId(tokens, params.id))
    .on(rotateToken, ({ params }) => {
      const token = byId(tokens, params.id);
      tokens.splice(tokens.indexOf(token), 1);
      const grace_until = new Date(Date.now() + dayMs).toISOString();
      return makeKey(plane, { ...token, state: 'rotating', grace_until });
    })
    .on(revokeToken, ({ params }) => {
      byId(tokens, params.id).state = 'revoked';
      return undefined;
    });
}

function makeKey(plane: FakeControlPlane, token: Token): CreatedToken {
  const key = generateKey(token.token_type);
  plane.keys.push(key);
  const stored = { ...token, hint: keyHint(key) };
  plane.tokens.push(stored);
  return token.secret_path ? stored : { ...stored, key };
}
