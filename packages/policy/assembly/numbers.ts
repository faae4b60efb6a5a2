import {
  FOREIGN_OTHER,
  isAlphanumeric,
  isCapital,
  isDigit,
  isLetter,
} from './characters';
import { add, DIGITS, FEW_DIGITS, FIGURES, NUMBER, wants } from './found';
import { beginnings, byteAt, endings } from './memory';
import { lastCapital } from './names';

/** Digits are together with no more than so many other characters between two of them. */
const MOST_BETWEEN: i32 = 4;
const LEAST_DIGITS: i32 = 5;
const LEAST_FIGURES: i32 = 3;
/** In the name of a street. */
const MOST_WORDS: i32 = 7;
/** What is longer is no part of one. */
const LONGEST_WORD: i32 = 32;
const MOST_HOUSE_DIGITS: i32 = 6;

let digitsStart: i32 = -1;
let digitsEnd: i32 = -1;
let digitCount: i32 = 0;

/** A text begins. */
export function beginNumbers(): void {
  digitsStart = -1;
  digitsEnd = -100;
  digitCount = 0;
}

/** A group of digits: it goes on with the group before when little lies between them. */
export function digitGroup(start: i32): void {
  let end = start + 1;
  while (isDigit(byteAt(end))) end++;
  if (start - digitsEnd <= MOST_BETWEEN) {
    digitCount += end - start;
  } else {
    flushDigits();
    digitsStart = start;
    digitCount = end - start;
  }
  digitsEnd = end;
  if (end - start > MOST_HOUSE_DIGITS || !wants(NUMBER)) return;
  const words = ledFrom(start);
  if (words < start || leadsOn(end) || isAtQuote(start, end))
    add(NUMBER, words, end);
}

/** True of a number that is the first or the last of a value in quotes, whose name may say that it is an address. */
function isAtQuote(start: i32, end: i32): bool {
  return byteAt(start - 1) == 0x22 || byteAt(end) == 0x22;
}

export function flushDigits(): void {
  if (digitCount > 0) add(kindOfDigits(digitCount), digitsStart, digitsEnd);
  digitCount = 0;
}

function kindOfDigits(count: i32): u32 {
  if (count >= LEAST_DIGITS) return DIGITS;
  return count >= LEAST_FIGURES ? FIGURES : FEW_DIGITS;
}

/** True when a word follows that a number may go before: "12 Main", "12th of", "5, rue". */
function leadsOn(from: i32): bool {
  let at = from;
  for (let some = 0; some < 2 && isLetter(byteAt(at)); some++) at++;
  const isOrdinal = byteAt(at) == 0x2e;
  if (isOrdinal) at++;
  const gap = at;
  while (at - gap < 4 && isGap(byteAt(at))) at++;
  const code = byteAt(at);
  if (isOrdinal) return (inTable(beginnings, code, byteAt(at + 1)) & 8) != 0;
  if (isCapital(code)) return true;
  if (at == gap) return false;
  // An ordinal number: "12 5th Avenue".
  if (isDigit(code))
    return (
      isLetter(byteAt(at + 1)) ||
      isLetter(byteAt(at + 2)) ||
      isLetter(byteAt(at + 3))
    );
  return (
    code >= 0x80 ||
    (isLetter(code) &&
      (inTable(beginnings, code, byteAt(at + 1)) & lengthBit(at)) != 0)
  );
}

function lengthBit(word: i32): u8 {
  if (!isLetter(byteAt(word + 2))) return 1;
  return isLetter(byteAt(word + 3)) ? 4 : 2;
}

/** Where the words begin that a number may follow: "Main Street 12", "rue de la Paix, 12", "nr. 5"; itself if there are none. */
function ledFrom(start: i32): i32 {
  let at = start - 1;
  while (start - at <= 3 && isBeforeNumber(byteAt(at))) at--;
  if (at < 0 || at == start - 1) return start;
  // Most numbers in a text have small words before them.
  if (at - lastCapital > LONGEST_WORD && !isSignBefore(at)) return start;
  let from = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const end = at;
    while (end - at < LONGEST_WORD && isInWord(byteAt(at))) at--;
    // A quote before a word is no part of it.
    while (at < end && byteAt(at + 1) == 0x27) at++;
    if (at == end || !mayLeadOn(at + 1, end, count)) break;
    from = at + 1;
    if (byteAt(at) != 0x20) break;
    at -= byteAt(at - 1) == 0x2c ? 2 : 1;
  }
  return from;
}

/** True of a word of the name of a street, or of a sign before the number of a house. */
function mayLeadOn(word: i32, last: i32, count: i32): bool {
  const first = byteAt(word);
  const second = byteAt(word + 1);
  if (isCapital(first)) return true;
  if (count == 0) return first >= 0x80 || isSignBefore(last);
  return (
    second == 0x27 ||
    (inTable(beginnings, first, second) & lengthBit(word)) != 0
  );
}

/** True where a word ends that may come right before the number of a house although it is small: "rue", "nr". */
function isSignBefore(last: i32): bool {
  return (
    byteAt(last) >= 0x80 ||
    inTable(endings, byteAt(last - 1), byteAt(last)) != 0
  );
}

function inTable(table: usize, first: u8, second: u8): u8 {
  return load<u8>(table + ((<usize>(first & 31)) << 5) + (second & 31));
}

function isBeforeNumber(code: u8): bool {
  return code == 0x20 || code == 0x2c || code == 0x2e || code == 0x23;
}

function isInWord(code: u8): bool {
  return (
    isAlphanumeric(code) ||
    code == 0x27 ||
    code == 0x2d ||
    code == 0x2e ||
    code == 0x2f
  );
}

function isGap(code: u8): bool {
  return (
    code == 0x20 ||
    code == 0x2c ||
    code == 0x0a ||
    code == 0x2d ||
    code == 0x2f ||
    code == 0x5c ||
    code == 0x6e ||
    code == FOREIGN_OTHER
  );
}
