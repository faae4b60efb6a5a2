import { type KeeptrustsError } from '@keeptrusts/contract';
import { type ServerResponse } from 'node:http';

/** Sends a refusal: the catalogue's body, and what a client's retry logic needs to know. */
export function sendError(
  response: ServerResponse,
  error: KeeptrustsError,
  requestId: string,
  headers: readonly string[] = ['x-request-id', requestId],
): void {
  if (response.headersSent) {
    // Too late to say it: a reply that breaks off is told from one that is complete.
    response.destroy();
    return;
  }
  if (response.destroyed) return;
  const body = Buffer.from(JSON.stringify(error.toBody(requestId)));
  const all = [
    'content-type',
    'application/json',
    'content-length',
    String(body.length),
    ...headers,
  ];
  if (error.retryAfterMs !== undefined) {
    all.push('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
  }
  // OpenAI's SDKs obey it; they would retry a 409 or a 5xx by themselves.
  if (!error.retryable) all.push('x-should-retry', 'false');
  response.writeHead(error.status, all);
  response.end(body);
}
