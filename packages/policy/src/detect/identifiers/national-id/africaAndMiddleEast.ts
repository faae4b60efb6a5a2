import { luhn } from '../checkDigits/luhn';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** South Africa, Turkey, Israel, the Emirates, Saudi Arabia, Egypt. */
export const africaAndMiddleEast: readonly NationalForm[] = [
  {
    ...{ country: 'ZA', name: 'identity number' },
    form: '\\d{6}[ ]?\\d{4}[ ]?[01]\\d[ ]?\\d',
    check: compact =>
      isBirthDate(compact.slice(2, 4), compact.slice(4, 6)) && luhn(compact),
  },
  {
    ...{ country: 'TR', name: 'T.C. kimlik' },
    form: '[1-9]\\d{10}',
    check: isKimlik,
  },
  {
    ...{ country: 'IL', name: 'teudat zehut' },
    form: '\\d{8}-?\\d|\\d-?\\d{7}-?\\d',
    check: luhn,
  },
  {
    ...{ country: 'AE', name: 'Emirates ID' },
    form: '784-?(?:19|20)\\d{2}-?\\d{7}-?\\d',
    alone: true,
    check: luhn,
  },
  {
    ...{ country: 'SA', name: 'national ID' },
    form: '[12]\\d{9}',
    check: luhn,
  },
  {
    ...{ country: 'EG', name: 'national ID' },
    form: '[23]\\d{13}',
    check: compact => isBirthDate(compact.slice(3, 5), compact.slice(5, 7)),
  },
];

/** Nüfus ve Vatandaşlık İşleri: the tenth digit from the odd and even places, the eleventh from all before it. */
function isKimlik(compact: string): boolean {
  const digits = [...compact].map(Number);
  const sum = (from: number, step: number, until: number) => {
    let total = 0;
    for (let at = from; at < until; at += step) total += digits[at];
    return total;
  };
  const tenth = (sum(0, 2, 9) * 7 - sum(1, 2, 8) + 100) % 10;
  return tenth === digits[9] && sum(0, 1, 10) % 10 === digits[10];
}
