const beyondAscii = /[\x80-\uFFFF]/;
/** For a few characters a pattern is quicker than a conversion. */
const fewCharacters = 32;
const encoder = new TextEncoder();
const scratch = new Uint8Array(32 * 1024);

/** True when a text has characters of ASCII only. */
export function isAscii(text: string): boolean {
  const { length } = text;
  if (length < fewCharacters || length > scratch.length)
    return !beyondAscii.test(text);
  // As long in UTF-8 as in characters. The engine converts many times faster than it searches.
  const { read, written } = encoder.encodeInto(text, scratch);
  return read === length && written === length;
}
