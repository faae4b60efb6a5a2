import { KeeptrustsError } from '@keeptrusts/contract';
import { type Team } from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { withinScope, type TeamScope } from '../access/TeamScope';
import { isUniqueViolation } from '../database/Database';
import { readPage, type Page, type PageQuery } from '../database/paging';
import { toTime } from '../database/toTime';

interface TeamRow {
  id: string;
  name: string;
  slug: string;
  owner: string | null;
  reviewers: string;
  created_at: number | string;
  updated_at: number | string;
}

/** What of a team can be written. */
export type TeamFields = Pick<Team, 'name' | 'slug' | 'owner' | 'reviewers'>;

/** The teams in the database. A deleted one keeps its row: its events name it. */
export class TeamStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** @throws KeeptrustsError `already_exists` when the slug is taken */
  async insert(id: string, fields: TeamFields, nowMs: number): Promise<void> {
    await this.#knex('teams')
      .insert({
        ...toRow(fields),
        id,
        created_at: nowMs,
        updated_at: nowMs,
      })
      .catch(error => rethrow(error, fields.slug));
  }

  /** @throws KeeptrustsError `already_exists` when the slug is taken */
  async update(
    id: string,
    fields: Partial<TeamFields>,
    nowMs: number,
  ): Promise<void> {
    await this.#knex('teams')
      .where({ id })
      .update({ ...toRow(fields), updated_at: nowMs })
      .catch(error => rethrow(error, fields.slug));
  }

  /** A team by id or slug; undefined when there is none in the scope. */
  async find(ref: string, scope: TeamScope): Promise<Team | undefined> {
    const row = await this.#living()
      .where(either => either.where('id', ref).orWhere('slug', ref))
      .andWhere(withinScope(scope))
      .first();
    return row && toTeam(row);
  }

  list(
    scope: TeamScope,
    { slug, ...page }: PageQuery & { slug?: string },
  ): Promise<Page<Team>> {
    const query = this.#living().andWhere(withinScope(scope));
    if (slug !== undefined) query.andWhere({ slug });
    return readPage(query, 'teams.id', page, toTeam);
  }

  /** The slug becomes free. */
  async remove(id: string, nowMs: number, knex = this.#knex): Promise<void> {
    await knex('teams').where({ id }).update({ slug: null, deleted_at: nowMs });
  }

  #living() {
    return this.#knex<TeamRow>('teams').whereNull('deleted_at' as never);
  }
}

function toRow({ reviewers, ...fields }: Partial<TeamFields>) {
  return {
    ...fields,
    ...(reviewers && { reviewers: JSON.stringify(reviewers) }),
  };
}

function toTeam(row: TeamRow): Team {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    owner: row.owner,
    reviewers: JSON.parse(row.reviewers),
    created_at: toTime(row.created_at),
    updated_at: toTime(row.updated_at),
  };
}

function rethrow(error: unknown, slug: string | undefined): never {
  if (!isUniqueViolation(error)) throw error;
  throw new KeeptrustsError(
    'already_exists',
    `There is a team "${slug}" already. Choose another slug.`,
    { param: 'slug', details: { slug } },
  );
}
