import {
  type KeyRateLimits,
  type Token,
  type TokenState,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { ofTeamsWithin, type TeamScope } from '../access/TeamScope';
import { readPage, type Page, type PageQuery } from '../database/paging';
import { toNumber } from '../database/toNumber';
import { type DirectoryChanges } from '../directory/DirectoryChanges';
import { entityRefsOfToken } from './entityRefs';
import { governingConfiguration } from './governingConfiguration';
import { type KeyTimes } from './keyValidity';
import { inState } from './tokenState';
import { toToken, type TokenRow } from './toToken';

/** What a key is stored by: never the key itself. */
export interface StoredKey {
  hash: string;
  hint: string;
  /** Where it lies in the secret store, if it was put there. */
  secret?: { name: string; path: string };
}

/** A token to be stored; times in milliseconds. */
export interface NewTokenFields extends StoredKey {
  id: string;
  name: string;
  tokenType: Token['token_type'];
  teamId: string | null;
  configurationId: string | null;
  allowedModels: readonly string[] | null;
  allowedProviders: readonly string[] | null;
  rateLimits: KeyRateLimits;
  entityRefs: readonly string[];
  labels: Readonly<Record<string, string>>;
  autoRotate: boolean;
  lifetimeMs: number;
  createdAt: number;
  createdBy: string;
}

/** A key that takes the place of another one. */
export interface Rotation extends StoredKey {
  /** The key that is replaced. */
  from: string;
  graceUntil: number;
  expiresAt: number | null;
}

/** What rotating and revealing need beyond what is shown. */
export interface TokenSecrets extends KeyTimes {
  id: string;
  tokenType: Token['token_type'];
  teamId: string | null;
  hash: string;
  lifetimeMs: number | null;
  secretName: string | null;
  secretPath: string | null;
}

/** Which tokens of a list are wanted. */
export interface TokenQuery extends PageQuery {
  type?: Token['token_type'];
  team_id?: string;
  name?: string;
  entity_ref?: string;
  state?: TokenState;
}

/** The tokens in the database. A revoked one keeps its row: its events name it. */
export class TokenStore {
  readonly #knex: Knex;
  readonly #changes: DirectoryChanges;

  constructor(knex: Knex, changes: DirectoryChanges) {
    this.#knex = knex;
    this.#changes = changes;
  }

  /** @returns false when the team is gone */
  insert(token: NewTokenFields): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      if (token.teamId !== null && !(await holdTeam(trx, token.teamId))) {
        return false;
      }
      await trx('tokens').insert(toRow(token));
      const entities = token.entityRefs.map(entity_ref => ({
        token_id: token.id,
        entity_ref,
      }));
      if (entities.length > 0) await trx('token_entities').insert(entities);
      await this.#changes.record(trx, 'token', token.id);
      return true;
    });
  }

  /** @returns false when the key is not in force any more: somebody else was first */
  replaceKey(id: string, rotation: Rotation): Promise<boolean> {
    const { hash, hint, secret, from, graceUntil, expiresAt } = rotation;
    return this.#knex.transaction(async trx => {
      const changed = await trx('tokens')
        .where({ id, hash: from, revoked_at: null })
        .update({
          hash,
          hint,
          previous_hash: from,
          grace_until: graceUntil,
          expires_at: expiresAt,
          ...toSecretColumns(secret),
        });
      if (changed > 0) await this.#changes.record(trx, 'token', id);
      return changed > 0;
    });
  }

  /** Does nothing to a token that is revoked already. */
  async revoke(id: string, nowMs: number): Promise<void> {
    await this.#knex.transaction(async trx => {
      const changed = await trx('tokens')
        .where({ id, revoked_at: null })
        .update({ revoked_at: nowMs, ...toSecretColumns(undefined) });
      if (changed > 0) await this.#changes.record(trx, 'token', id);
    });
  }

  /** Revokes every key of a team, as part of a transaction that says so to the directory. */
  async revokeOfTeam(
    trx: Knex.Transaction,
    teamId: string,
    nowMs: number,
  ): Promise<void> {
    await trx('tokens')
      .where({ team_id: teamId, revoked_at: null })
      .update({ revoked_at: nowMs, ...toSecretColumns(undefined) });
  }

  /** A key that was taken out of the secret store is not there any more. */
  async forgetSecret(id: string, secretName: string): Promise<void> {
    await this.#knex('tokens')
      .where({ id, secret_name: secretName })
      .update(toSecretColumns(undefined));
  }

  async find(
    id: string,
    scope: TeamScope,
    nowMs: number,
  ): Promise<Token | undefined> {
    const row = await this.#view()
      .where('tokens.id', id)
      .andWhere(ofTeamsWithin(scope, 'tokens.team_id'))
      .first();
    return row && toToken(row, nowMs);
  }

  async findSecrets(
    id: string,
    scope: TeamScope,
  ): Promise<TokenSecrets | undefined> {
    const row = await this.#knex('tokens')
      .where('tokens.id', id)
      .andWhere(ofTeamsWithin(scope, 'tokens.team_id'))
      .first();
    return row && toTokenSecrets(row);
  }

  /** The access key of a hash, whatever its state. */
  async findAccessKey(hash: string): Promise<TokenSecrets | undefined> {
    const row = await this.#knex('tokens')
      .where('token_type', 'access')
      .andWhere(either => either.where({ hash }).orWhere('previous_hash', hash))
      .first();
    return row && toTokenSecrets(row);
  }

  list(
    scope: TeamScope,
    query: TokenQuery,
    nowMs: number,
  ): Promise<Page<Token>> {
    const { type, name, team_id: team, entity_ref: entity, state } = query;
    const rows = this.#view().where(ofTeamsWithin(scope, 'tokens.team_id'));
    if (type) rows.andWhere('tokens.token_type', type);
    if (name !== undefined) rows.andWhere('tokens.name', name);
    if (state) rows.andWhere(inState(state, nowMs));
    if (team !== undefined) {
      const teams = this.#knex('teams').select('id');
      teams.where('id', team).orWhere('slug', team);
      rows.whereIn('tokens.team_id', teams);
    }
    if (entity !== undefined) {
      const tokens = this.#knex('token_entities').select('token_id');
      tokens.where('entity_ref', entity.toLowerCase());
      rows.whereIn('tokens.id', tokens);
    }
    const { limit, cursor } = query;
    return readPage(rows, 'tokens.id', { limit, cursor }, (row: TokenRow) =>
      toToken(row, nowMs),
    );
  }

  #view() {
    const knex = this.#knex;
    return knex('tokens')
      .leftJoin('teams', 'teams.id', 'tokens.team_id')
      .leftJoin('configurations', join => {
        join
          .on('configurations.id', knex.raw(governingConfiguration))
          .andOnVal('tokens.token_type', 'gateway');
      })
      .select(
        'tokens.*',
        'teams.name as team_name',
        'configurations.id as governed_by',
        'configurations.name as configuration_name',
        knex.raw(`(${entityRefsOfToken}) as entity_refs`),
      );
  }
}

