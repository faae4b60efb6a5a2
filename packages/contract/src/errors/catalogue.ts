/**
 * Every fault the suite reports, in one table: what an SDK sees as `error.code`, its HTTP status and
 * `error.type`, and whether trying again can help. The documentation's table is made from this one.
 */
export interface ErrorEntry {
  /** HTTP status of the response that carries it. */
  status: number;
  /** Coarse class, `error.type` in the body. */
  type: ErrorType;
  /** False when no retry can heal it: the response then carries `x-should-retry: false`. */
  retryable: boolean;
  /** One sentence for the documentation. */
  summary: string;
}

export type ErrorType =
  | 'validation_error'
  | 'authentication_error'
  | 'budget_exceeded'
  | 'policy_violation'
  | 'permission_error'
  | 'not_found'
  | 'conflict'
  | 'rate_limit'
  | 'upstream_error'
  | 'unavailable'
  | 'internal_error';

const final = (status: number, type: ErrorType, summary: string) =>
  ({ status, type, retryable: false, summary } as const);
const transient = (status: number, type: ErrorType, summary: string) =>
  ({ status, type, retryable: true, summary } as const);

/** The error catalogue, keyed by code. */
export const errorCatalogue = {
  invalid_request: final(
    400,
    'validation_error',
    'The request cannot be understood; `details` lists each fault with its path.',
  ),
  body_too_large: final(
    413,
    'validation_error',
    'The body is larger than this gateway accepts.',
  ),
  headers_too_large: final(
    431,
    'validation_error',
    'The request headers are larger than this gateway accepts.',
  ),
  missing_api_key: final(
    401,
    'authentication_error',
    'No gateway key was sent.',
  ),
  invalid_api_key: final(
    401,
    'authentication_error',
    'The key is not one of ours.',
  ),
  key_expired: final(401, 'authentication_error', 'The key has expired.'),
  key_revoked: final(401, 'authentication_error', 'The key was revoked.'),
  wallet_exhausted: final(
    402,
    'budget_exceeded',
    "The team's wallet cannot pay for this request.",
  ),
  budget_exhausted: final(
    402,
    'budget_exceeded',
    'A budget of this configuration is used up.',
  ),
  unpriced_model: final(
    402,
    'budget_exceeded',
    'The price of the model is not known, so its cost cannot be limited.',
  ),
  input_blocked: final(
    403,
    'policy_violation',
    'A policy blocked the request before it left the gateway.',
  ),
  output_blocked: final(
    403,
    'policy_violation',
    'A policy blocked the reply before it reached the client.',
  ),
  escalation_required: final(
    403,
    'policy_violation',
    'A person has to approve this request; `details.escalation_id` names the case.',
  ),
  model_not_allowed: final(
    403,
    'permission_error',
    'The configuration or the key does not allow this model.',
  ),
  provider_not_allowed: final(
    403,
    'permission_error',
    'The configuration or the key does not allow this provider.',
  ),
  forbidden: final(403, 'permission_error', 'The caller may not do this.'),
  model_not_found: final(
    404,
    'not_found',
    'No target of this configuration serves the model.',
  ),
  not_found: final(404, 'not_found', 'There is nothing at this address.'),
  version_conflict: final(
    409,
    'conflict',
    'Somebody else changed it since it was read.',
  ),
  idempotency_conflict: final(
    409,
    'conflict',
    'The idempotency key was used before with another request.',
  ),
  already_exists: final(409, 'conflict', 'One of that name exists already.'),
  requests_per_minute: transient(
    429,
    'rate_limit',
    'Too many requests in the last minute.',
  ),
  tokens_per_minute: transient(
    429,
    'rate_limit',
    'Too many tokens in the last minute.',
  ),
  concurrency: transient(
    429,
    'rate_limit',
    'Too many requests at the same time.',
  ),
  upstream_error: transient(
    502,
    'upstream_error',
    'The provider failed; a 4xx of its own keeps its status.',
  ),
  upstream_timeout: transient(
    504,
    'upstream_error',
    'The provider did not answer in time.',
  ),
  starting: transient(503, 'unavailable', 'The gateway is starting.'),
  draining: transient(503, 'unavailable', 'The gateway is shutting down.'),
  ledger_unavailable: transient(
    503,
    'unavailable',
    'Budgets cannot be checked right now, so nothing is let through.',
  ),
  record_unavailable: transient(
    503,
    'unavailable',
    'Exchanges cannot be recorded right now, so nothing is let through.',
  ),
  policy_unavailable: transient(
    503,
    'unavailable',
    'A policy could not judge the exchange, and its configuration lets nothing through then.',
  ),
  internal_error: transient(
    500,
    'internal_error',
    'A fault of the gateway itself.',
  ),
} satisfies Record<string, ErrorEntry>;

/** `error.code` of every fault the suite reports. */
export type ErrorCode = keyof typeof errorCatalogue;
