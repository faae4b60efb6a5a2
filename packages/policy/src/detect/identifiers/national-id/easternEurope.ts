import { mod11And10 } from '../checkDigits/mod11And10';
import { weightedSum } from '../checkDigits/weightedSum';
import { isNip } from '../taxNumbers';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria, Croatia, Serbia, Slovenia, Russia, Ukraine. */
export const easternEurope: readonly NationalForm[] = [
  {
    ...{ country: 'PL', name: 'PESEL' },
    form: '\\d{11}',
    check: compact =>
      // The century is added to the month.
      isBirthDate(
        String(Number(compact.slice(2, 4)) % 20),
        compact.slice(4, 6),
      ) && weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  {
    ...{ country: 'PL', name: 'NIP' },
    form: '\\d{3}-?\\d{3}-?\\d{2}-?\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}',
    check: isNip,
  },
  {
    ...{ country: 'PL', name: 'dowód osobisty' },
    form: '[A-Z]{3}[ ]?\\d{6}',
    check: isPolishCard,
  },
  {
    ...{ country: 'CZ', name: 'rodné číslo' },
    form: '\\d{6}/?\\d{4}',
    alone: '\\d{6}/\\d{4}',
    check: compact =>
      isBirthDate(
        String((Number(compact.slice(2, 4)) % 50) % 20),
        compact.slice(4, 6),
      ) && Number(compact) % 11 === 0,
  },
  {
    ...{ country: 'HU', name: 'TAJ' },
    form: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}',
    check: compact =>
      weightedSum(compact, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 ===
      Number(compact[8]),
  },
  {
    ...{ country: 'RO', name: 'CNP' },
    form: '[1-9]\\d{12}',
    check: compact => {
      const sum =
        weightedSum(compact, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return (
        isBirthDate(compact.slice(3, 5), compact.slice(5, 7)) &&
        (sum === 10 ? 1 : sum) === Number(compact[12])
      );
    },
  },
  {
    ...{ country: 'BG', name: 'EGN' },
    form: '\\d{10}',
    check: compact =>
      isBirthDate(
        String(Number(compact.slice(2, 4)) % 20),
        compact.slice(4, 6),
      ) &&
      (weightedSum(compact, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 ===
        Number(compact[9]),
  },
  {
    ...{ country: 'HR', name: 'OIB' },
    form: '\\d{11}',
    check: mod11And10,
  },
  {
    ...{ country: 'RS', name: 'JMBG' },
    form: '\\d{13}',
    check: compact => {
      const rest =
        weightedSum(compact, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (
        isBirthDate(compact.slice(2, 4), compact.slice(0, 2)) &&
        (rest < 2 ? 0 : 11 - rest) === Number(compact[12])
      );
    },
  },
  {
    ...{ country: 'RU', name: 'SNILS' },
    form: '\\d{3}-?\\d{3}-?\\d{3}[ -]?\\d{2}',
    alone: '\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}',
    check: compact => {
      const sum = weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
      return sum % 100 === Number(compact.slice(9));
    },
  },
  {
    ...{ country: 'RU', name: 'INN' },
    form: '\\d{12}',
    check: compact =>
      (weightedSum(compact, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 ===
      Number(compact[10]),
  },
  {
    ...{ country: 'UA', name: 'RNOKPP' },
    form: '\\d{10}',
    check: compact =>
      (((weightedSum(compact, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) %
        10 ===
      Number(compact[9]),
  },
];

/** Letters count 10 to 35; weights 7, 3, 1 and 9 for the check digit in the fourth place. */
function isPolishCard(compact: string): boolean {
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  const sum = weights.reduce(
    (total, weight, at) => total + parseInt(compact[at], 36) * weight,
    0,
  );
  return sum % 10 === 0;
}
