/** Code units below this are looked up in a table, the others judged by range. */
const tableSize = 0x300;

const wordTable = Uint8Array.from({ length: tableSize }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a code unit is part of a word. Punctuation and symbols are not. */
export function isWordCode(code: number): boolean {
  if (code < tableSize) return wordTable[code] === 1;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005;
  // Danda, Arabic comma, semicolon and question mark, private use.
  if (code === 0x964 || code === 0x965 || code === 0x60c) return false;
  if (code === 0x61b || code === 0x61f) return false;
  return code < 0xe000 || code >= 0xf900;
}

/** Whether a code unit belongs to a script without spaces, where each character counts as a word. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f)
  );
}

/** Whether a sentence may end with a code unit. */
export function endsSentence(code: number): boolean {
  return (
    code === 0x0a ||
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x964 ||
    code === 0x61f
  );
}
