import { luhn } from '../identifiers/checkDigits/luhn';

/** Values of the letters; I, O and Q are not used. */
const letterValues = new Map([
  ...[...'ABCDEFGH'].map((letter, i) => [letter, i + 1] as const),
  ...[...'JKLMN'].map((letter, i) => [letter, i + 1] as const),
  ['P', 7] as const,
  ['R', 9] as const,
  ...[...'STUVWXYZ'].map((letter, i) => [letter, i + 2] as const),
]);
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification numbers: 17 characters, the ninth a check digit modulo 11 (49 CFR 565.15). */
export function isVin(text: string): boolean {
  const sum = vinWeights.reduce(
    (total, weight, i) =>
      total + weight * (letterValues.get(text[i]) ?? Number(text[i])),
    0,
  );
  const check = sum % 11;
  return text[8] === (check === 10 ? 'X' : String(check));
}

/** US provider identifiers: ten digits, Luhn's check with the prefix 80840 (45 CFR 162.406). */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);
}

/** US DEA registrations: two letters, six digits and the last digit of a weighted sum of them. */
export function isDea(text: string): boolean {
  const [a, b, c, d, e, f, check] = [...text.slice(2)].map(Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}
