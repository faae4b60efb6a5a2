const apostrophe = 0x2019;

/** The last words of a text and what follows them. */
export interface LastWords {
  /** What stands behind the last word. */
  readonly gap: string;
  /** The last word as it is written. */
  readonly written: string;
  /** The last word, the last two and the last three, in lower case, where only a space, `_` or `-` parts them. */
  readonly phrases: readonly string[];
}

/** Reads a text from its end; words are letters and apostrophes. */
export function lastWords(text: string): LastWords {
  let end = text.length;
  while (end > 0 && !endsWord(text.charCodeAt(end - 1))) end--;
  const gap = text.slice(end);
  const phrases: string[] = [];
  let written = '';
  while (end > 0 && phrases.length < 3) {
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    const word = text.slice(start, end).replace("'", '’');
    written ||= word;
    const lower = word.toLowerCase();
    phrases.push(phrases.length === 0 ? lower : `${lower} ${phrases.at(-1)}`);
    end = start - 1;
    if (!' _-’'.includes(text[end]) || !isLetter(text.charCodeAt(end - 1)))
      break;
  }
  return { gap, written, phrases };
}

/** An apostrophe behind the last word is a quote. */
function endsWord(code: number): boolean {
  return code !== 39 && code !== apostrophe && isLetter(code);
}

function isLetter(code: number): boolean {
  if (code < 0xc0) {
    // Letters of ASCII in both cases, and the straight apostrophe.
    const lower = code | 32;
    return (lower >= 97 && lower <= 122) || code === 39;
  }
  return (
    code === apostrophe || code < 0x2000 || (code > 0x206f && code < 0x3000)
  );
}
