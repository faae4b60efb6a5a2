import { KeeptrustsError, newId } from '@keeptrusts/contract';
import {
  type Configuration,
  type ConfigurationVersion,
  type StoredConfiguration,
} from '@keeptrusts/contract/api';
import { type LintResult } from '@keeptrusts/policy';
import { type TeamScope } from '../access/TeamScope';
import { type Page, type PageQuery } from '../database/paging';
import { type TeamService } from '../teams/TeamService';
import { type TemplateService } from '../templates/TemplateService';
import {
  type ConfigurationStore,
  type VersionFields,
} from './ConfigurationStore';
import { diffVersions } from './diffVersions';
import { type PolicyLint } from './PolicyLint';

/** Where policies come from: a template, or somebody's own YAML. */
export interface PolicySource {
  template_id?: string;
  policy_yaml?: string;
  /** USD, filled into the template. */
  daily_budget?: number;
  /** Names or globs, filled into the template. */
  models?: string[];
  /** Names or globs, filled into the template. */
  regions?: string[];
}

/** What somebody wants of a new configuration. */
export interface NewConfiguration extends PolicySource {
  name: string;
  /** Id or slug. */
  team_id: string;
}

/** Who changes a configuration, and what they may change. */
export interface Change {
  scope: TeamScope;
  /** For the record. */
  by: string;
  /** The version that has to be in force until now; any when not given. */
  ifMatch?: string;
}

/** What the rules work with. */
export interface ConfigurationServiceOptions {
  store: ConfigurationStore;
  teams: TeamService;
  templates: TemplateService;
  lint: PolicyLint;
}

/** The rules of configurations: nothing faulty is stored, and nothing that was stored is lost. */
export class ConfigurationService {
  readonly #options: ConfigurationServiceOptions;

  constructor(options: ConfigurationServiceOptions) {
    this.#options = options;
  }

  /** @throws KeeptrustsError `already_exists`, `not_found` or `invalid_request` */
  async create(
    wanted: NewConfiguration,
    { scope, by }: Change,
  ): Promise<StoredConfiguration> {
    const { store, teams, lint } = this.#options;
    const team = await teams.get(wanted.team_id, scope);
    const policyYaml = this.#policiesOf(wanted);
    const warnings = await lint.require(policyYaml);
    const nowMs = Date.now();
    const id = newId('cfg', nowMs);
    await store.insert(
      { id, name: wanted.name, teamId: team.id },
      { policyYaml, templateId: wanted.template_id, createdBy: by },
      nowMs,
    );
    return { ...(await this.get(id, { kind: 'all' })), warnings };
  }

  /**
   * A configuration in its newest version.
   *
   * @param ref - its id; or its name, with the team
   * @throws KeeptrustsError `not_found`, also for one outside the scope: whether it exists is not told
   */
  async get(
    ref: string,
    scope: TeamScope,
    teamRef?: string,
  ): Promise<Configuration> {
    const { store, teams } = this.#options;
    const byId = await store.find({ id: ref }, scope);
    if (byId) return byId;
    if (teamRef !== undefined) {
      const { id } = await teams.get(teamRef, scope);
      const byName = await store.find({ team_id: id, name: ref }, scope);
      if (byName) return byName;
    }
    const hint =
      teamRef === undefined ? ' A name needs a team_id with it.' : '';
    throw new KeeptrustsError(
      'not_found',
      `There is no configuration "${ref}" that you may see.${hint}`,
      { param: 'configuration_id' },
    );
  }

  async list(
    {
      team_id: teamRef,
      name,
      ...page
    }: PageQuery & {
      team_id?: string;
      name?: string;
    },
    scope: TeamScope,
  ): Promise<Page<Configuration>> {
    const { store, teams } = this.#options;
    const team =
      teamRef === undefined ? undefined : await teams.get(teamRef, scope);
    return store.list(scope, { team_id: team?.id, name }, page);
  }

