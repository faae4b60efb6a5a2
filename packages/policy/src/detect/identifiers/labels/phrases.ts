import { type Label } from './Label';
import { vocabulary } from './vocabulary';
import { wordsOf } from './wordsOf';

interface Phrase {
  /** In small letters. */
  readonly words: readonly string[];
  /** Counts only where its last word is in capitals. */
  readonly isAcronym: boolean;
  readonly label: Label;
}

/** Phrases by their last word, the longest first. */
const phrases = byLastWord();

function byLastWord(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [label, list] of Object.entries(vocabulary)) {
    for (const each of list) {
      const words = wordsOf(each).map(word => word.toLowerCase());
      const last = words[words.length - 1];
      const isAcronym = /^[A-Z]+$/.test(each);
      const phrase = { words, isAcronym, label: label as Label };
      map.set(last, [...(map.get(last) ?? []), phrase]);
    }
  }
  for (const list of map.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return map;
}

/** True of a word that a phrase ends with; in small letters. */
export function endsPhrase(word: string): boolean {
  return phrases.has(word);
}

/** The label whose last word stands at an index. */
export function labelAt(
  words: readonly string[],
  at: number,
): Label | undefined {
  return phrases
    .get(words[at].toLowerCase())
    ?.find(phrase => endsAt(words, at, phrase))?.label;
}

function endsAt(
  words: readonly string[],
  at: number,
  { words: wanted, isAcronym }: Phrase,
): boolean {
  if (isAcronym && words[at] !== words[at].toUpperCase()) return false;
  const start = at - wanted.length + 1;
  return wanted.every(
    (word, index) => words[start + index]?.toLowerCase() === word,
  );
}
