import { luhn } from '../checkDigits/luhn';
import { verhoeff } from '../checkDigits/verhoeff';
import { weightedSum } from '../checkDigits/weightedSum';
import { isBirthDate } from './isBirthDate';
import { type NationalForm } from './NationalForm';

/** India, Australia, New Zealand, Singapore, Hong Kong, Malaysia, China, Taiwan, Japan, Korea, Thailand, Pakistan. */
export const asiaPacific: readonly NationalForm[] = [
  {
    ...{ country: 'IN', name: 'Aadhaar' },
    form: '[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}',
    alone: '\\d{4} \\d{4} \\d{4}',
    check: verhoeff,
  },
  {
    ...{ country: 'IN', name: 'PAN', alone: true },
    form: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]',
  },
  {
    ...{ country: 'AU', name: 'TFN' },
    form: '\\d{3}[ -]?\\d{3}[ -]?\\d{2,3}',
    // Australian Taxation Office: modulo 11, with eight digits other weights.
    check: compact =>
      weightedSum(
        compact,
        compact.length === 9
          ? [1, 4, 3, 7, 5, 8, 6, 9, 10]
          : [10, 7, 8, 4, 6, 3, 5, 1],
      ) %
        11 ===
      0,
  },
  {
    ...{ country: 'AU', name: 'Medicare' },
    form: '[2-6]\\d{3}[ -]?\\d{5}[ -]?\\d(?:[ /-]?\\d)?',
    alone: '\\d{4}[ -]\\d{5}[ -]\\d',
    check: compact =>
      weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 ===
      Number(compact[8]),
  },
  {
    ...{ country: 'AU', name: 'ABN' },
    form: '[1-9]\\d[ ]?\\d{3}[ ]?\\d{3}[ ]?\\d{3}',
    alone: '\\d{2} \\d{3} \\d{3} \\d{3}',
    check: compact =>
      // The first digit counts one less (Australian Business Register).
      (weightedSum(compact, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) %
        89 ===
      0,
  },
  {
    ...{ country: 'NZ', name: 'IRD' },
    form: '\\d{2,3}[ -]?\\d{3}[ -]?\\d{3}',
    check: isIrd,
  },
  {
    ...{ country: 'SG', name: 'NRIC', alone: true },
    form: '[STFGM]\\d{7}[A-Z]',
    check: isNric,
  },
  {
    ...{ country: 'HK', name: 'HKID' },
    form: '[A-Z]{1,2}\\d{6}(?:\\([\\dA]\\)|[\\dA])',
    check: isHkid,
  },
  {
    ...{ country: 'MY', name: 'MyKad' },
    form: '\\d{6}[ -]?\\d{2}[ -]?\\d{4}',
    alone: '\\d{6}-(?:0[1-9]|[1-5]\\d)-\\d{4}',
    check: compact => isBirthDate(compact.slice(2, 4), compact.slice(4, 6)),
  },
  {
    ...{ country: 'ID', name: 'NIK' },
    form: '[1-9]\\d{15}',
    // Women add 40 to the day.
    check: compact =>
      isBirthDate(
        compact.slice(8, 10),
        String(Number(compact.slice(6, 8)) % 40),
      ),
  },
  {
    ...{ country: 'CN', name: 'resident identity', alone: true },
    form: '[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]',
    check: isChineseId,
  },
  {
    ...{ country: 'TW', name: 'national identification' },
    form: '[A-Z][1289]\\d{8}',
    check: isTaiwaneseId,
  },
  {
    ...{ country: 'JP', name: 'My Number' },
    form: '\\d{4}[ -]?\\d{4}[ -]?\\d{4}',
    check: compact => {
      const rest = weightedSum(compact, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? 0 : 11 - rest) === Number(compact[11]);
    },
  },
  {
    ...{ country: 'KR', name: 'RRN' },
    form: '\\d{6}-?[1-8]\\d{6}',
    alone: '\\d{6}-[1-8]\\d{6}',
    // Since October 2020 there is no check digit.
    check: compact => isBirthDate(compact.slice(2, 4), compact.slice(4, 6)),
  },
  {
    ...{ country: 'TH', name: 'citizen' },
    form: '[1-8][ -]?\\d{4}[ -]?\\d{5}[ -]?\\d{2}[ -]?\\d',
    alone: '\\d[ -]\\d{4}[ -]\\d{5}[ -]\\d{2}[ -]\\d',
    check: compact =>
      (11 -
        (weightedSum(compact, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) %
        10 ===
      Number(compact[12]),
  },
  {
    ...{ country: 'PK', name: 'CNIC' },
    form: '[1-7]\\d{4}-?\\d{7}-?\\d',
    alone: '\\d{5}-\\d{7}-\\d',
  },
  {
    ...{ country: 'VN', name: 'CCCD' },
    form: '0\\d{11}',
  },
  {
    ...{ country: 'AU', name: 'IHI' },
    form: '800360\\d{10}|8003[ ]60\\d{2}[ ]\\d{4}[ ]\\d{4}',
    check: luhn,
  },
];

/** Inland Revenue: two rows of weights, the second where the first gives 10. */
function isIrd(compact: string): boolean {
  const digits = compact.padStart(9, '0');
  const check = [
    [3, 2, 7, 6, 5, 4, 3, 2],
    [7, 4, 3, 2, 5, 2, 7, 6],
  ]
    .map(weights => (11 - (weightedSum(digits, weights) % 11)) % 11)
    .find(each => each !== 10);
  return check === Number(digits[8]);
}

/** The letters of NRIC (S, T), FIN (F, G) and M, by the remainder by 11. */
function isNric(compact: string): boolean {
  const [first, last] = [compact[0], compact[8]];
  const sum = weightedSum(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]);
  if (first === 'M') return 'XWUTRQPNJLK'[10 - ((sum + 3) % 11)] === last;
  const rest = (sum + (first === 'T' || first === 'G' ? 4 : 0)) % 11;
  return (/[ST]/.test(first) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[rest] === last;
}

/** Letters count 10 to 35, a missing first one 36; weights 9 to 1. */
function isHkid(compact: string): boolean {
  const letters = compact.match(/^[A-Z]+(?=\d)/)![0];
  const values = [...letters].map(letter => letter.charCodeAt(0) - 55);
  const digits = [...compact.slice(letters.length)].map(each =>
    each === 'A' ? 10 : Number(each),
  );
  const all = [...(values.length === 1 ? [36] : []), ...values, ...digits];
  return all.reduce((sum, value, at) => sum + value * (9 - at), 0) % 11 === 0;
}

/** GB 11643: ISO 7064 MOD 11-2 over seventeen digits, with a date of birth among them. */
function isChineseId(compact: string): boolean {
  if (!isBirthDate(compact.slice(10, 12), compact.slice(12, 14))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weightedSum(compact, weights) % 11] === compact[17];
}

/** Ministry of the Interior: the letter counts as two digits, in an order of its own. */
function isTaiwaneseId(compact: string): boolean {
  const value = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(compact[0]) + 10;
  return (
    weightedSum(
      `${value}${compact.slice(1)}`,
      [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1],
    ) %
      10 ===
    0
  );
}
