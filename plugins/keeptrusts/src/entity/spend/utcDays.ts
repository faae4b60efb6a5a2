const dayMs = 86_400_000;

/** The last days in UTC, oldest first, today last: `2026-01-31`. */
export function lastDays(count: number, nowMs: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    dayOf(nowMs - (count - 1 - index) * dayMs),
  );
}

/** The day in UTC. */
export function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

/** When a day began, as the control plane takes it. */
export function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** The first day of its month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
