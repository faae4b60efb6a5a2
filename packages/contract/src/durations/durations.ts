const unitMs = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
} as const;

const shape = /^(\d{1,9})(ms|s|m|h|d)$/;

/**
 * Milliseconds of a duration such as `500ms`, `30s`, `15m`, `24h`, `7d` or `90d`; undefined when it is
 * not one.
 */
export function parseDuration(text: string): number | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * unitMs[match[2] as keyof typeof unitMs];
}
