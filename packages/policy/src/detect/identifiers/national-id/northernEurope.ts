import { luhn } from '../checkDigits/luhn';
import { weightedSum } from '../checkDigits/weightedSum';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** Sweden, Denmark, Norway, Finland, Iceland, Estonia, Lithuania, Latvia. */
export const northernEurope: readonly NationalForm[] = [
  {
    ...{ country: 'SE', name: 'personnummer' },
    form: '(?:19|20)?\\d{6}[ +-]?\\d{4}',
    alone: '\\d{6,8}[+-]\\d{4}',
    check: isPersonnummer,
  },
  {
    ...{ country: 'DK', name: 'CPR' },
    form: '\\d{6}[ -]?\\d{4}',
    // Its check digit is no longer kept to.
    check: compact => isBirthDate(compact.slice(2, 4), compact.slice(0, 2)),
  },
  {
    ...{ country: 'NO', name: 'fødselsnummer' },
    form: '\\d{6}[ -]?\\d{5}',
    alone: '\\d{6}[ -]\\d{5}',
    check: isFodselsnummer,
  },
  {
    ...{ country: 'FI', name: 'HETU', alone: true },
    form: '\\d{6}[A-FU-Y+-]\\d{3}[0-9A-FHJ-NPR-Y]',
    check: compact => {
      // Without the sign for the century, which may be a letter.
      const digits = compact.slice(0, 6) + compact.slice(-4, -1);
      return (
        isBirthDate(compact.slice(2, 4), compact.slice(0, 2)) &&
        '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] ===
          compact[compact.length - 1]
      );
    },
  },
  {
    ...{ country: 'IS', name: 'kennitala' },
    form: '\\d{6}[ -]?\\d{4}',
    check: compact =>
      isBirthDate(
        compact.slice(2, 4),
        String(Number(compact.slice(0, 2)) % 40),
      ) && weightedSum(compact, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    ...{ country: 'EE', name: 'isikukood' },
    form: '[1-6]\\d{10}',
    check: isBalticCode,
  },
  {
    ...{ country: 'LV', name: 'personas kods' },
    form: '\\d{6}-?[0-2]\\d{4}',
    check: compact => isBirthDate(compact.slice(2, 4), compact.slice(0, 2)),
  },
];

/** Skatteverket: Luhn over the last ten digits; coordination numbers add 60 to the day. */
function isPersonnummer(compact: string): boolean {
  const digits = compact.slice(-10);
  const day = String(Number(digits.slice(4, 6)) % 60);
  return isBirthDate(digits.slice(2, 4), day) && luhn(digits);
}

/** Skatteetaten: two check digits modulo 11. */
function isFodselsnummer(compact: string): boolean {
  return (
    weightedSum(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Estonia and Lithuania: modulo 11, a second row of weights where the first gives 10. */
function isBalticCode(compact: string): boolean {
  if (!isBirthDate(compact.slice(3, 5), compact.slice(5, 7))) return false;
  const first = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(compact, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  const check = first < 10 ? first : second % 10;
  return check === Number(compact[10]);
}
