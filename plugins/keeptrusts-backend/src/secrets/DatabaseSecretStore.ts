import {
  type SecretContext,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { type Knex } from 'knex';
import { type SecretBox } from './SecretBox';

/** The secret store that needs nothing else: sealed in the plugin's own database. */
export class DatabaseSecretStore implements SecretStore {
  readonly #knex: Knex;
  readonly #box: SecretBox;

  constructor(knex: Knex, box: SecretBox) {
    this.#knex = knex;
    this.#box = box;
  }

  async put(
    name: string,
    value: string,
    context: SecretContext,
  ): Promise<void> {
    await this.#knex('secrets').insert({
      name,
      sealed: this.#box.seal(value, bindingOf(name, context)),
      created_at: Date.now(),
    });
  }

  path(name: string): string {
    return `database:${name}`;
  }

  async remove(name: string): Promise<void> {
    await this.#knex('secrets').where({ name }).delete();
  }

  /** Of two at once the one that deletes the row has it. One that cannot be opened stays where it is. */
  take(name: string, context: SecretContext): Promise<string | undefined> {
    return this.#knex.transaction(async trx => {
      const row = await trx('secrets').where({ name }).first('sealed');
      if (!row) return undefined;
      const isTaken = await trx('secrets').where({ name }).delete();
      if (isTaken === 0) return undefined;
      return this.#box.open(row.sealed, bindingOf(name, context));
    });
  }
}

/** A sealed row that is moved to another name or token cannot be opened there. */
function bindingOf(name: string, { tokenId, teamId }: SecretContext): string {
  return JSON.stringify([name, tokenId, teamId]);
}
