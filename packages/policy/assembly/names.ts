import { isAlphanumeric, isSmall } from './characters';
import { add, CAPITAL, COMMON_CAPITAL, PARTICLE } from './found';
import { byteAt, WORD_SLOTS, words } from './memory';

/** Longer words begin no sentence. */
const LONGEST_WORD: i32 = 32;
const MOST_PARTICLES: i32 = 3;
const LONGEST_PARTICLE: i32 = 5;

/** Where the word begins that was the last to begin with a capital letter. */
export let lastCapital: i32 = -1;

/** A text begins. */
export function beginNames(): void {
  lastCapital = -100;
}

/** A word with a capital letter; one that begins no name counts apart. */
export function capital(start: i32): void {
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