/** Keeps a team from being deleted while its key is made: the key would outlive it. */
async function holdTeam(
  trx: Knex.Transaction,
  teamId: string,
): Promise<boolean> {
  const team = await trx('teams')
    .where({ id: teamId, deleted_at: null })
    .forShare()
    .first('id');
  return team !== undefined;
}

function toRow(token: NewTokenFields) {
  const { allowedModels, allowedProviders } = token;
  return {
    id: token.id,
    name: token.name,
    token_type: token.tokenType,
    team_id: token.teamId,
    hash: token.hash,
    hint: token.hint,
    configuration_id: token.configurationId,
    allowed_models: allowedModels && JSON.stringify(allowedModels),
    allowed_providers: allowedProviders && JSON.stringify(allowedProviders),
    rate_limits: JSON.stringify(token.rateLimits),
    labels: JSON.stringify(token.labels),
    auto_rotate: token.autoRotate,
    ...toSecretColumns(token.secret),
    lifetime: token.lifetimeMs,
    created_at: token.createdAt,
    created_by: token.createdBy,
    expires_at: token.createdAt + token.lifetimeMs,
  };
}

function toSecretColumns(secret: StoredKey['secret']) {
  return {
    secret_name: secret?.name ?? null,
    secret_path: secret?.path ?? null,
  };
}

function toTokenSecrets(row: TokenRow): TokenSecrets {
  return {
    id: row.id,
    tokenType: row.token_type,
    teamId: row.team_id,
    hash: row.hash,
    previousHash: row.previous_hash,
    graceUntil: toNumber(row.grace_until),
    expiresAt: toNumber(row.expires_at),
    revokedAt: toNumber(row.revoked_at),
    lifetimeMs: toNumber(row.lifetime),
    secretName: row.secret_name,
    secretPath: row.secret_path,
  };
}
