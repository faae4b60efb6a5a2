/**
 * AssemblyScript: one pass over a text, sixteen characters at a time, that finds the places where anything worth a
 * closer look could be. `src/landmarks/LandmarkScanner.ts` writes the text into memory, one byte a character, and reads what was
 * found. `npm run deps -- workspace @keeptrusts/policy run landmarks` makes
 * `wasm/landmarks.wasm` of it.
 *
 * It may find too much, which costs time; what it does not find is not looked for.
 */

// Kinds of landmarks, as `src/landmarks/Landmarks.ts` numbers them.
const DIGITS: u32 = 0;
const FIGURES: u32 = 1;
const NUMBER: u32 = 2;
const CAPITAL: u32 = 3;
const INTRODUCTION: u32 = 4;
const RUN: u32 = 5;
// 6 is `foreign`, which is known without looking.
const PARTICLE: u32 = 7;
const FEW_DIGITS: u32 = 8;
const COMMON_CAPITAL: u32 = 9;
/** How many bits of a number are the kind. */
const KIND_BITS: u32 = 4;

// What `src/landmarks/foreignBytes.ts` writes for characters beyond ASCII.
const FOREIGN_CAPITAL: u8 = 0x9b;
const FOREIGN_LETTER: u8 = 0x9c;
const FOREIGN_OTHER: u8 = 0x9d;

/** Digits are together with no more than so many other characters between two of them. */
const MOST_BETWEEN: i32 = 4;
const LEAST_DIGITS: i32 = 5;
const LEAST_FIGURES: i32 = 3;
const LEAST_RUN: i32 = 20;
/** What is longer begins no sentence, and is no part of a street's name. */
const LONGEST_WORD: i32 = 32;
const MOST_PARTICLES: i32 = 3;
const LONGEST_PARTICLE: i32 = 5;
/** In the name of a street. */
const MOST_WORDS: i32 = 7;
const MOST_HOUSE_DIGITS: i32 = 6;
/** How far behind the beginning of an introduction the name may begin. */
const LONGEST_INTRODUCTION: i32 = 12;

/** Hashes of words that begin no name, with open addressing; 0 is free. */
const WORD_SLOTS: u32 = 8192;
const words = memory.data(8192 * 4, 16);
/**
 * By two letters, which words in small letters that begin with them may follow a number in a date or an address: 1 for
 * those that have no more letters, 2 for one more, 4 for longer ones; 8 for months, which may follow a full stop.
 */
const beginnings = memory.data(1024, 16);
/** By two letters, whether a word in small letters that ends with them may come before a house number. */
const endings = memory.data(1024, 16);
/** Which words `findHeads` looks for: by two letters, then by the hash of four, as `src/landmarks/WordHeads.ts` writes it. */
const heads = memory.data(1024 + 4096, 16);
const HASHES: usize = 1024;
const ANY_WORD: u8 = 2;
/** Where the text begins, behind some room to look back into; what has been found lies behind it. */
const textStart: usize = memory.data(32, 16) + 32;

let found: usize = 0;
/** The kinds that are looked for, a bit each. */
let wanted: u32 = 0;
let digitsStart: i32 = -1;
let digitsEnd: i32 = -1;
let digitCount: i32 = 0;
/** Where the word begins that was the last to begin with a capital letter. */
let lastCapital: i32 = -1;

export function wordsAddress(): usize {
  return words;
}

export function beginningsAddress(): usize {
  return beginnings;
}

export function endingsAddress(): usize {
  return endings;
}

export function headsAddress(): usize {
  return heads;
}

export function textAddress(): usize {
  return textStart;
}

/** Where the pairs of numbers lie that a text of a length leaves behind: kind and start, end. */
export function foundAddress(length: i32): usize {
  return (textStart + <usize>length + 79) & ~15;
}

