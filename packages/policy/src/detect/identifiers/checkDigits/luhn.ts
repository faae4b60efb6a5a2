/**
 * The check digit of payment cards and many other numbers (ISO/IEC 7812-1, annex B): from the right every
 * second digit counts double, and the sum is a multiple of ten.
 *
 * @param digits - nothing but digits
 */
export function luhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let at = digits.length - 1; at >= 0; at--) {
    const digit = digits.charCodeAt(at) - 48;
    const value = double ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
    double = !double;
  }
  return sum % 10 === 0;
}
