/**
 * True of a place within what is written like an international bank account number, where groups of digits are no
 * numbers of their own.
 */
export function isInsideIban(before: string): boolean {
  return /(?:^|[^A-Za-z0-9])[A-Z]{2}\d{2}(?: [A-Za-z0-9]{4}){0,7} $/.test(
    before,
  );
}
