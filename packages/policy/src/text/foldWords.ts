/**
 * The words of a text with one blank around each: in lower case and compatibility form (Unicode NFKC), without
 * punctuation and invisible characters. Two texts that say the same words in the same order are equal, and a
 * phrase is in a text when its fold is in the text's. Accents stay, unlike in `foldText`: they tell words apart.
 */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

/** Scripts that put no blanks between words, so that a phrase may begin and end anywhere. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** True when a text has the words of a phrase one after the other. Both are folded. */
export function hasPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  return text.includes(unspaced.test(phrase) ? phrase.trim() : phrase);
}