  /** @throws KeeptrustsError `not_found`, `version_conflict` or `invalid_request` */
  async update(
    id: string,
    version: PolicySource & { message?: string },
    change: Change,
  ): Promise<StoredConfiguration> {
    const configuration = await this.get(id, change.scope);
    return this.#put(configuration, change, {
      policyYaml: this.#policiesOf(version),
      templateId: version.template_id,
      message: version.message,
      createdBy: change.by,
    });
  }

  /**
   * Puts an old version in force again, as a new one. What was safe when it was stored may not be any more,
   * so it is linted like any other.
   *
   * @throws KeeptrustsError `not_found`, `version_conflict` or `invalid_request`
   */
  async rollBack(
    id: string,
    version: number,
    change: Change,
  ): Promise<StoredConfiguration> {
    const configuration = await this.get(id, change.scope);
    const old = await this.#version(configuration, version);
    return this.#put(configuration, change, {
      policyYaml: old.policy_yaml,
      message: `Roll back to version ${version}`,
      createdBy: change.by,
    });
  }

  async listVersions(
    id: string,
    page: PageQuery,
    scope: TeamScope,
  ): Promise<Page<ConfigurationVersion>> {
    const configuration = await this.get(id, scope);
    return this.#options.store.listVersions(configuration.id, page);
  }

  /** @throws KeeptrustsError `not_found` */
  async getVersion(
    id: string,
    version: number,
    scope: TeamScope,
  ): Promise<ConfigurationVersion> {
    return this.#version(await this.get(id, scope), version);
  }

  /**
   * What changed between two versions, in the unified format.
   *
   * @param to - the newest one when not given
   * @throws KeeptrustsError `not_found`
   */
  async diff(
    id: string,
    { from, to }: { from: number; to?: number },
    scope: TeamScope,
  ): Promise<{ from: number; to: number; diff: string }> {
    const configuration = await this.get(id, scope);
    const older = await this.#version(configuration, from);
    const newer =
      to === undefined ? configuration : await this.#version(configuration, to);
    return {
      from,
      to: newer.version,
      diff: diffVersions(configuration.name, older, newer),
    };
  }

  /** Checks policies without storing them. */
  lint(policyYaml: string): Promise<LintResult> {
    return this.#options.lint.run(policyYaml);
  }

  #policiesOf({
    template_id,
    policy_yaml,
    daily_budget: dailyBudget,
    ...lists
  }: PolicySource): string {
    if (policy_yaml !== undefined) return policy_yaml;
    return this.#options.templates.fill(template_id ?? '', {
      dailyBudget,
      models: lists.models,
      regions: lists.regions,
    });
  }

  async #put(
    { id }: Configuration,
    { ifMatch }: Change,
    version: VersionFields,
  ): Promise<StoredConfiguration> {
    const { lint, store } = this.#options;
    const replaces = parseIfMatch(ifMatch);
    const warnings = await lint.require(version.policyYaml);
    const stored = await store.addVersion(id, version, Date.now(), replaces);
    const configuration = await this.get(id, { kind: 'all' });
    if (stored !== undefined) {
      // Somebody else may have put the next one in force by now.
      const mine = { version: stored, policy_yaml: version.policyYaml };
      return { ...configuration, ...mine, warnings };
    }
    throw new KeeptrustsError(
      'version_conflict',
      `Version ${configuration.version} is in force by now, not ${replaces}. Get it, make your change to it, and send that with If-Match: ${configuration.version}.`,
      { details: { version: configuration.version } },
    );
  }

  async #version(
    { id, name }: Configuration,
    version: number,
  ): Promise<ConfigurationVersion> {
    const found = await this.#options.store.findVersion(id, version);
    if (found) return found;
    throw new KeeptrustsError(
      'not_found',
      `The configuration "${name}" has no version ${version}.`,
      { param: 'version' },
    );
  }
}

function parseIfMatch(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  if (/^\d{1,9}$/.test(ifMatch)) return Number(ifMatch);
  throw new KeeptrustsError(
    'invalid_request',
    'If-Match takes the number of the version that is to be replaced.',
    { status: 422 },
  );
}