/** Makes room for a text. */
export function reserve(length: i32): void {
  const bytes = foundAddress(length) + 8 * (2 * <usize>length + 64);
  const pages = <i32>((bytes + 0xffff) >>> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
}

/**
 * Looks through the text at `textAddress` for the kinds whose bits are set; returns how many landmarks lie at
 * `foundAddress`.
 */
export function scan(length: i32, kinds: u32): i32 {
  const first = foundAddress(length);
  found = first;
  wanted = kinds;
  digitsStart = -1;
  digitsEnd = -100;
  digitCount = 0;
  lastCapital = -100;
  // What lies behind the end, for whoever looks there.
  memory.fill(textStart + length, 0, 64);
  greeting(0);
  let gapEnd: i32 = 0;
  let gapBefore: u64 = 1;
  let digitBefore: u64 = 0;
  for (let at: i32 = 0; at < length; at += 64) {
    let spaces: u64 = 0;
    let capitals: u64 = 0;
    let digits: u64 = 0;
    let letterI: u64 = 0;
    let ends: u64 = 0;
    let apostrophes: u64 = 0;
    for (let part: i32 = 0; part < 64; part += 16) {
      const block = v128.load(textStart + at + part);
      spaces |= mask(is(block, 0x20)) << part;
      capitals |=
        mask(v128.or(isBetween(block, 0x41, 26), is(block, FOREIGN_CAPITAL))) <<
        part;
      digits |= mask(isBetween(block, 0x30, 10)) << part;
      letterI |= mask(is(block, 0x69)) << part;
      ends |= mask(v128.or(is(block, 0x2e), is(block, 0x0a))) << part;
      apostrophes |= mask(is(block, 0x27)) << part;
    }
    if (spaces) {
      if (at + <i32>ctz(spaces) - gapEnd >= LEAST_RUN || hasLongGap(spaces))
        runsBetween(spaces, at, gapEnd);
      gapEnd = at + 64 - <i32>clz(spaces);
    }
    for (let bits = capitals; bits; bits &= bits - 1)
      capital(at + <i32>ctz(bits));
    for (
      let bits = digits & ~((digits << 1) | digitBefore);
      bits;
      bits &= bits - 1
    )
      digitGroup(at + <i32>ctz(bits));
    const gaps = spaces | ends;
    for (let bits = letterI & ((gaps << 1) | gapBefore); bits; bits &= bits - 1)
      introduction(at + <i32>ctz(bits));
    for (let bits = apostrophes; bits; bits &= bits - 1)
      possessive(at + <i32>ctz(bits));
    for (let bits = ends; bits; bits &= bits - 1)
      greeting(at + <i32>ctz(bits) + 1);
    gapBefore = gaps >>> 63;
    digitBefore = digits >>> 63;
  }
  if (length - gapEnd >= LEAST_RUN) runs(gapEnd, length);
  flushDigits();
  return <i32>((found - first) >>> 3);
}

/**
 * Looks for words of the text at `textAddress` that begin as `headsAddress` says, with no letter of ASCII before them;
 * returns how many places lie at `foundAddress`.
 */
export function findHeads(length: i32): i32 {
  const first = foundAddress(length);
  found = first;
  memory.fill(textStart + length, 0, 64);
  let letterBefore: u64 = 0;
  for (let at: i32 = 0; at < length; at += 64) {
    let letters: u64 = 0;
    for (let part: i32 = 0; part < 64; part += 16) {
      const block = v128.load(textStart + at + part);
      const small = v128.or(block, i8x16.splat(0x20));
      letters |= mask(isBetween(small, 0x61, 26)) << part;
    }
    for (
      let bits = letters & ~((letters << 1) | letterBefore);
      bits;
      bits &= bits - 1
    )
      head(at + <i32>ctz(bits));
    letterBefore = letters >>> 63;
  }
  return <i32>((found - first) >>> 2);
}

function head(at: i32): void {
  const letters = load<u32>(textStart + at) & 0x1f1f1f1f;
  const pair = ((letters & 31) << 5) | ((letters >>> 8) & 31);
  const wanted = load<u8>(heads + pair);
  if (wanted == 0) return;
  if (wanted < ANY_WORD) {
    const hash = (letters * 0x9e3779b1) >>> 17;
    const bits: u32 = load<u8>(heads + HASHES + (hash >>> 3));
    if ((bits & (1 << (hash & 7))) == 0) return;
  }
  store<u32>(found, at);
  found += 4;
}

function add(kind: u32, start: i32, end: i32): void {
  if (!wants(kind)) return;
  store<u32>(found, ((<u32>start) << KIND_BITS) | kind);
  store<u32>(found, <u32>end, 4);
  found += 8;
}

function wants(kind: u32): bool {
  return (wanted & (1 << kind)) != 0;
}

/** A group of digits: it goes on with the group before when little lies between them. */
function digitGroup(start: i32): void {
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

function flushDigits(): void {
  if (digitCount > 0) add(kindOfDigits(digitCount), digitsStart, digitsEnd);
  digitCount = 0;
}

function kindOfDigits(count: i32): u32 {
  if (count >= LEAST_DIGITS) return DIGITS;
  return count >= LEAST_FIGURES ? FIGURES : FEW_DIGITS;
}

/** A word with a capital letter; one that begins no name counts apart. */
function capital(start: i32): void {
  const before = byteAt(start - 1);
  // The letter of an escape is no part of the word behind it: in JSON, "\nMaria".
  if (isAlphanumeric(before) && byteAt(start - 2) != 0x5c) return;
  lastCapital = start;
  let hash: u32 = 0x811c9dc5;
  let at = start;
  for (; at - start < LONGEST_WORD; at++) {
    const letter = byteAt(at) | 0x20;
    if (letter - 0x61 >= 26) break;
    hash = (hash ^ letter) * 0x01000193;
  }
  // "A." and "E." are initials, whatever words they are without the full stop.
  const isInitial = at - start == 1 && byteAt(at) == 0x2e;
  if (!isInitial && endsWord(byteAt(at)) && isKnown(hash)) {
    add(COMMON_CAPITAL, start, at);
    return;
  }
  // Letters beyond ASCII end the loop at once.
  add(CAPITAL, start, at == start ? start + 1 : at);
  if (before == 0x20) particles(start);
}

/** Small words between a title and a name: "Mrs van der Berg". */
function particles(name: i32): void {
  let at = name;
  for (let count = 0; count < MOST_PARTICLES; count++) {
    const end = at - 1;
    let from = end;
    while (end - from <= LONGEST_PARTICLE && isSmall(byteAt(from - 1))) from--;
    if (from == end || byteAt(from - 1) != 0x20) break;
    at = from;
  }
  if (at < name) add(PARTICLE, at, at + 1);
}

/** A character behind which no name goes on that the word before it began. */
function endsWord(code: u8): bool {
  return (
    code == 0x20 ||
    code == 0x2c ||
    code == 0x0a ||
    code == 0x2e ||
    code == 0x3a ||
    code == 0x3b ||
    code == 0x21 ||
    code == 0x3f ||
    code == 0x29 ||
    code == 0x7c ||
    code == 0x09 ||
    code == 0x22 ||
    code == 0x0d ||
    code == 0
  );
}

function isKnown(hash: u32): bool {
  const wanted: u32 = hash == 0 ? <u32>1 : hash;
  let slot: u32 = wanted % WORD_SLOTS;
  let there = load<u32>(words + 4 * slot);
  while (there != 0 && there != wanted) {
    slot = (slot + 1) % WORD_SLOTS;
    there = load<u32>(words + 4 * slot);
  }
  return there == wanted;
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

/** In small letters, "i am", "i'm", "im", "name is" and "this is"; `at` is where a word begins with "i". */
function introduction(at: i32): void {
  const next = byteAt(at + 1);
  const isSelf = next == 0x20 || next == 0x27 || next == 0x6d;
  if (
    isSelf ||
    (next == 0x73 && (byteAt(at - 2) == 0x65 || byteAt(at - 2) == 0x73))
  )
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}

/** In small letters, "name's"; `at` is its apostrophe. */
function possessive(at: i32): void {
  if (
    byteAt(at + 1) == 0x73 &&
    byteAt(at - 1) == 0x65 &&
    byteAt(at - 2) == 0x6d
  )
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}

/** In small letters, a greeting or thanks where a sentence begins. */
function greeting(from: i32): void {
  let at = from;
  while (byteAt(at) == 0x20) at++;
  const code = byteAt(at);
  if (code == 0x68 || code == 0x64 || code == 0x74 || code == 0x72)
    add(INTRODUCTION, at, at + LONGEST_INTRODUCTION);
}

/** True when twenty bits in a row are not set. */
function hasLongGap(bits: u64): bool {
  let gaps = ~bits;
  gaps &= gaps >>> 1;
  gaps &= gaps >>> 2;
  gaps &= gaps >>> 4;
  gaps &= gaps >>> 8;
  return (gaps & (gaps >>> 4)) != 0;
}

function runsBetween(spaces: u64, at: i32, from: i32): void {
  let start = from;
  for (let bits = spaces; bits; bits &= bits - 1) {
    const space = at + <i32>ctz(bits);
    if (space - start >= LEAST_RUN) runs(start, space);
    start = space + 1;
  }
}

/** Unbroken runs of the letters that keys and encoded bytes consist of. */
function runs(from: i32, to: i32): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isRunLetter(byteAt(at))) continue;
    if (at - start >= LEAST_RUN) add(RUN, start, at);
    start = at + 1;
  }
}

