import { isDigit } from './characters';
import { add, RUN } from './found';
import { byteAt } from './memory';

export const LEAST_RUN: i32 = 20;

/** True when twenty bits in a row are not set. */
export function hasLongGap(bits: u64): bool {
  let gaps = ~bits;
  gaps &= gaps >>> 1;
  gaps &= gaps >>> 2;
  gaps &= gaps >>> 4;
  gaps &= gaps >>> 8;
  return (gaps & (gaps >>> 4)) != 0;
}

export function runsBetween(spaces: u64, at: i32, from: i32): void {
  let start = from;
  for (let bits = spaces; bits; bits &= bits - 1) {
    const space = at + <i32>ctz(bits);
    if (space - start >= LEAST_RUN) runs(start, space);
    start = space + 1;
  }
}

/** Unbroken runs of the letters that keys and encoded bytes consist of. */
export function runs(from: i32, to: i32): void {
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
