import { type LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { KeeptrustsError, type ErrorCode } from '@keeptrusts/contract';
import { type Response } from 'express';

/** What Backstage's own errors are in the catalogue. */
const codes: Record<string, ErrorCode> = {
  AuthenticationError: 'invalid_api_key',
  NotAllowedError: 'forbidden',
  NotFoundError: 'not_found',
  InputError: 'invalid_request',
  ConflictError: 'already_exists',
};

/** Answers with the catalogue's error body. What is not the caller's doing is logged and not told. */
export function sendFault(
  error: unknown,
  response: Response,
  logger: LoggerService,
): void {
  const fault = toFault(error);
  if (fault.code === 'internal_error') {
    logger.error('A request failed', error as Error);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!fault.retryable) response.setHeader('x-should-retry', 'false');
  const requestId = String(response.getHeader('x-request-id') ?? '');
  response.status(fault.status).json(fault.toBody(requestId || undefined));
}

function toFault(error: unknown): KeeptrustsError {
  if (KeeptrustsError.is(error)) return error;
  if (isError(error)) {
    // body-parser's errors say what was wrong with the body, and quote nothing of it.
    if (error.type === 'entity.parse.failed') {
      return new KeeptrustsError('invalid_request', 'The body is not JSON.');
    }
    if (error.type === 'entity.too.large') {
      return new KeeptrustsError('body_too_large', 'The body is too large.');
    }
    const code = codes[error.name];
    if (code) return new KeeptrustsError(code, error.message, { cause: error });
  }
  return new KeeptrustsError(
    'internal_error',
    'Something went wrong on our side. The log has it under this request id.',
    { cause: error },
  );
}
