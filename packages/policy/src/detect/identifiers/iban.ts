import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { mod97 } from './checkDigits/mod97';
import { notInWord } from './edges';

/** How long an account number of each country is (SWIFT, IBAN Registry, release 99). */
const lengths: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

const lengthOf = new Map(
  Object.entries(lengths).flatMap(([length, countries]) =>
    countries.split(' ').map(country => [country, Number(length)] as const),
  ),
);

const gap = '[ .\\u00a0-]?';
const source = `${notInWord}(?:[A-Za-z]{2}|[A-Z]{2} )\\d{2}(?:${gap}[A-Za-z0-9]){11,31}`;

/** International bank account numbers, plain or in groups of any kind, in either case (ISO 13616). */
export const iban: Recogniser = {
  category: 'iban',
  ...amongDigits(source),
  open: openOf(source),
  confirm: candidate => {
    const length = lengthOf.get(candidate.slice(0, 2).toUpperCase());
    if (length === undefined) return 0;
    const end = endOf(candidate, length);
    return end > 0 && isIban(candidate.slice(0, end)) ? end : 0;
  },
};

/** Where the account number ends if it is one: behind so many characters, at the end of a word. */
function endOf(candidate: string, length: number): number {
  let seen = 0;
  for (let at = 0; at < candidate.length; at++) {
    if (!/[A-Za-z0-9]/.test(candidate[at])) continue;
    seen++;
    if (seen < length) continue;
    return /^-?[A-Za-z0-9]/.test(candidate.slice(at + 1)) ? 0 : at + 1;
  }
  return 0;
}

/** ISO 7064 MOD 97-10: the first four characters go to the end. */
function isIban(text: string): boolean {
  const compact = text.replace(/[^A-Za-z0-9]/g, '');
  return mod97(compact.slice(4) + compact.slice(0, 4)) === 1;
}
