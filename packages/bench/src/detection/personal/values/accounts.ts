import { type Prng } from '../../Prng';
import { digits, grouped, luhnDigit } from './digits';

/** A payment card number. */
export function cardNumber(prng: Prng, prefix: string, length: number): string {
  const body = digits(prng, prefix.padEnd(length - 1, '#'));
  return body + luhnDigit(body);
}

/** An account number with its two check digits: 98 less the number modulo 97. */
function ibanOf(country: string, account: string): string {
  const numeric = [...`${account}${country}00`]
    .map(character => parseInt(character, 36))
    .join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

const ibanForms: readonly (readonly [string, string])[] = [
  ...([
    ['DE', '##################'],
    ['GB', 'BARC##############'],
    ['FR', '#######################'],
    ['NL', 'INGB##########'],
    ['ES', '####################'],
  ] as const),
];

export function iban(prng: Prng): string {
  const [country, account] = prng.pick(ibanForms);
  const plain = ibanOf(country, digits(prng, account));
  return prng.chance(0.5) ? plain : grouped(plain, [4, 4, 4, 4, 4, 4, 4], ' ');
}
