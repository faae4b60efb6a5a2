import { KeeptrustsError } from '@keeptrusts/contract';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { type TeamService } from '../teams/TeamService';

/** Whose a new key is, and what governs it. */
export interface KeyOwner {
  /** Null for the platform. */
  teamId: string | null;
  configurationId: string | null;
}

/** What somebody says about that. */
export interface WantedOwner {
  token_type: 'gateway' | 'access';
  /** Id or slug. */
  team_id?: string;
  /** Id or name. */
  configuration_id?: string;
}

interface ConfigurationRow {
  id: string;
  name: string;
  team_id: string;
}

/** Works out whose a new key is. */
export class KeyOwners {
  readonly #knex: Knex;
  readonly #teams: TeamService;

  constructor(knex: Knex, teams: TeamService) {
    this.#knex = knex;
    this.#teams = teams;
  }

  /** @throws KeeptrustsError `not_found`, `forbidden` or `invalid_request` */
  async ownerOf(wanted: WantedOwner, scope: TeamScope): Promise<KeyOwner> {
    const { token_type, team_id, configuration_id } = wanted;
    const team =
      team_id === undefined ? undefined : await this.#teams.get(team_id, scope);
    if (token_type === 'access') {
      if (!team && scope.kind !== 'all') throw platformOnly();
      return { teamId: team?.id ?? null, configurationId: null };
    }
    if (configuration_id !== undefined) {
      const found = await this.#named(configuration_id, scope, team?.id);
      return { teamId: found.team_id, configurationId: found.id };
    }
    if (!team) throw teamNeeded();
    return { teamId: team.id, configurationId: await this.#only(team.id) };
  }

  /** The configuration of an id or a name, in a team or in all of the scope's. */
  async #named(
    ref: string,
    scope: TeamScope,
    teamId: string | undefined,
  ): Promise<ConfigurationRow> {
    const query = this.#knex<ConfigurationRow>('configurations')
      .where(either => either.where('id', ref).orWhere('name', ref))
      .andWhere(ofTeamsWithin(scope, 'team_id'));
    if (teamId !== undefined) query.andWhere('team_id', teamId);
    const rows = await query.limit(2).select('id', 'name', 'team_id');
    if (rows.length === 1) return rows[0];
    throw rows.length === 0 ? noConfiguration(ref) : teamNeeded(ref);
  }

  /** A team without one gets its first later on, and that governs the key then. */
  async #only(teamId: string): Promise<string | null> {
    const rows = await this.#knex<ConfigurationRow>('configurations')
      .where('team_id', teamId)
      .limit(2)
      .select('id');
    if (rows.length < 2) return rows[0]?.id ?? null;
    throw new KeeptrustsError(
      'invalid_request',
      'The team has several configurations. Name the one that is to govern the key as "configuration_id".',
      { status: 422, param: 'configuration_id' },
    );
  }
}

function platformOnly(): KeeptrustsError {
  return new KeeptrustsError(
    'forbidden',
    'A key without a team is the platform\'s, and you may not make one. Give your team as "team_id".',
    { param: 'team_id' },
  );
}

function noConfiguration(ref: string): KeeptrustsError {
  return new KeeptrustsError(
    'not_found',
    `There is no configuration "${ref}" that a key of yours may use.`,
    { param: 'configuration_id' },
  );
}

function teamNeeded(ref?: string): KeeptrustsError {
  return new KeeptrustsError(
    'invalid_request',
    ref === undefined
      ? 'A gateway key belongs to a team. Give it as "team_id".'
      : `Several teams have a configuration "${ref}". Say whose is meant as "team_id".`,
    { status: 422, param: 'team_id' },
  );
}
