/** The letters of a word as bits of a number, which tells how far two words are apart at least. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= letterBit(word.charCodeAt(i));
  return set;
}

/** The bit of a letter. */
export function letterBit(code: number): number {
  return 1 << (code & 31);
}

/** True when words with these letters may be so many edits apart: an edit changes at most two members of the set. */
export function areNear(set: number, other: number, edits: number): boolean {
  let rest = set ^ other;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count <= 2 * edits;
}
