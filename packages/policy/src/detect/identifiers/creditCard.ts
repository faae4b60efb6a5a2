import { type Recogniser } from '../../text/Recogniser';
import { digitRun } from './digitRun';

/**
 * Payment card numbers of the large networks, plain or in groups, with a valid check digit
 * (Luhn's algorithm, ISO/IEC 7812-1 annex B).
 */
export const creditCard: Recogniser = {
  category: 'credit_card',
  trigger: digitRun,
  pattern:
    /(?<!\d)(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5}|[3-6]\d{12,18})(?!\d)/g,
  open: '(?<!\\d)[2-6](?:[ -]?\\d){0,18}[ -]?',
  confirm: candidate => (passesLuhn(candidate) ? candidate.length : 0),
};

function passesLuhn(candidate: string): boolean {
  let sum = 0;
  let double = false;
  for (let i = candidate.length - 1; i >= 0; i--) {
    const digit = candidate.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    const value = double ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
    double = !double;
  }
  return sum % 10 === 0;
}
