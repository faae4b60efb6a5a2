import { crossSum } from '../checkDigits/crossSum';
import { luhn } from '../checkDigits/luhn';
import { mod11And10 } from '../checkDigits/mod11And10';
import { restTo97 } from '../checkDigits/restTo97';
import { weightedSum } from '../checkDigits/weightedSum';
import { isAfm, isNif, isNip } from '../taxNumbers';

/** The form of a country's VAT numbers behind its prefix, and the test of its check digits where it is known. */
export interface VatForm {
  readonly form: RegExp;
  check?(number: string): boolean;
}

/**
 * VAT numbers of the member states, by prefix (European Commission, VIES; algorithms as published in the OECD's and the
 * states' documents). XI and GB are Northern Ireland and Great Britain.
 */
export const vatForms: Readonly<Record<string, VatForm>> = {
  AT: {
    form: /^U\d{8}$/,
    check: number => {
      const digits = number.slice(1);
      const sum = crossSum(digits, [1, 2, 1, 2, 1, 2, 1]);
      return (96 - sum) % 10 === Number(digits[7]);
    },
  },
  BE: {
    form: /^[01]\d{9}$/,
    check: number => restTo97(number.slice(0, 8)) === Number(number.slice(8)),
  },
  BG: { form: /^\d{9,10}$/ },
  CY: { form: /^[0-59]\d{7}[A-Z]$/ },
  CZ: { form: /^\d{8,10}$/ },
  DE: { form: /^[1-9]\d{8}$/, check: mod11And10 },
  DK: {
    form: /^[1-9]\d{7}$/,
    check: number => weightedSum(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  EE: {
    form: /^10\d{7}$/,
    check: number =>
      weightedSum(number, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  },
  EL: { form: /^\d{9}$/, check: isAfm },
  GR: { form: /^\d{9}$/, check: isAfm },
  ES: { form: /^(?:[A-HJ-NP-SUVW]\d{7}[\dA-J]|[\dKLMXYZ]\d{7}[A-Z])$/ },
  FI: {
    form: /^\d{8}$/,
    check: number => weightedSum(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  },
  FR: {
    form: /^[\dA-HJ-NP-Z]{2}\d{9}$/,
    check: number => {
      const siren = number.slice(2);
      if (!/^\d\d/.test(number)) return luhn(siren);
      return (
        (12 + 3 * (Number(siren) % 97)) % 97 === Number(number.slice(0, 2))
      );
    },
  },
  HR: { form: /^\d{11}$/, check: mod11And10 },
  HU: {
    form: /^\d{8}$/,
    check: number => weightedSum(number, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  },
  IE: { form: /^\d(?:\d|[A-Z+*])\d{5}[A-W][A-I]?$/ },
  IT: { form: /^\d{11}$/, check: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/ },
  LU: {
    form: /^\d{8}$/,
    check: number =>
      Number(number.slice(0, 6)) % 89 === Number(number.slice(6)),
  },
  LV: { form: /^\d{11}$/ },
  MT: {
    form: /^\d{8}$/,
    check: number =>
      37 - (weightedSum(number, [3, 4, 6, 7, 8, 9]) % 37) ===
      Number(number.slice(6)),
  },
  NL: { form: /^\d{9}B\d{2}$/ },
  PL: {
    form: /^\d{10}$/,
    check: isNip,
  },
  PT: {
    form: /^\d{9}$/,
    check: isNif,
  },
  RO: { form: /^[1-9]\d{5,9}$/ },
  SE: {
    form: /^\d{10}01$/,
    check: number => luhn(number.slice(0, 10)),
  },
  SI: {
    form: /^[1-9]\d{7}$/,
    check: number =>
      (11 - (weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
      Number(number[7]),
  },
  SK: { form: /^[1-9]\d{9}$/, check: number => Number(number) % 11 === 0 },
  XI: { form: /^\d{9}$/, check: isBritish },
  GB: { form: /^\d{9}$/, check: isBritish },
};

/** HMRC: modulo 97, for newer numbers with 55 added. */
function isBritish(number: string): boolean {
  const sum =
    weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}
