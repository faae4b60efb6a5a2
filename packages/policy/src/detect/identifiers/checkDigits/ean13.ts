import { weightedSum } from './weightedSum';

/**
 * The check digit of articles, and of Swiss social insurance numbers, which are written as such (GS1 General
 * Specifications, 7.9.1): the last digit.
 *
 * @param digits - thirteen digits
 */
export function ean13(digits: string): boolean {
  const weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];
  return weightedSum(digits, weights) % 10 === 0;
}
