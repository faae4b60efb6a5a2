/** Digits as every reader takes them: no separators, no exponent, no other script's digits. */
const plainDecimal = /^-?\d{1,30}(\.\d{1,30})?$/;

/**
 * An amount as a tool would take it: a number, or a plain decimal in quotes, which is how many interfaces
 * write money. Undefined for everything else, such as `1e9`, `1,000` or `0x10` in quotes, which one reader
 * takes for more than another.
 */
export function readAmount(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && plainDecimal.test(value)
    ? Number(value)
    : undefined;
}
