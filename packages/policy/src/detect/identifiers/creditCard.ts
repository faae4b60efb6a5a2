import { type Recogniser } from '../../text/Recogniser';
import { amongDigits } from './amongDigits';
import { openOf } from '../openOf';
import { ean13 } from './checkDigits/ean13';
import { luhn } from './checkDigits/luhn';
import { notInWord, wordEnds } from './edges';
import { isInsideIban } from './isInsideIban';
import { labelBefore } from './labels/labelBefore';

interface Network {
  /** Matches the beginning of its numbers (ISO/IEC 7812: the issuer identification number). */
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
  /** Lengths that other numbers have too, so that they count in groups or behind a word for cards only. */
  readonly doubtful?: readonly number[];
}

const networks: readonly Network[] = [
  { prefix: /^4/, lengths: [16, 19], doubtful: [13] },
  {
    prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
    lengths: [16],
  },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19], doubtful: [17, 18] },
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16], doubtful: [19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { prefix: /^(?:2131|1800)/, lengths: [15] },
  { prefix: /^(?:62|81)/, lengths: [16, 19], doubtful: [17, 18] },
  { prefix: /^220[0-4]/, lengths: [16, 19] },
  {
    prefix: /^(?:50|5[6-9]|6)/,
    lengths: [16],
    doubtful: [12, 13, 14, 15, 17, 18, 19],
  },
];

const source = `${notInWord}[1-68](?:[ .\\u00a0\\u2011\\u2013-]?\\d){11,18}${wordEnds}`;

/**
 * Payment card numbers of the large networks, plain or in groups of any kind, with a valid check digit
 * (ISO/IEC 7812-1).
 */
export const creditCard: Recogniser = {
  category: 'credit_card',
  ...amongDigits(`${source}(?!-[A-Za-z0-9])`),
  // A dash behind it may lead on to the next part of a UUID.
  open: openOf(`${source}-?`),
  confirm: (candidate, before) => {
    if (goesOnFrom(before, candidate)) return 0;
    const groups = candidate.split(/\D/);
    for (let count = groups.length; count > 0; count--) {
      if (isCard(groups.slice(0, count), before)) {
        return groups.slice(0, count).join(' ').length;
      }
    }
    return 0;
  },
};

/** True inside a longer row of groups. */
function goesOnFrom(before: string, candidate: string): boolean {
  if (/\d[.-]$/.test(before)) return !/^\d{4}[ .-]/.test(candidate);
  return isInsideIban(before);
}

function isCard(groups: readonly string[], before: string): boolean {
  const digits = groups.join('');
  const lengths = networks.filter(({ prefix }) => prefix.test(digits));
  // Thirteen digits are far more often the number of an article than an old one of Visa.
  const isUsual =
    lengths.some(each => each.lengths.includes(digits.length)) ||
    (digits.length === 13 && digits.startsWith('4') && !ean13(digits));
  const isPossible =
    isUsual ||
    lengths.some(each => each.doubtful?.includes(digits.length) ?? false);
  if (!isPossible || !luhn(digits) || !isGrouping(groups)) return false;
  const label = labelBefore(before);
  if (label?.label === 'payment_card') return true;
  const isOther = label !== undefined && label.distance === 0;
  if (groups.length > 1) return isUsual || (!isOther && digits.length >= 16);
  return isUsual && !(isOther && label.label === 'other');
}

/** Groups as people make them; single digits and pairs in a row are a table. */
function isGrouping(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  return (
    groups.length <= 6 &&
    groups[0].length >= 3 &&
    groups.slice(1, -1).every(each => each.length >= 2)
  );
}
