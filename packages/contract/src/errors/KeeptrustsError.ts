import { errorCatalogue, type ErrorCode, type ErrorType } from './catalogue';

const marker = Symbol.for('keeptrusts.error');

/** What a fault carries beyond its code. None of it may repeat prompt text, a key or a secret. */
export interface ErrorOptions {
  /** Replaces the catalogue's status, for a provider's own 4xx and for 422. */
  status?: number;
  /** The request field at fault, `error.param`. */
  param?: string;
  /** Name of the policy that decided, `error.policy`. */
  policy?: string;
  /** Facts a program can act on, `error.details`. */
  details?: unknown;
  /** Milliseconds after which a retry can succeed, sent as `retry-after` in whole seconds. */
  retryAfterMs?: number;
  cause?: unknown;
}

/** The JSON body of every refusal, also as an SSE `data:` frame inside a stream. */
export interface ErrorBody {
  error: {
    message: string;
    type: ErrorType;
    code: ErrorCode;
    param: string | null;
    policy?: string;
    request_id?: string;
    details?: unknown;
  };
}

/**
 * A fault from the catalogue. The message says what happened, whose limit it is and what to do next.
 *
 * @example
 * throw new KeeptrustsError('model_not_found', `No target serves "${model}".`, { param: 'model' });
 */
export class KeeptrustsError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly type: ErrorType;
  readonly retryable: boolean;
  readonly param?: string;
  readonly policy?: string;
  readonly details?: unknown;
  readonly retryAfterMs?: number;
  readonly [marker] = true;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    const entry = errorCatalogue[code];
    this.name = 'KeeptrustsError';
    this.code = code;
    this.status = options.status ?? entry.status;
    this.type = entry.type;
    this.retryable = entry.retryable;
    this.param = options.param;
    this.policy = options.policy;
    this.details = options.details;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** True for faults of this class, also when two copies of the package are installed. */
  static is(error: unknown): error is KeeptrustsError {
    return typeof error === 'object' && error !== null && marker in error;
  }

  /** The response body, with the id that finds this exchange in the logs. */
  toBody(requestId?: string): ErrorBody {
    return {
      error: {
        message: this.message,
        type: this.type,
        code: this.code,
        param: this.param ?? null,
        policy: this.policy,
        request_id: requestId,
        details: this.details,
      },
    };
  }
}
