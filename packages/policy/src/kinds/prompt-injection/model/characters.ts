/** What a code unit is to a scan. */
export const noWord = 0;
/** Part of a word in a script that parts its words. */
export const spacedWord = 1;
/** Of a script without spaces, where each character counts as a word. */
const unspacedWord = 2;

/** Code units below this are letters and digits by what Unicode says, the others by range. */
const namedOneByOne = 0x300;

/** Punctuation and symbols, private use. Ranges with their last code. */
const notInWords: readonly (readonly [number, number])[] = [
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x964, 0x965],
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3006, 0x303f],
  [0xe000, 0xf8ff],
];

/** Thai and Lao, Burmese, Japanese, Chinese. */
const unspacedRanges: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

/** What each code unit is: {@link spacedWord} and so on. */
export const characterKinds = kindsOfAll();

function kindsOfAll(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(spacedWord);
  for (const [first, last] of notInWords) kinds.fill(noWord, first, last + 1);
  for (const [first, last] of unspacedRanges)
    kinds.fill(unspacedWord, first, last + 1);
  for (let code = 0; code < namedOneByOne; code++) {
    if (!/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) kinds[code] = noWord;
  }
  return kinds;
}

/** Whether a code unit is part of a word. Punctuation and symbols are not. */
export function isWordCode(code: number): boolean {
  return characterKinds[code] !== noWord;
}

/** Whether a code unit belongs to a script without spaces, where each character counts as a word. */
export function isUnspaced(code: number): boolean {
  return characterKinds[code] === unspacedWord;
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
