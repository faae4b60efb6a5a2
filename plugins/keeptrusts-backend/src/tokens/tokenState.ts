import { type TokenState } from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { type KeyTimes } from './keyValidity';

/** What a token is at this time; nothing has to happen for it to become so. */
export function stateOf(
  {
    graceUntil,
    expiresAt,
    revokedAt,
  }: Pick<KeyTimes, 'graceUntil' | 'expiresAt' | 'revokedAt'>,
  nowMs: number,
): TokenState {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt <= nowMs) return 'expired';
  return graceUntil !== null && nowMs < graceUntil ? 'rotating' : 'active';
}

/** Narrows a query on `tokens` down to those for which {@link stateOf} says the same. */
export function inState(state: TokenState, nowMs: number) {
  return (query: Knex.QueryBuilder): void => {
    if (state === 'revoked') {
      query.whereNotNull('tokens.revoked_at');
      return;
    }
    query.whereNull('tokens.revoked_at');
    if (state === 'expired') {
      query.where('tokens.expires_at', '<=', nowMs);
      return;
    }
    query.where(either =>
      either
        .whereNull('tokens.expires_at')
        .orWhere('tokens.expires_at', '>', nowMs),
    );
    if (state === 'rotating') query.where('tokens.grace_until', '>', nowMs);
    else {
      query.where(either =>
        either
          .whereNull('tokens.grace_until')
          .orWhere('tokens.grace_until', '<=', nowMs),
      );
    }
  };
}