function isRunLetter(code: u8): bool {
  return (
    (code | 0x20) - 0x61 < 26 ||
    isDigit(code) ||
    code == 0x2b ||
    code == 0x2f ||
    code == 0x5f ||
    code == 0x2d
  );
}

function isAlphanumeric(code: u8): bool {
  return isLetter(code) || isDigit(code) || code == FOREIGN_CAPITAL;
}

function isSmall(code: u8): bool {
  return code - 0x61 < 26;
}

function isLetter(code: u8): bool {
  return (code | 0x20) - 0x61 < 26 || code == FOREIGN_LETTER;
}

function isCapital(code: u8): bool {
  return code - 0x41 < 26 || code == FOREIGN_CAPITAL;
}

function isDigit(code: u8): bool {
  return code - 0x30 < 10;
}

function byteAt(at: i32): u8 {
  return load<u8>(textStart + at);
}

function isBetween(block: v128, first: u8, count: u8): v128 {
  // Signed comparison is one instruction: the range is moved to where signed numbers begin.
  return i8x16.lt_s(
    i8x16.sub(block, i8x16.splat(first + 0x80)),
    i8x16.splat(count + 0x80),
  );
}

function is(block: v128, code: u8): v128 {
  return i8x16.eq(block, i8x16.splat(code));
}

function mask(block: v128): u64 {
  return <u64>i8x16.bitmask(block);
}
