import { newId } from '@keeptrusts/contract';
import { type Knex } from 'knex';

/** Puts a configuration into the database; returns its id. */
export async function addConfiguration(
  knex: Knex,
  teamId: string,
  name: string,
): Promise<string> {
  const nowMs = Date.now();
  const id = newId('cfg', nowMs);
  await knex('configurations').insert({
    id,
    name,
    team_id: teamId,
    version: 1,
    created_at: nowMs,
    updated_at: nowMs,
  });
  await knex('configuration_versions').insert({
    configuration_id: id,
    version: 1,
    policy_yaml: `name: ${name}\n`,
    created_at: nowMs,
    created_by: 'user:default/platform',
  });
  return id;
}
