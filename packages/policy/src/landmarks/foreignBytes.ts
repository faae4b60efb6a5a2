import { capitals, letters } from '../detect/people/letters';

/**
 * What stands for a character beyond ASCII, as `assembly/landmarks.ts` reads it. The five lowest bits are those of no
 * letter.
 */
export const foreign = { capital: 0x9b, letter: 0x9c, other: 0x9d };

/** Latin, Greek and Cyrillic. What lies beyond has no capitals. */
const tableSize = 0x530;
/** Latin letters with several marks, as Vietnamese has them. */
const extended = { first: 0x1e00, end: 0x1f00 };
const apostrophe = 0x2019;

const isCapital = new RegExp(`[${capitals}]`);
const isLetter = new RegExp(`[${letters}]`);

function byteOf(code: number): number {
  if (code < 0x80) return code;
  if (code === apostrophe) return 0x27;
  const character = String.fromCharCode(code);
  if (isCapital.test(character)) return foreign.capital;
  return isLetter.test(character) ? foreign.letter : foreign.other;
}

const table = Uint8Array.from({ length: tableSize }, (_, code) => byteOf(code));
const extendedTable = Uint8Array.from(
  { length: extended.end - extended.first },
  (_, index) => byteOf(extended.first + index),
);

/** Writes a text with one byte for each of its units. */
export function writeForeignBytes(text: string, bytes: Uint8Array): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < tableSize) bytes[at] = table[code];
    else if (code >= extended.first && code < extended.end)
      bytes[at] = extendedTable[code - extended.first];
    else bytes[at] = byteBeyond(code);
  }
}

function byteBeyond(code: number): number {
  return code === apostrophe ? 0x27 : foreign.other;
}
