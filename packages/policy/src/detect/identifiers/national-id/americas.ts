import { luhn } from '../checkDigits/luhn';
import { weightedSum } from '../checkDigits/weightedSum';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** Canada, Mexico, Brazil, Argentina, Chile, Colombia. The United States have categories of their own. */
export const americas: readonly NationalForm[] = [
  {
    ...{ country: 'CA', name: 'SIN' },
    form: '[1-9]\\d{2}[ -]?\\d{3}[ -]?\\d{3}',
    check: luhn,
  },
  {
    ...{ country: 'MX', name: 'CURP', alone: true },
    form: '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\\d',
    check: isCurp,
  },
  {
    ...{ country: 'MX', name: 'RFC' },
    form: '[A-ZÑ&]{3,4}[ -]?\\d{6}[ -]?[A-Z0-9]{3}',
    check: compact => {
      const date = /\d{6}/.exec(compact)![0];
      return isBirthDate(date.slice(2, 4), date.slice(4, 6));
    },
  },
  {
    ...{ country: 'BR', name: 'CPF' },
    form: '\\d{3}[. ]?\\d{3}[. ]?\\d{3}[ -]?\\d{2}',
    alone: '\\d{3}[.]\\d{3}[.]\\d{3}-?\\d{2}',
    check: isCpf,
  },
  {
    ...{ country: 'BR', name: 'CNPJ' },
    form: '\\d{2}[.]?\\d{3}[.]?\\d{3}/?\\d{4}-?\\d{2}',
    alone: '\\d{2}[.]\\d{3}[.]\\d{3}/\\d{4}-\\d{2}',
    check: isCnpj,
  },
  {
    ...{ country: 'AR', name: 'CUIL' },
    form: '(?:2[03-7]|3[034])-?\\d{8}-?\\d',
    alone: '\\d{2}-\\d{8}-\\d',
    check: compact =>
      weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    ...{ country: 'AR', name: 'DNI' },
    form: '\\d{1,2}[.]\\d{3}[.]\\d{3}|\\d{8}',
  },
  {
    ...{ country: 'CL', name: 'RUT' },
    form: '\\d{1,2}[.]?\\d{3}[.]?\\d{3}-?[\\dK]',
    alone: '\\d{1,2}[.]\\d{3}[.]\\d{3}-[\\dK]',
    check: isRut,
  },
  {
    ...{ country: 'CO', name: 'cédula' },
    form: '1[.]\\d{3}[.]\\d{3}[.]\\d{3}',
  },
];

/** RENAPO, Instructivo normativo: weights 18 to 2, Ñ counts between N and O. */
function isCurp(compact: string): boolean {
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  let sum = 0;
  for (let at = 0; at < 17; at++) {
    sum += alphabet.indexOf(compact[at]) * (18 - at);
  }
  return (10 - (sum % 10)) % 10 === Number(compact[17]);
}

/** Receita Federal: two check digits modulo 11; eleven equal digits are none. */
function isCpf(compact: string): boolean {
  if (/^(\d)\1{10}$/.test(compact)) return false;
  const first = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  return isChecked(compact, first) && isChecked(compact, [11, ...first]);
}

function isCnpj(compact: string): boolean {
  const first = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return isChecked(compact, first) && isChecked(compact, [6, ...first]);
}

/** True when the digit behind the weighted ones is 11 less their sum modulo 11, 0 for 10 and 11. */
function isChecked(compact: string, weights: readonly number[]): boolean {
  const rest = weightedSum(compact, weights) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(compact[weights.length]);
}

/** Registro Civil: modulo 11 with weights 2 to 7 from the right; K stands for 10. */
function isRut(compact: string): boolean {
  let sum = 0;
  for (let at = compact.length - 2, weight = 2; at >= 0; at--) {
    sum += Number(compact[at]) * weight;
    weight = weight === 7 ? 2 : weight + 1;
  }
  return '0K987654321'[sum % 11] === compact[compact.length - 1];
}
