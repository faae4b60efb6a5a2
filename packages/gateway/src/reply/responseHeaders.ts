import { nanoToUsd, type NanoUsd } from '@keeptrusts/contract';
import { type RateStanding } from '../admit/RateLimiter';
import { type Exchange } from '../exchange/Exchange';

/**
 * What every response says about its exchange, as a flat list of names and values.
 *
 * @param cost - not known when a stream begins
 */
export function exchangeHeaders(exchange: Exchange, cost?: NanoUsd): string[] {
  const { principal, candidate, admission } = exchange;
  const headers = [
    'x-request-id',
    exchange.requestId,
    'x-keeptrusts-event-id',
    exchange.id,
    'x-keeptrusts-verdict',
    exchange.verdict(),
    'x-keeptrusts-overhead-ms',
    exchange.overheadMs().toFixed(2),
  ];
  if (candidate) {
    headers.push('x-keeptrusts-provider', candidate.target.providerName);
    headers.push('x-keeptrusts-model', ascii(candidate.model));
  }
  const version = principal?.configuration.version;
  if (version !== undefined) {
    headers.push('x-keeptrusts-config-version', ascii(version));
  }
  if (cost !== undefined) headers.push('x-keeptrusts-cost-usd', usd(cost));
  const pass = admission?.rates.pass;
  addStanding(headers, 'requests', pass?.requests);
  addStanding(headers, 'tokens', pass?.tokens);
  return headers;
}

/** Node refuses other characters in a header; they are percent-encoded, as in a URL. */
function ascii(text: string): string {
  return text.toWellFormed().replace(/[^\x20-\x7e]+/g, encodeURIComponent);
}

function usd(amount: NanoUsd): string {
  return nanoToUsd(amount).toFixed(9);
}

function addStanding(
  headers: string[],
  unit: string,
  standing: RateStanding | undefined,
): void {
  if (!standing) return;
  headers.push(
    `x-ratelimit-limit-${unit}`,
    String(standing.limit),
    `x-ratelimit-remaining-${unit}`,
    String(standing.remaining),
    `x-ratelimit-reset-${unit}`,
    `${Math.ceil(standing.resetMs / 1000)}s`,
  );
}
