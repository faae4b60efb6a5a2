/**
 * The remainder of a long number by 97 (ISO/IEC 7064, MOD 97-10). Letters count 10 to 35.
 *
 * @param text - nothing but digits and letters
 */
export function mod97(text: string): number {
  let rest = 0;
  for (let at = 0; at < text.length; at++) {
    const value = parseInt(text[at], 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
