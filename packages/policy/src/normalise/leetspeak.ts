const letters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

/** Longer ones are keys and other data. */
const longestWord = 20;
const words = /[a-z0-9@$!|+]+/g;
/** Makes a word leetspeak: signs between its letters, or before two of them. */
const core = /[a-z][0-9@$!|+]+[a-z]|[0-9@$!|+][a-z]{2}/;

const letter = 1;
const sign = 2;
/** By ASCII code whether it is a letter, or a sign that may stand for one. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return letter;
  return /[0-9@$!|+]/.test(character) ? sign : 0;
});

/** Whether a text can hold leetspeak: one cheap search. */
export const leetTrigger = /[a-z][0134578@$!][a-z]/;

/** Whether a folded line is written in leetspeak. */
export function isLeetspeak(line: string): boolean {
  let leetWords = 0;
  for (let index = 0; index < line.length; index++) {
    if (kinds[line.charCodeAt(index)] !== sign) continue;
    const end = endOfWord(line, index);
    const start = startOfWord(line, index);
    if (end - start <= longestWord && core.test(line.slice(start, end)))
      leetWords++;
    index = end;
  }
  if (leetWords < 3) return false;
  const allWords = line.split(' ').length;
  // Encoded data has more such pieces than it has words.
  return leetWords <= allWords && leetWords * 4 >= allWords;
}

/** A line of leetspeak in plain letters. */
export function plainLeetspeak(line: string): string {
  return line.replace(words, word =>
    core.test(word)
      ? word.replace(/[^a-z]/g, each => letters[each] ?? each)
      : word,
  );
}

function startOfWord(line: string, index: number): number {
  let start = index;
  while (start > 0 && kinds[line.charCodeAt(start - 1)] > 0) start--;
  return start;
}

function endOfWord(line: string, index: number): number {
  let end = index;
  while (end < line.length && kinds[line.charCodeAt(end)] > 0) end++;
  return end;
}
