/**
 * AssemblyScript: one pass over a text, sixteen characters at a time, that finds the places where anything worth a
 * closer look could be. `src/landmarks/LandmarkScanner.ts` writes the text into memory, one byte a character, and reads what was
 * found. `npm run deps -- workspace @keeptrusts/policy run landmarks` makes
 * `wasm/landmarks.wasm` of it.
 *
 * It may find too much, which costs time; what it does not find is not looked for.
 */

import { FOREIGN_CAPITAL, is, isBetween, mask } from './characters';
import { begin, count } from './found';
import { greeting, introduction, possessive } from './introductions';
import { textStart } from './memory';
import { beginNames, capital } from './names';
import { beginNumbers, digitGroup, flushDigits } from './numbers';
import { hasLongGap, LEAST_RUN, runs, runsBetween } from './runs';

export { findHeads } from './heads';
export {
  beginningsAddress,
  endingsAddress,
  foundAddress,
  headsAddress,
  reserve,
  textAddress,
  wordsAddress,
} from './memory';

/**
 * Looks through the text at `textAddress` for the kinds whose bits are set; returns how many landmarks lie at
 * `foundAddress`.
 */
export function scan(length: i32, kinds: u32): i32 {
  begin(length, kinds);
  beginNumbers();
  beginNames();
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
  return count();
}
