import { weightedSum } from './checkDigits/weightedSum';

/** Issued are those from 320 on; before them come Scotland's, which begin with a day and a month. */
const issued = /^(?:[4-9]|3[2-9]|(?:[0-2]\d|3[01])(?:0[1-9]|1[0-2]))/;

/**
 * The check digit of an NHS number (NHS Data Dictionary: modulus 11, weights 10 to 2).
 *
 * @param digits - nothing but digits
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || !issued.test(digits)) return false;
  const check = 11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}
