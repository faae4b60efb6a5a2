import { labelledCode } from './labels/labelledCode';
import { type Recogniser } from '../../text/Recogniser';
import { weightedSum } from './checkDigits/weightedSum';

const code = labelledCode(
  'bank_routing',
  'bank_routing',
  /rout|\baba|rtn|transit|sort|bsb|bankleit|blz|ifsc|bank code|ag[eê]ncia/gi,
  /^(?:\d{2}([ -]?)\d{2}\1\d{2}|\d{3}-\d{3}|\d{3} ?\d{3} ?\d{2}|[A-Z]{4}0\d{6}|\d{4}[ -]?\d{4}[ -]?\d)(?![A-Za-z0-9]|[.-]\d)/i,
);

/**
 * What names a bank rather than an account, behind words for it: US routing numbers with a valid check digit (ABA: weights
 * 3, 7, 1), UK sort codes, Australian BSB, German Bankleitzahl, Indian IFSC.
 */
export const bankRouting: Recogniser = {
  ...code,
  confirm: (candidate, before) => {
    const length = code.confirm!(candidate, before);
    const digits = candidate.slice(0, length).replace(/\D/g, '');
    return digits.length === 9 && !isRoutingNumber(digits) ? 0 : length;
  },
};

function isRoutingNumber(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}
