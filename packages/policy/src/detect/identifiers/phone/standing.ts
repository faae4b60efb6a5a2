import { callingCode, isLength } from './callingCodes';
import { type DigitGroups } from './DigitGroups';
import { shapes } from './shapes';
import { type Standing } from './standings';

/** The fewest digits: those of a local number in North America. */
const fewest = 7;

/** How much a number's form says for a phone number; undefined when it cannot be one. */
export function standing(number: DigitGroups): Standing | undefined {
  if (number.groups.join('').length < fewest) return undefined;
  if (isDate(number.groups) || isIpAddress(number)) return undefined;
  const [first] = number.groups;
  if (number.gaps[0].includes('+')) return international(number, '');
  if (first.startsWith('00')) return dialled(number, '00');
  if (first === '011') return dialled(number, '011') ?? local(number);
  return local(number);
}

/** Dates in figures, alone or before a time. */
function isDate([a, b, c]: readonly string[]): boolean {
  if (c === undefined) return false;
  if (/^(?:19|20)\d\d$/.test(a)) return isDayMonth(b, c);
  return /^(?:19|20)\d\d$/.test(c) && isDayMonth(a, b);
}

function isIpAddress({ groups, gaps }: DigitGroups): boolean {
  return (
    groups.length === 4 &&
    gaps.slice(1).every(gap => gap === '.') &&
    groups.every(group => group.length <= 3 && Number(group) <= 255)
  );
}

function isDayMonth(a: string, b: string): boolean {
  if (a.length > 2 || b.length > 2) return false;
  const [low, high] = [Number(a), Number(b)].sort((x, y) => x - y);
  return low >= 1 && low <= 12 && high <= 31;
}

/** The most digits of an international number (E.164). */
const longest = 15;

/** E.164: a calling code and a number; a trunk prefix may stand between the two, mostly in brackets. */
function international(
  { groups }: DigitGroups,
  prefix: string,
): Standing | undefined {
  const digits = groups.join('').slice(prefix.length);
  const code = callingCode(digits);
  if (code === undefined) return undefined;
  const national = digits.slice(code.length);
  const zero = national.startsWith('0') ? 1 : 0;
  const fits =
    isLength(code, national.length) ||
    (zero > 0 && isLength(code, national.length - zero));
  if (!fits) return digits.length <= longest ? 'doubtful' : undefined;
  return 'certain';
}

/** An international number as it is dialled, behind 00 or 011. */
function dialled(number: DigitGroups, prefix: string): Standing | undefined {
  const found = international(number, prefix);
  if (found !== 'certain') return found;
  return number.groups.length > 1 ? 'certain' : 'doubtful';
}

function local(number: DigitGroups): Standing | undefined {
  const { groups, gaps } = number;
  const total = groups.join('').length;
  if (total > 13) return undefined;
  if (isSocialSecurity(groups)) return undefined;
  if (groups[0].startsWith('0')) return trunk(number, total);
  if (gaps[0] === '(') return bracketed(number, total);
  const shape = groups.map(({ length }) => length).join('-');
  return shapes[shape]?.(number) ?? 'doubtful';
}

function isSocialSecurity(groups: readonly string[]): boolean {
  return groups.map(({ length }) => length).join('-') === '3-2-4';
}

/** National mobile numbers that are often written in one piece. */
const mobile =
  /^(?:07[1-57-9]\d{8}|0[67]\d{8}|01[567]\d{8,9}|04\d{8}|0[789][01]\d{8})$/;

/** A national number with its trunk prefix 0, as in most of the world. */
function trunk(
  { groups, gaps }: DigitGroups,
  total: number,
): Standing | undefined {
  if (total > 12) return undefined;
  if (groups.length === 1) return undivided(groups[0]);
  const [first, ...rest] = groups;
  const isBracketed = gaps[0] === '(' && gaps[1].startsWith(')');
  const isPlausible =
    (/^0[1-9]\d{0,3}$/.test(first) || /^01\d{4}$/.test(first)) &&
    total >= (isBracketed ? 8 : 9) &&
    rest.every(each => each.length <= 8) &&
    rest.slice(0, -1).every(each => each.length >= 2) &&
    isLastGroup(rest[rest.length - 1], gaps[gaps.length - 1]) &&
    isEven(gaps.slice(1));
  if (!isPlausible) return 'doubtful';
  return isBracketed ? 'certain' : 'likely';
}

function undivided(digits: string): Standing {
  if (mobile.test(digits)) return 'likely';
  return /^0[1-9]\d{8,9}$/.test(digits) ? 'listed' : 'doubtful';
}

/** One kind of gap throughout, but for the one behind the area code, or before a direct dialling suffix. */
function isEven(gaps: readonly string[]): boolean {
  const inner = new Set(gaps.slice(1));
  if (inner.size <= 1) return true;
  return inner.size === 2 && gaps.at(-1) === '-' && !inner.has('.');
}

/** A single digit at the end is the suffix of a switchboard. */
function isLastGroup(digits: string, gap: string): boolean {
  return digits.length > 1 || gap.includes('-');
}

/** An area code in brackets. */
function bracketed(
  { groups, gaps }: DigitGroups,
  total: number,
): Standing | undefined {
  const isPlausible =
    /^\d{2,5}$/.test(groups[0]) &&
    groups.length <= 5 &&
    gaps[1]?.startsWith(')') &&
    total >= 8 &&
    groups.slice(1).every(each => each.length >= 2 && each.length <= 8);
  if (!isPlausible) return 'doubtful';
  return total >= 9 ? 'certain' : 'likely';
}
