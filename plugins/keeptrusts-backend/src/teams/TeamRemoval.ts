import { type Knex } from 'knex';
import { type TeamScope } from '../access/TeamScope';
import { type DirectoryChanges } from '../directory/DirectoryChanges';
import { type TokenStore } from '../tokens/TokenStore';
import { type TeamService } from './TeamService';
import { type TeamStore } from './TeamStore';

/** What deleting a team takes. */
export interface TeamRemovalOptions {
  knex: Knex;
  teams: TeamService;
  store: TeamStore;
  tokens: TokenStore;
  changes: DirectoryChanges;
}

/** Deletes teams together with what must not outlive them. */
export class TeamRemoval {
  readonly #options: TeamRemovalOptions;

  constructor(options: TeamRemovalOptions) {
    this.#options = options;
  }

  /**
   * Deletes a team and revokes its keys, both or neither. Its events and its money stay on record.
   *
   * @throws KeeptrustsError `not_found`
   */
  async remove(ref: string, scope: TeamScope): Promise<void> {
    const { knex, teams, store, tokens, changes } = this.#options;
    const { id } = await teams.get(ref, scope);
    const nowMs = Date.now();
    await knex.transaction(async trx => {
      // The team first: a key that is being made for it holds this up, and is revoked with the others then.
      await store.remove(id, nowMs, trx);
      await tokens.revokeOfTeam(trx, id, nowMs);
      await changes.record(trx, 'team', id);
    });
  }
}
