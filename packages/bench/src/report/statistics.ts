/** The value below which so many per cent of the values lie; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.ceil((percent / 100) * sorted.length) - 1;
  return sorted[Math.max(0, index)];
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}
