import { KeeptrustsError } from '@keeptrusts/contract';
import {
  type Configuration,
  type ConfigurationVersion,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { isUniqueViolation } from '../database/Database';
import { readPage, type Page, type PageQuery } from '../database/paging';
import { toTime } from '../database/toTime';
import { transact } from '../database/transact';
import { type DirectoryChanges } from '../directory/DirectoryChanges';

interface ConfigurationRow {
  id: string;
  name: string;
  team_id: string;
  template_id: string | null;
  version: number;
  policy_yaml: string;
  created_at: number | string;
  updated_at: number | string;
}

interface VersionRow {
  version: number;
  policy_yaml: string;
  message: string | null;
  created_at: number | string;
  created_by: string;
}

/** What of a configuration is written once. */
export interface ConfigurationFields {
  id: string;
  name: string;
  teamId: string;
}

/** What a new version is made of. */
export interface VersionFields {
  policyYaml: string;
  /** The template it was made from, if any. */
  templateId?: string;
  message?: string;
  createdBy: string;
}

const versionPattern = /^\d{1,9}$/;

/** The configurations in the database, with all of their versions. */
export class ConfigurationStore {
  readonly #knex: Knex;
  readonly #changes: Pick<DirectoryChanges, 'record'>;

  constructor(knex: Knex, changes: Pick<DirectoryChanges, 'record'>) {
    this.#knex = knex;
    this.#changes = changes;
  }

  /** @throws KeeptrustsError `already_exists` when the team has one of that name */
  async insert(
    { id, name, teamId }: ConfigurationFields,
    version: VersionFields,
    nowMs: number,
  ): Promise<void> {
    await transact(this.#knex, async trx => {
      await trx('configurations')
        .insert({
          id,
          name,
          team_id: teamId,
          template_id: version.templateId ?? null,
          version: 1,
          created_at: nowMs,
          updated_at: nowMs,
        })
        .catch(error => rethrow(error, name));
      await this.#insertVersion(trx, id, 1, version, nowMs);
    });
  }

  /**
   * Puts a new version in force. The row of the configuration is locked by its new number, so versions
   * that are made at the same time come one after the other.
   *
   * @param replaces - the version that has to be in force until now; any when not given
   * @returns its number; undefined when another one than expected is in force
   */
  async addVersion(
    id: string,
    version: VersionFields,
    nowMs: number,
    replaces?: number,
  ): Promise<number | undefined> {
    return transact(this.#knex, async trx => {
      const configuration = trx('configurations').where({ id });
      if (replaces !== undefined) configuration.andWhere({ version: replaces });
      const [updated] = await configuration
        .update({
          version: trx.raw('version + 1'),
          updated_at: nowMs,
          // A change by hand does not make it another template's.
          ...(version.templateId && { template_id: version.templateId }),
        })
        .returning('version');
      if (!updated) return undefined;
      await this.#insertVersion(trx, id, updated.version, version, nowMs);
      return updated.version;
    });
  }

  /** A configuration in its newest version; undefined when there is none in the scope. */
  async find(
    where: { id: string } | { team_id: string; name: string },
    scope: TeamScope,
  ): Promise<Configuration | undefined> {
    const row = await this.#withinScope(scope).where(where).first();
    return row && toConfiguration(row);
  }

  list(
    scope: TeamScope,
    where: { team_id?: string; name?: string },
    page: PageQuery,
  ): Promise<Page<Configuration>> {
    const query = this.#withinScope(scope);
    if (where.team_id !== undefined) query.where({ team_id: where.team_id });
    if (where.name !== undefined) query.where({ name: where.name });
    return readPage(query, 'configurations.id', page, toConfiguration);
  }

  async findVersion(
    id: string,
    version: number,
  ): Promise<ConfigurationVersion | undefined> {
    const row = await this.#versions(id).andWhere({ version }).first();
    return row && toVersion(row);
  }

  listVersions(
    id: string,
    page: PageQuery,
  ): Promise<Page<ConfigurationVersion>> {
    const query = this.#versions(id);
    return readPage(query, 'version', page, toVersion, versionPattern);
  }

  async #insertVersion(
    trx: Knex.Transaction,
    id: string,
    version: number,
    { policyYaml, message, createdBy }: VersionFields,
    nowMs: number,
  ): Promise<void> {
    await trx('configuration_versions').insert({
      configuration_id: id,
      version,
      policy_yaml: policyYaml,
      message: message ?? null,
      created_at: nowMs,
      created_by: createdBy,
    });
    await this.#changes.record(trx, 'configuration', id);
  }

  #withinScope(scope: TeamScope) {
    return this.#knex('configurations')
      .join('configuration_versions as current', join => {
        join
          .on('current.configuration_id', 'configurations.id')
          .andOn('current.version', 'configurations.version');
      })
      .where(ofTeamsWithin(scope, 'configurations.team_id'))
      .select('configurations.*', 'current.policy_yaml');
  }

  #versions(id: string) {
    return this.#knex('configuration_versions').where({ configuration_id: id });
  }
}

function toConfiguration(row: ConfigurationRow): Configuration {
  return {
    id: row.id,
    name: row.name,
    team_id: row.team_id,
    template_id: row.template_id,
    version: row.version,
    policy_yaml: row.policy_yaml,
    created_at: toTime(row.created_at),
    updated_at: toTime(row.updated_at),
  };
}

function toVersion(row: VersionRow): ConfigurationVersion {
  return {
    version: row.version,
    policy_yaml: row.policy_yaml,
    message: row.message,
    created_at: toTime(row.created_at),
    created_by: row.created_by,
  };
}

function rethrow(error: unknown, name: string): never {
  if (!isUniqueViolation(error)) throw error;
  throw new KeeptrustsError(
    'already_exists',
    `The team has a configuration "${name}" already. Choose another name, or change that one.`,
    { param: 'name' },
  );
}
