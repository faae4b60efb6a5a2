import {
  getToken,
  listTokens,
  type ControlPlaneClient,
  type Token,
} from '@keeptrusts/contract/api';
import { CommandFault, exitCodes } from '../terminal/CommandFault';

const largestPage = 200;

/** Which key is meant. */
export interface TokenQuery {
  /** Its id or its name. */
  ref: string;
  /** Id or slug of its team, where several have a key of that name. */
  teamId?: string;
  type?: Token['token_type'];
}

/**
 * A key by its id or its name. A name means the key that still works, where an older one was revoked.
 *
 * @throws CommandFault when it is not clear which one is meant
 */
export async function findToken(
  client: ControlPlaneClient,
  { ref, teamId: team_id, type }: TokenQuery,
): Promise<Token> {
  if (ref.startsWith('tok_')) {
    return client.call(getToken, { params: { id: ref } });
  }
  const query = { name: ref, team_id, type, limit: largestPage };
  const { items } = await client.call(listTokens, { query });
  const named = items.filter(({ name }) => name === ref);
  const living = named.filter(
    ({ state }) => state === 'active' || state === 'rotating',
  );
  const [token, ...others] = living.length > 0 ? living : named;
  if (token && others.length === 0) return token;
  if (!token) {
    throw new CommandFault(
      `There is no key "${ref}" that you may see. kt tokens list shows those that there are.`,
    );
  }
  const ids = [token, ...others].map(
    ({ id, team_name }) => `  ${id}  ${team_name ?? 'the platform'}`,
  );
  throw new CommandFault(
    `Several keys have the name "${ref}". Say which one by its id:\n${ids.join(
      '\n',
    )}`,
    exitCodes.usage,
  );
}
