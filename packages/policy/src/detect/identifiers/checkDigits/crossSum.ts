/**
 * The sum of the digits of the products, each of a digit and its weight.
 *
 * @param digits - nothing but digits; those beyond the last weight do not count
 */
export function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, at) => {
    const product = Number(digits[at]) * weight;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
}
