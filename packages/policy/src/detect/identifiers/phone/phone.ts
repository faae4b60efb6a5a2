import { type Recogniser } from '../../../text/Recogniser';
import { amongDigits } from '../amongDigits';
import { openOf } from '../../openOf';
import { notInWord, separator } from '../edges';
import { type Label } from '../labels/Label';
import { labelBefore, type FoundLabel } from '../labels/labelBefore';
import { isInsideIban } from '../isInsideIban';
import { isNhsNumber } from '../isNhsNumber';
import { digitGroups, firstGroups, type DigitGroups } from './DigitGroups';
import { standing } from './standing';
import { standings, type Standing } from './standings';

/** The most digits of a candidate: two more than any number has, so that one which is too long shows. */
const most = 19;
const extension =
  '[,;]? ?(?:[xX]|[eE][xX][tT](?:\\.|[nN]|[eE][nN][sS][iI][oO][nN])?|#)[:.]? ?\\d{1,6}';
/** What makes an amount of a number. */
const unit =
  '[ \\u00a0]?(?:[€$£¥%]|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|INR|JPY|BRL|kr|zł|Kč|k?m|[kKMG]?[Bg]|ms)(?![A-Za-z0-9])';
const digit = `${separator}{0,3}\\d`;
const written = `(?:\\(\\+?\\d{1,5}\\)(?:${digit}){5,${most}}|(?:\\+ ?\\(?)?\\d(?:${digit}){6,${
  most - 1
}})`;
const source = `${notInWord}(?<![+#$€£_]|\\d[.,:/-]|[A-Za-z]-)${written}(?:${extension}|${unit})?`;

const endsInExtension = new RegExp(`${extension}$`);
const endsInUnit = new RegExp(`\\d${unit}$`);

/**
 * Phone numbers: international ones (ITU-T E.123 and how people really write), and local ones of many countries.
 * A form that other numbers share counts only where the words before it speak of a phone.
 */
export const phone: Recogniser = {
  category: 'phone',
  ...amongDigits(source),
  open: openOf(source),
  confirm: (candidate, before) => {
    if (endsInUnit.test(candidate)) return 0;
    const number = wholeGroups(candidate);
    const context = phoneContext(before);
    let best: { rank: number; count: number } | undefined;
    for (let count = number.groups.length; count > 0; count--) {
      if (!mayEnd(number, count, context)) continue;
      const found = standing(firstGroups(number, count));
      if (!found || !isPhone(found, number, count, context)) continue;
      const rank = standings.indexOf(found);
      if (best === undefined || rank < best.rank) best = { rank, count };
    }
    return best ? lengthOf(candidate, number, best.count) : 0;
  },
};

/** The groups of a candidate, but for a last one that may go on behind it. */
function wholeGroups(candidate: string): DigitGroups {
  const number = digitGroups(candidate);
  const digits = number.groups.reduce((sum, { length }) => sum + length, 0);
  return digits < most ? number : firstGroups(number, number.groups.length - 1);
}

/** What comes before a candidate, judged only when it is asked for. */
interface PhoneContext {
  readonly before: string;
  readonly label: FoundLabel | undefined;
}

function phoneContext(before: string): PhoneContext {
  let label: { found: FoundLabel | undefined } | undefined;
  return {
    before,
    get label() {
      label ??= { found: labelBefore(before) };
      return label.found;
    },
  };
}

/** A number may end before a space, not before a dash or a dot with more digits. */
function mayEnd(
  { gaps }: DigitGroups,
  count: number,
  context: PhoneContext,
): boolean {
  if (count === gaps.length) return true;
  if (!/[\s(]/.test(gaps[count])) return false;
  // A row that goes on in the same way is a number of another kind, unless it is said to be none.
  return gaps[count] !== gaps[1] || context.label?.label === 'phone';
}

/** What leads to a number to call, and hardly to a count: "she is on 601 234 567". */
const leadsOn =
  /(?:^|[^\p{L}])(?:on|at|via|under|unter|pod|au|al|på|op|an|sul|pelo|and|und|or|oder|et|y|e|o|ou|\p{Lu}\p{Ll}+)[: ]{1,2}$/u;

function isPhone(
  found: Standing,
  { groups, gaps }: DigitGroups,
  count: number,
  context: PhoneContext,
): boolean {
  if (goesOnFrom(context.before, gaps[1])) return false;
  const { label } = context;
  if (label?.label === 'phone') return !isTimestamp(groups.slice(0, count));
  if (label?.label === 'other' && label.distance === 0) return false;
  if (isHealthService(groups.slice(0, count), label?.label)) return false;
  if (found === 'certain') return true;
  if (label?.distance === 0) return false;
  if (isInContactRecord(groups.slice(0, count), context.before)) return true;
  if (found === 'doubtful') return false;
  if (startsField(context.before)) return true;
  if (found === 'listed' && !leadsOn.test(context.before)) return false;
  return label === undefined || label.distance > 1;
}

/** Seconds or milliseconds since 1970, from 2014 to 2033; no country has such numbers. */
function isTimestamp(groups: readonly string[]): boolean {
  return groups.length === 1 && /^1[4-9]\d{8}(?:\d{3})?$/.test(groups[0]);
}

/** True inside a longer row of groups, such as those of an account. */
function goesOnFrom(before: string, gap = ' '): boolean {
  const isInRow = /\d[ \u00a0]$/.test(before) && gap === before.at(-1);
  return isInRow || isInsideIban(before);
}

/** A number of the British health service is written like one of North America. */
function isHealthService(groups: readonly string[], label?: Label): boolean {
  if (groups.map(({ length }) => length).join() !== '3,3,4') return false;
  const digits = groups.join('');
  if (!isNhsNumber(digits)) return false;
  return label === 'uk_nhs' || !/^[2-9]\d\d[2-9]/.test(digits);
}

/** Next to an e-mail address a number of the right length is one to call. */
function isInContactRecord(groups: readonly string[], before: string): boolean {
  const { length } = groups.join('');
  return (
    length >= 8 &&
    length <= 11 &&
    /@[\w.-]{3,40}["'`>)]?\s?[,;|\t ]\s?["'`]?$/.test(before)
  );
}

function startsField(before: string): boolean {
  return /(?:^|[\n\r\t,;|:>"'(])\s*$/.test(before);
}

function lengthOf(
  candidate: string,
  { groups, ends }: DigitGroups,
  count: number,
): number {
  const hasExtension = endsInExtension.test(candidate);
  const isWhole = count === groups.length;
  return isWhole && hasExtension ? candidate.length : ends[count - 1];
}
