import { luhn } from '../checkDigits/luhn';
import { isAfm, isNif } from '../taxNumbers';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain, Portugal, Italy, Greece. */
export const southernEurope: readonly NationalForm[] = [
  {
    ...{ country: 'ES', name: 'DNI', alone: true },
    form: '(?:\\d{8}|\\d{1,2}[.]\\d{3}[.]\\d{3})[ -]?[A-HJ-NP-TV-Z]',
    check: compact => isDni(compact.slice(0, -1), compact),
  },
  {
    ...{ country: 'ES', name: 'NIE', alone: true },
    form: '[XYZ][ -]?\\d{7}[ -]?[A-HJ-NP-TV-Z]',
    // The first letter counts 0, 1 or 2.
    check: compact =>
      isDni(`${'XYZ'.indexOf(compact[0])}${compact.slice(1, -1)}`, compact),
  },
  {
    ...{ country: 'PT', name: 'NIF' },
    form: '[1-35689]\\d{2}[ .]?\\d{3}[ .]?\\d{3}',
    check: isNif,
  },
  {
    ...{ country: 'IT', name: 'codice fiscale', alone: true },
    form: '[A-Z]{6}[ ]?\\d{2}[A-EHLMPR-T]\\d{2}[ ]?[A-Z]\\d{3}[A-Z]',
    check: isCodiceFiscale,
  },
  {
    ...{ country: 'GR', name: 'AMKA' },
    form: '\\d{11}',
    check: compact =>
      isBirthDate(compact.slice(2, 4), compact.slice(0, 2)) && luhn(compact),
  },
  {
    ...{ country: 'GR', name: 'AFM' },
    form: '\\d{9}',
    check: isAfm,
  },
];

/** Spanish Ministry of the Interior: the number modulo 23 gives the letter. */
function isDni(digits: string, compact: string): boolean {
  return dniLetters[Number(digits) % 23] === compact[compact.length - 1];
}

/** What a digit or letter counts on the first, third, … place (Decreto ministeriale 23/12/1976). */
const odd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10,
  22, 25, 24, 23,
];

function isCodiceFiscale(compact: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const value = parseInt(compact[at], 36);
    const index = value < 10 ? value : value - 10;
    sum += at % 2 === 0 ? odd[index] : index;
  }
  return compact.charCodeAt(15) - 65 === sum % 26;
}
