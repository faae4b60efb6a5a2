/**
 * The check digit of German and Croatian numbers (ISO/IEC 7064, MOD 11,10): the last digit.
 *
 * @param digits - nothing but digits
 */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (Number(digits[at]) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[digits.length - 1]);
}
