/**
 * The sum of digits, each times its weight: what most national check digits are made of.
 *
 * @param digits - nothing but digits; those beyond the last weight do not count
 */
export function weightedSum(
  digits: string,
  weights: readonly number[],
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += Number(digits[at]) * weights[at];
  }
  return sum;
}
