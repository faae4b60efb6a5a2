/**
 * Money is counted in whole nano-dollars (1 USD = 1,000,000,000), so that sums are exact. A double
 * holds such integers up to about 9 million USD, the largest amount one account may have.
 */
export type NanoUsd = number;

export const nanoPerUsd = 1_000_000_000;

/** The largest amount that is still exact, in USD. */
export const maxUsd = Math.floor(Number.MAX_SAFE_INTEGER / nanoPerUsd);

/** Nano-dollars of a USD amount, rounded to the nearest. */
export function usdToNano(usd: number): NanoUsd {
  return Math.round(usd * nanoPerUsd);
}

/** USD of an amount in nano-dollars, as JSON shows it: to the nano up to 2 million USD, to the next one above. */
export function nanoToUsd(nano: NanoUsd): number {
  return nano / nanoPerUsd;
}
