import { type Knex } from 'knex';

/** The events whose time is over by what a policy said, those first that were over first. */
export function expiredByPolicy(knex: Knex, nowMs: number): Knex.QueryBuilder {
  return knex('events').where('expires_at', '<=', nowMs).orderBy('expires_at');
}

/** The events that no policy keeps and that are no younger than a time, the oldest first. */
export function expiredByDefault(
  knex: Knex,
  youngestMs: number,
): Knex.QueryBuilder {
  return knex('events')
    .whereNull('expires_at')
    .andWhere('created_at', '<=', youngestMs)
    .orderBy('created_at');
}
