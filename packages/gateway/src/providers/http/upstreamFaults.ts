import { KeeptrustsError } from '@keeptrusts/contract';
import { type errors } from 'undici';

const timeouts: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'could not be connected to in time',
  UND_ERR_HEADERS_TIMEOUT: 'did not begin to answer in time',
  UND_ERR_BODY_TIMEOUT: 'went silent in the middle of its answer',
};

const breakdowns: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'closed the connection',
  ENOTFOUND: 'has an address that does not resolve',
  EAI_AGAIN: 'has an address that does not resolve',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  UND_ERR_SOCKET: 'closed the connection',
};

/** The fault in our terms. undici's own message may hold an address, so it stays the cause. */
export function toFault(targetId: string, error: Error): KeeptrustsError {
  const code = (error as errors.UndiciError).code ?? '';
  if (code in timeouts) return timeoutFault(targetId, timeouts[code], error);
  return new KeeptrustsError(
    'upstream_error',
    `The target "${targetId}" ${breakdowns[code] ?? 'failed to answer'}.`,
    { cause: error },
  );
}

/** A target that took too long; `what` it took too long for. */
export function timeoutFault(
  targetId: string,
  what: string,
  cause?: Error,
): KeeptrustsError {
  return new KeeptrustsError(
    'upstream_timeout',
    `The target "${targetId}" ${what}.`,
    { cause },
  );
}
