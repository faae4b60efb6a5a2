import { errorCatalogue, type ErrorCode, type ErrorType } from './catalogue';

/** What SDKs and scripts hold on to: status, type, code, and whether to try again. */
const promised: [number, ErrorType, boolean, ErrorCode[]][] = [
  [400, 'validation_error', false, ['invalid_request']],
  [
    401,
    'authentication_error',
    false,
    ['missing_api_key', 'invalid_api_key', 'key_expired', 'key_revoked'],
  ],
  [
    402,
    'budget_exceeded',
    false,
    ['wallet_exhausted', 'budget_exhausted', 'unpriced_model'],
  ],
  [
    403,
    'policy_violation',
    false,
    ['input_blocked', 'output_blocked', 'escalation_required'],
  ],
  [
    403,
    'permission_error',
    false,
    ['model_not_allowed', 'provider_not_allowed', 'forbidden'],
  ],
  [404, 'not_found', false, ['model_not_found', 'not_found']],
  [
    409,
    'conflict',
    false,
    ['version_conflict', 'idempotency_conflict', 'already_exists'],
  ],
  [413, 'validation_error', false, ['body_too_large']],
  [431, 'validation_error', false, ['headers_too_large']],
  [
    429,
    'rate_limit',
    true,
    ['requests_per_minute', 'tokens_per_minute', 'concurrency'],
  ],
  [500, 'internal_error', true, ['internal_error']],
  [502, 'upstream_error', true, ['upstream_error']],
  [504, 'upstream_error', true, ['upstream_timeout']],
  [
    503,
    'unavailable',
    true,
    [
      'starting',
      'draining',
      'ledger_unavailable',
      'record_unavailable',
      'policy_unavailable',
    ],
  ],
];

const rows = promised.flatMap(([status, type, retryable, codes]) =>
  codes.map(code => ({ code, status, type, retryable })),
);

describe('errorCatalogue', () => {
  it.each(rows)('answers $code with $status $type', ({ code, ...entry }) => {
    expect(errorCatalogue[code]).toMatchObject(entry);
  });

  it('has no code that is not promised', () => {
    const codes = rows.map(({ code }) => code);
    expect(Object.keys(errorCatalogue).sort()).toEqual(codes.sort());
  });

  it('explains every code in one sentence', () => {
    for (const { summary } of Object.values(errorCatalogue)) {
      expect(summary).toMatch(/^[A-Z].+\.$/);
    }
  });
});
