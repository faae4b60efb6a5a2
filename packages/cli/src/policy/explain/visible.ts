/** Controls, line breaks of other kinds, and what has no width or turns the direction of writing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' };

/** A text on one line, with nothing in it that a terminal would obey or that a reader could not see. */
export function visible(text: string): string {
  return text.replace(unseen, found => short[found] ?? escaped(found));
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
