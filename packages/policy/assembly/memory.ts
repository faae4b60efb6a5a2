/** Where what is read and written lies in memory. */

/** How many hashes of words there is room for. */
export const WORD_SLOTS: u32 = 8192;
/** Hashes of words that begin no name, with open addressing; 0 is free. */
export const words = memory.data(8192 * 4, 16);
/**
 * By two letters, which words in small letters that begin with them may follow a number in a date or an address: 1 for
 * those that have no more letters, 2 for one more, 4 for longer ones; 8 for months, which may follow a full stop.
 */
export const beginnings = memory.data(1024, 16);
/** By two letters, whether a word in small letters that ends with them may come before a house number. */
export const endings = memory.data(1024, 16);
/** Which words `findHeads` looks for: by two letters, then by the hash of four, as `src/landmarks/WordHeads.ts` writes it. */
export const heads = memory.data(1024 + 4096, 16);
/** Where the text begins, behind some room to look back into; what has been found lies behind it. */
export const textStart: usize = memory.data(32, 16) + 32;

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

export function byteAt(at: i32): u8 {
  return load<u8>(textStart + at);
}
