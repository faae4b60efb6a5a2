import { type Prng } from '../../Prng';

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = capitals.toLowerCase();

/** Alphabets that tokens are drawn from. */
export const alphabets = {
  digits,
  hex: `${digits}abcdef`,
  capitals: digits + capitals,
  small: digits + small,
  base32: `${capitals}234567`,
  base62: digits + capitals + small,
  base64: `${digits}${capitals}${small}+/`,
  base64url: `${digits}${capitals}${small}-_`,
} as const;

/** Characters of an alphabet at random. */
export function draw(
  prng: Prng,
  alphabet: keyof typeof alphabets,
  length: number,
): string {
  const characters = alphabets[alphabet];
  return Array.from(
    { length },
    () => characters[prng.below(characters.length)],
  ).join('');
}

/**
 * Fills a form of a token: `{hex:32}` becomes 32 hexadecimal digits, and so with every alphabet. The parts of forms
 * are told apart by it, so that those who scan sources for secrets find none here.
 */
function drawForm(prng: Prng, form: string): string {
  return form.replace(/\{([a-z0-9]+):(\d+)\}/g, (_, alphabet, length) =>
    draw(prng, alphabet as keyof typeof alphabets, Number(length)),
  );
}

/** A maker of values in one of some forms. */
export function oneOf(...forms: readonly string[]): (prng: Prng) => string {
  return prng => drawForm(prng, prng.pick(forms));
}
