const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** A length of time in its largest unit: `12d`, `5m`. */
function roughly(ms: number): string {
  const [unit, size] = units.find(([, each]) => ms >= each) ?? ['s', 1000];
  return `${Math.round(ms / size)}${unit}`;
}

/** How long ago or how far ahead a time is: `5m ago`, `in 12d`; a dash for none. */
export function formatWhen(time: string | null, nowMs = Date.now()): string {
  if (time === null) return '-';
  const ms = Date.parse(time) - nowMs;
  return ms < 0 ? `${roughly(-ms)} ago` : `in ${roughly(ms)}`;
}

/** A time to the second, in UTC: `2026-11-21 09:53:02`. */
export function formatTime(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}

/** An amount: cents for what people give, more digits where a request costs less than one. */
export function formatUsd(usd: number): string {
  const digits = usd !== 0 && Math.abs(usd) < 0.1 ? 6 : 2;
  return `${usd < 0 ? '-' : ''}$${Math.abs(usd).toFixed(digits)}`;
}
