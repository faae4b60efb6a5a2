import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  listTokens,
  type OperationInput,
  type Token,
  type TokenState,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../api/KeeptrustsApi';
import { orNotFound } from '../loading/orHidden';
import { readAnnotations } from './readAnnotations';

/** The keys that an entity calls AI with, as far as the person may see them. */
export type EntityKeys =
  /** Neither names the entity a key nor a key the entity. */
  | { kind: 'none' }
  /** It names a key that is not there, or not for this person: which of the two is not said. */
  | { kind: 'unknown'; name: string }
  | {
      kind: 'some';
      main: Token;
      keys: readonly [Token, ...Token[]];
      /** What the entity names, when only other keys were found. */
      missing?: string;
    };

/** An entity with more keys than this shows the first ones. */
const most = 20;

/**
 * Finds the keys by the name that the entity is annotated with, and those that were made for the entity. The
 * one that matters most comes first.
 */
export async function loadEntityKeys(
  api: KeeptrustsApi,
  entity: Entity,
): Promise<EntityKeys> {
  const { keyName, team } = readAnnotations(entity);
  const [named, bound] = await Promise.all([
    keyName ? find(api, { name: keyName, team_id: team }) : [],
    find(api, { entity_ref: stringifyEntityRef(entity) }),
  ]);
  const ids = new Set(named.map(({ id }) => id));
  const others = bound.filter(({ id }) => !ids.has(id));
  const [main, ...rest] = [
    ...named.sort(byImportance),
    ...others.sort(byImportance),
  ];
  if (main) {
    const missing = named.length === 0 ? keyName : undefined;
    return { kind: 'some', main, keys: [main, ...rest], missing };
  }
  return keyName ? { kind: 'unknown', name: keyName } : { kind: 'none' };
}

type Filters = NonNullable<OperationInput<typeof listTokens>['query']>;

/** A team that the person may not see has no keys for them. */
async function find(api: KeeptrustsApi, filters: Filters): Promise<Token[]> {
  const query = { ...filters, type: 'gateway', limit: most } as const;
  const loading = api.call(listTokens, { query });
  const page = await (filters.team_id ? orNotFound(loading) : loading);
  return page?.items ?? [];
}

const ranks: Record<TokenState, number> = {
  active: 0,
  rotating: 0,
  expired: 1,
  revoked: 2,
};

/** Keys that work before those that do not, new ones before old ones. */
function byImportance(a: Token, b: Token): number {
  return (
    ranks[a.state] - ranks[b.state] || b.created_at.localeCompare(a.created_at)
  );
}
