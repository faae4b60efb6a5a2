import { weightedSum } from './checkDigits/weightedSum';

/**
 * The check digit of a NIP, the tax number of Poland, in VAT numbers too.
 *
 * @param digits - ten digits
 */
export function isNip(digits: string): boolean {
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
  return weightedSum(digits, weights) % 11 === Number(digits[9]);
}

/**
 * The check digit of a NIF, the tax number of Portugal, in VAT numbers too.
 *
 * @param digits - nine digits
 */
export function isNif(digits: string): boolean {
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}

/**
 * The check digit of an AFM, the tax number of Greece, in VAT numbers too.
 *
 * @param digits - nine digits
 */
export function isAfm(digits: string): boolean {
  const weights = [256, 128, 64, 32, 16, 8, 4, 2];
  return (weightedSum(digits, weights) % 11) % 10 === Number(digits[8]);
}
