/** A time of the database, which is in milliseconds, as JSON has it. */
export function toTime(ms: number | string): string {
  return new Date(Number(ms)).toISOString();
}
