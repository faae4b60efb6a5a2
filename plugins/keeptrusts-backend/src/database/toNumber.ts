/** A number of the database: PostgreSQL gives those of 64 bits as text. */
export function toNumber(value: number | string): number;
export function toNumber(value: number | string | null): number | null;
export function toNumber(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
