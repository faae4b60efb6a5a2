import { KeeptrustsError } from '@keeptrusts/contract';
import { type ServerResponse } from 'node:http';
import { type Exchange } from '../exchange/Exchange';
import { type Reply } from './Reply';
import { exchangeHeaders } from './responseHeaders';
import { sendError } from './sendError';

/**
 * The answer when a step threw. An error that is not of the catalogue is a fault of ours: the client learns
 * that and no more.
 */
export function refuse(
  exchange: Exchange,
  response: ServerResponse,
  thrown: unknown,
): Reply {
  exchange.leaveUpstream();
  exchange.kept?.withhold();
  const error = KeeptrustsError.is(thrown)
    ? thrown
    : new KeeptrustsError(
        'internal_error',
        'The gateway made a mistake. Try again, and report the request id if it stays.',
        { cause: thrown },
      );
  exchange.error = error;
  return {
    status: error.status,
    finish: () =>
      sendError(response, error, exchange.requestId, exchangeHeaders(exchange)),
  };
}
