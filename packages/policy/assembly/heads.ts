import { isBetween, mask } from './characters';
import { foundAddress, heads, textStart } from './memory';

/** Where the hashes of four letters lie in the table. */
const HASHES: usize = 1024;
/** What the table says of two letters when any word that begins with them will do. */
const ANY_WORD: u8 = 2;

let found: usize = 0;

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
