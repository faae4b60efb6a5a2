import { type Token } from '@keeptrusts/contract/api';
import { toNumber } from '../database/toNumber';
import { toTime } from '../database/toTime';
import { toEntityRefs } from './entityRefs';
import { stateOf } from './tokenState';

type Milliseconds = number | string;

/** A token as the database has it. */
export interface TokenRow {
  id: string;
  name: string;
  token_type: Token['token_type'];
  team_id: string | null;
  team_name: string | null;
  hash: string;
  hint: string;
  previous_hash: string | null;
  grace_until: Milliseconds | null;
  /** Id of the configuration in force, which may be another than the one it was made with. */
  governed_by: string | null;
  configuration_name: string | null;
  allowed_models: string | null;
  allowed_providers: string | null;
  rate_limits: string;
  entity_refs: string | null;
  labels: string;
  auto_rotate: boolean | number;
  secret_name: string | null;
  secret_path: string | null;
  created_at: Milliseconds;
  created_by: string;
  lifetime: Milliseconds | null;
  expires_at: Milliseconds | null;
  last_used_at: Milliseconds | null;
  revoked_at: Milliseconds | null;
}

/** What is shown of a token: neither its key nor a hash of it. */
export function toToken(row: TokenRow, nowMs: number): Token {
  const graceUntil = toNumber(row.grace_until);
  const times = {
    graceUntil,
    expiresAt: toNumber(row.expires_at),
    revokedAt: toNumber(row.revoked_at),
  };
  return {
    id: row.id,
    name: row.name,
    token_type: row.token_type,
    team_id: row.team_id,
    team_name: row.team_name,
    hint: row.hint,
    state: stateOf(times, nowMs),
    configuration_id: row.governed_by,
    configuration_name: row.configuration_name,
    allowed_models: parse(row.allowed_models),
    allowed_providers: parse(row.allowed_providers),
    rate_limits: JSON.parse(row.rate_limits),
    entity_refs: toEntityRefs(row.entity_refs),
    labels: JSON.parse(row.labels),
    auto_rotate: Boolean(row.auto_rotate),
    secret_path: row.secret_path,
    created_at: toTime(row.created_at),
    created_by: row.created_by,
    expires_at: toTimeOrNull(row.expires_at),
    last_used_at: toTimeOrNull(row.last_used_at),
    revoked_at: toTimeOrNull(row.revoked_at),
    grace_until: toTimeOrNull(graceUntil),
  };
}

function parse(json: string | null): string[] | null {
  return json === null ? null : JSON.parse(json);
}

function toTimeOrNull(ms: Milliseconds | null): string | null {
  return ms === null ? null : toTime(ms);
}
