/**
 * What a number lacks to the next multiple of 97, from 1 to 97: the check digits of Belgium and France.
 *
 * @param digits - nothing but digits, fifteen at most
 */
export function restTo97(digits: string): number {
  return 97 - (Number(digits) % 97);
}
