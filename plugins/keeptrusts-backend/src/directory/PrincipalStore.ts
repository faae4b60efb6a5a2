import { type KeyRateLimits } from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { entityRefsOfToken, toEntityRefs } from '../tokens/entityRefs';
import { governingConfiguration } from '../tokens/governingConfiguration';
import { type KeyTimes } from '../tokens/keyValidity';
import { toNumber } from '../database/toNumber';

/** All that holds for whoever has a key, as it is in the database. */
export interface PrincipalRow extends KeyTimes {
  tokenId: string;
  teamId: string;
  /** Globs; null where every one is allowed. */
  allowedModels: readonly string[] | null;
  allowedProviders: readonly string[] | null;
  rateLimits: KeyRateLimits;
  entityRefs: readonly string[];
  /** Undefined while the team has none. */
  configuration?: { id: string; version: number; policyYaml: string };
  /** Undefined until something is allocated to the team. */
  walletId?: string;
  /** Limits in nano-dollars. */
  dailyBudget?: { id: string; hardLimit: number; softLimit: number | null };
}

interface Row {
  id: string;
  team_id: string;
  allowed_models: string | null;
  allowed_providers: string | null;
  rate_limits: string;
  entity_refs: string | null;
  previous_hash: string | null;
  grace_until: number | string | null;
  expires_at: number | string | null;
  revoked_at: number | string | null;
  configuration_id: string | null;
  configuration_version: number;
  policy_yaml: string;
  wallet_id: string | null;
  budget_id: string | null;
  hard_limit: number | string;
  soft_limit: number | string | null;
}

/** Reads who is behind a gateway key. */
export class PrincipalStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Everything about the holder of a key in one query; undefined for a key that nobody has. */
  async read(keyHash: string): Promise<PrincipalRow | undefined> {
    const knex = this.#knex;
    const row: Row | undefined = await knex('tokens')
      .leftJoin('configurations', join => {
        join.on('configurations.id', '=', knex.raw(governingConfiguration));
      })
      .leftJoin('configuration_versions', join => {
        join
          .on('configuration_versions.configuration_id', 'configurations.id')
          .andOn('configuration_versions.version', 'configurations.version');
      })
      .leftJoin('wallets', 'wallets.team_id', 'tokens.team_id')
      .leftJoin('budgets', join => {
        join
          .on('budgets.team_id', 'tokens.team_id')
          .andOnVal('budgets.period', 'day');
      })
      .where('tokens.token_type', 'gateway')
      .andWhere(either => {
        either
          .where('tokens.hash', keyHash)
          .orWhere('tokens.previous_hash', keyHash);
      })
      .first(
        'tokens.id',
        'tokens.team_id',
        'tokens.allowed_models',
        'tokens.allowed_providers',
        'tokens.rate_limits',
        'tokens.previous_hash',
        'tokens.grace_until',
        'tokens.expires_at',
        'tokens.revoked_at',
        'configurations.id as configuration_id',
        'configurations.version as configuration_version',
        'configuration_versions.policy_yaml',
        'wallets.id as wallet_id',
        'budgets.id as budget_id',
        'budgets.hard_limit',
        'budgets.soft_limit',
        knex.raw(`(${entityRefsOfToken}) as entity_refs`),
      );
    return row && toPrincipalRow(row);
  }
}

function toPrincipalRow(row: Row): PrincipalRow {
  return {
    tokenId: row.id,
    teamId: row.team_id,
    allowedModels: parse(row.allowed_models),
    allowedProviders: parse(row.allowed_providers),
    rateLimits: JSON.parse(row.rate_limits),
    entityRefs: toEntityRefs(row.entity_refs),
    previousHash: row.previous_hash,
    graceUntil: toNumber(row.grace_until),
    expiresAt: toNumber(row.expires_at),
    revokedAt: toNumber(row.revoked_at),
    configuration: configurationOf(row),
    walletId: row.wallet_id ?? undefined,
    dailyBudget: dailyBudgetOf(row),
  };
}

function configurationOf(row: Row): PrincipalRow['configuration'] {
  if (row.configuration_id === null) return undefined;
  return {
    id: row.configuration_id,
    version: row.configuration_version,
    policyYaml: row.policy_yaml,
  };
}

function dailyBudgetOf(row: Row): PrincipalRow['dailyBudget'] {
  if (row.budget_id === null) return undefined;
  return {
    id: row.budget_id,
    hardLimit: Number(row.hard_limit),
    softLimit: toNumber(row.soft_limit),
  };
}

function parse(json: string | null): readonly string[] | null {
  return json === null ? null : JSON.parse(json);
}
