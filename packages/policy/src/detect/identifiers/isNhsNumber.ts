import { weightedSum } from './checkDigits/weightedSum';

/**
 * The check digit of an NHS number (NHS Data Dictionary: modulus 11, weights 10 to 2).
 *
 * @param digits - nothing but digits
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}
