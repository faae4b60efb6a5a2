// What `src/landmarks/foreignBytes.ts` writes for characters beyond ASCII.
export const FOREIGN_CAPITAL: u8 = 0x9b;
const FOREIGN_LETTER: u8 = 0x9c;
export const FOREIGN_OTHER: u8 = 0x9d;

export function isAlphanumeric(code: u8): bool {
  return isLetter(code) || isDigit(code) || code == FOREIGN_CAPITAL;
}

export function isSmall(code: u8): bool {
  return code - 0x61 < 26;
}

export function isLetter(code: u8): bool {
  return (code | 0x20) - 0x61 < 26 || code == FOREIGN_LETTER;
}

export function isCapital(code: u8): bool {
  return code - 0x41 < 26 || code == FOREIGN_CAPITAL;
}

export function isDigit(code: u8): bool {
  return code - 0x30 < 10;
}

export function isBetween(block: v128, first: u8, count: u8): v128 {
  // Signed comparison is one instruction: the range is moved to where signed numbers begin.
  return i8x16.lt_s(
    i8x16.sub(block, i8x16.splat(first + 0x80)),
    i8x16.splat(count + 0x80),
  );
}

export function is(block: v128, code: u8): v128 {
  return i8x16.eq(block, i8x16.splat(code));
}

export function mask(block: v128): u64 {
  return <u64>i8x16.bitmask(block);
}
