import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { type Team } from '@keeptrusts/contract/api';
import { admits, type TeamScope } from '../access/TeamScope';
import { type Page, type PageQuery } from '../database/paging';
import { type TeamStore, type TeamFields } from './TeamStore';

/** What somebody wants of a new team. */
export type NewTeam = Partial<TeamFields> & { name: string };

/** The rules of teams. */
export class TeamService {
  readonly #store: TeamStore;

  constructor(store: TeamStore) {
    this.#store = store;
  }

  /**
   * Creates a team inside the scope: nobody can give a team to a group that is not theirs.
   *
   * @throws KeeptrustsError `already_exists`, `forbidden` or `invalid_request`
   */
  async create(wanted: NewTeam, scope: TeamScope): Promise<Team> {
    const slug = wanted.slug ?? slugOf(wanted.name);
    const fields: TeamFields = {
      name: wanted.name,
      slug,
      owner: wanted.owner?.toLowerCase() ?? null,
      reviewers: wanted.reviewers ?? [],
    };
    const nowMs = Date.now();
    const id = newId('team', nowMs);
    if (!admits(scope, { id, owner: fields.owner })) {
      throw new KeeptrustsError(
        'forbidden',
        'You may create teams for your own groups only. Set "owner" to one of them.',
        { param: 'owner' },
      );
    }
    await this.#store.insert(id, fields, nowMs);
    return this.get(id, { kind: 'all' });
  }

  /** A team by id or slug, if there is one in the scope. */
  find(ref: string, scope: TeamScope): Promise<Team | undefined> {
    return this.#store.find(ref, scope);
  }

  /**
   * A team by id or slug.
   *
   * @throws KeeptrustsError `not_found`, also for a team outside the scope: whether it exists is not told
   */
  async get(ref: string, scope: TeamScope): Promise<Team> {
    const team = await this.find(ref, scope);
    if (team) return team;
    throw new KeeptrustsError(
      'not_found',
      `There is no team "${ref}" that you may see.`,
      { param: 'team_id' },
    );
  }

  list(
    query: PageQuery & { slug?: string },
    scope: TeamScope,
  ): Promise<Page<Team>> {
    return this.#store.list(scope, query);
  }

  /** @throws KeeptrustsError `not_found` or `already_exists` */
  async update(
    ref: string,
    changes: Partial<TeamFields>,
    scope: TeamScope,
  ): Promise<Team> {
    const { id } = await this.get(ref, scope);
    await this.#store.update(id, changes, Date.now());
    return this.get(id, { kind: 'all' });
  }
}

/** A slug for a name: `Équipe Search 2` becomes `equipe-search-2`. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
  if (slug !== '') return slug;
  throw new KeeptrustsError(
    'invalid_request',
    'No slug can be made from this name. Give one as "slug".',
    { status: 422, param: 'slug' },
  );
}
