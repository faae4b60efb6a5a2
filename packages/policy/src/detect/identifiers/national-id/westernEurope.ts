import { crossSum } from '../checkDigits/crossSum';
import { ean13 } from '../checkDigits/ean13';
import { luhn } from '../checkDigits/luhn';
import { mod11And10 } from '../checkDigits/mod11And10';
import { restTo97 } from '../checkDigits/restTo97';
import { weightedSum } from '../checkDigits/weightedSum';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** France, Germany, Austria, Switzerland, the Low Countries, Ireland. */
export const westernEurope: readonly NationalForm[] = [
  {
    ...{ country: 'FR', name: 'NIR' },
    form: '[1-478][ .]?\\d{2}[ .]?\\d{2}[ .]?\\d[\\dAB][ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{2}',
    alone: '\\d[ .]\\d{2}[ .]\\d{2}[ .].*',
    check: isNir,
  },
  {
    ...{ country: 'FR', name: 'SIREN, SIRET' },
    form: '\\d{3}[ ]?\\d{3}[ ]?\\d{3}(?:[ ]?\\d{5})?',
    check: luhn,
  },
  {
    ...{ country: 'FR', name: 'numéro fiscal' },
    form: '[0-3]\\d[ ]?\\d{2}[ ]?\\d{3}[ ]?\\d{3}[ ]?\\d{3}',
    // Direction générale des finances publiques: the first ten digits modulo 511.
    check: compact =>
      Number(compact.slice(0, 10)) % 511 === Number(compact.slice(10)),
  },
  {
    ...{ country: 'DE', name: 'Steuer-ID' },
    form: '[1-9]\\d(?:[ /]?\\d{3}){3}',
    // Some digit occurs twice or three times among the first ten (Bundeszentralamt für Steuern).
    check: compact =>
      mod11And10(compact) && new Set(compact.slice(0, 10)).size < 10,
  },
  {
    ...{ country: 'DE', name: 'Sozialversicherungsnummer' },
    form: '\\d{2}[ ]?\\d{6}[ ]?[A-Z][ ]?\\d{2}[ ]?\\d',
    alone: true,
    check: isSozialversicherung,
  },
  {
    ...{ country: 'DE', name: 'Personalausweisnummer' },
    form: '[L-Z][CFGHJKLMNPRTVWXYZ0-9]{8}\\d?',
    check: compact => /\d(?:[A-Z]{0,2}\d){4}/.test(compact),
  },
  {
    ...{ country: 'AT', name: 'Sozialversicherungsnummer' },
    form: '[1-9]\\d{3}[ ]?\\d{6}',
    check: compact =>
      weightedSum(compact, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 ===
      Number(compact[3]),
  },
  {
    ...{ country: 'CH', name: 'AHV' },
    form: '756[.]?\\d{4}[.]?\\d{4}[.]?\\d{2}',
    alone: true,
    check: ean13,
  },
  {
    ...{ country: 'NL', name: 'BSN' },
    form: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}|\\d{4}[.]\\d{2}[.]\\d{3}|\\d{8}',
    check: isBsn,
  },
  {
    ...{ country: 'BE', name: 'rijksregisternummer' },
    form: '\\d{2}[. -]?\\d{2}[. -]?\\d{2}[ -]?\\d{3}[ .-]?\\d{2}',
    alone: '\\d{2}[.]\\d{2}[.]\\d{2}-\\d{3}[.-]\\d{2}',
    check: isRijksregister,
  },
  {
    ...{ country: 'LU', name: 'matricule' },
    form: '(?:19|20)\\d{2}[ ]?\\d{2}[ ]?\\d{2}[ ]?\\d{5}',
    check: compact => isBirthDate(compact.slice(4, 6), compact.slice(6, 8)),
  },
  {
    ...{ country: 'IE', name: 'PPS' },
    form: '\\d{7}[ ]?[A-W][A-IW]?',
    alone: '\\d{7}[A-W][A-IW]',
    check: isPps,
  },
];

/** INSEE: 97 less the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
function isNir(compact: string): boolean {
  const digits = compact.replace('2A', '19').replace('2B', '18');
  if (!/^\d{15}$/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20)) return false;
  return restTo97(digits.slice(0, 13)) === Number(digits.slice(13));
}

/** Deutsche Rentenversicherung, VKVV § 4: the letter counts as two digits, digit sums of the products. */
function isSozialversicherung(compact: string): boolean {
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  return crossSum(digits, weights) % 10 === Number(compact[11]);
}

/** The test of eleven, with the last digit subtracted (Logisch Ontwerp BSN). */
function isBsn(compact: string): boolean {
  const digits = compact.padStart(9, '0');
  const sum = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]);
  return sum !== 0 && sum % 11 === 0;
}

/** 97 less the number modulo 97; a 2 stands before it for those born from 2000 on. */
function isRijksregister(compact: string): boolean {
  if (Number(compact.slice(2, 4)) % 20 > 12) return false;
  const [number, check] = [compact.slice(0, 9), Number(compact.slice(9))];
  return ['', '2'].some(century => restTo97(century + number) === check);
}

/** Department of Social Protection: weights 8 to 2, the second letter 9; the remainder by 23 gives the letter. */
function isPps(compact: string): boolean {
  const second =
    compact[8] === undefined || compact[8] === 'W'
      ? 0
      : compact.charCodeAt(8) - 64;
  const sum = weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === compact[7];
}
