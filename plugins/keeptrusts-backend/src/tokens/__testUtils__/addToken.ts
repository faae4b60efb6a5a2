import { generateKey, hashKey, keyHint, newId } from '@keeptrusts/contract';
import { type Knex } from 'knex';

/** Puts a gateway key into the database; `columns` say what is special about it. */
export async function addToken(knex: Knex, columns: object = {}) {
  const id = newId('tok', Date.now());
  const key = generateKey('gateway');
  await knex('tokens').insert({
    id,
    name: 'Bot',
    token_type: 'gateway',
    team_id: 'team_1',
    hash: hashKey(key),
    hint: keyHint(key),
    rate_limits: '{}',
    labels: '{}',
    auto_rotate: false,
    created_at: Date.now(),
    created_by: 'user:default/platform',
    ...columns,
  });
  return { id, key, hash: hashKey(key) };
}
