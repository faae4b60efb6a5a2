import { lookalikesOf } from './lookalikes';
import { type Spelling } from './Spelling';
import { type TrieNode } from './Trie';
import { wordCharacters } from './wordCharacters';

const isWord = new RegExp(`[${wordCharacters}]`);
const betweenLetters = '[ ._*~\\-]{0,2}';
const maxLength = 6;
/** More alternatives would take longer to try than the terms themselves. */
const maxAlternatives = 400;

/**
 * Source of a cheap pattern that every term begins with: its first letters, as many as make a small pattern.
 * Terms that begin with a letter begin where a word does.
 */
export function headOf(root: TrieNode, spelling: Spelling): string {
  const length = lengthOf(root);
  const begins = ([letter, child]: [string, TrieNode]) =>
    write(letter, child, spelling, length);
  const { words, others } = byBeginning(root);
  return join(
    // Most places are ruled out by their letter, which is quicker to see than what stands before them.
    inWord(
      `(?=${toClass(
        words.map(([letter]) => letter),
        spelling,
      )})`,
      words.map(begins),
    ),
    others.map(begins),
  );
}

/** Source of a pattern for the first letter alone. */
export function firstLetterOf(root: TrieNode, spelling: Spelling): string {
  const letterClass = (entries: [string, TrieNode][]) =>
    entries.length > 0
      ? [
          toClass(
            entries.map(([letter]) => letter),
            spelling,
          ),
        ]
      : [];
  const { words, others } = byBeginning(root);
  return join(inWord('', letterClass(words)), letterClass(others));
}

/** Terms that begin with a letter, and those that begin with a sign or in a script without spaces. */
function byBeginning(root: TrieNode) {
  const all = [...root.children];
  return {
    words: all.filter(([letter]) => isWord.test(letter)),
    others: all.filter(([letter]) => !isWord.test(letter)),
  };
}

function inWord(before: string, sources: readonly string[]): string[] {
  return sources.length > 0
    ? [`${before}(?<![${wordCharacters}])(?:${sources.join('|')})`]
    : [];
}

function join(...sources: readonly (readonly string[])[]): string {
  return sources.flat().join('|');
}

/** How many letters keep the number of beginnings small. */
function lengthOf(root: TrieNode): number {
  let nodes = [root];
  for (let length = 0; length < maxLength; length++) {
    nodes = nodes.flatMap(({ children }) => [...children.values()]);
    if (nodes.length > maxAlternatives) return Math.max(1, length);
  }
  return maxLength;
}

function write(
  letter: string,
  node: TrieNode,
  spelling: Spelling,
  length: number,
): string {
  const first = toClass([letter], spelling);
  const isOver =
    node.ends.length > 0 || node.follow.length > 0 || node.children.has(' ');
  if (length === 1 || isOver) return first;
  const rest = [...node.children].map(([next, child]) =>
    write(next, child, spelling, length - 1),
  );
  const between = spelling.apart ? betweenLetters : '';
  return rest.length === 1
    ? `${first}${between}${rest[0]}`
    : `${first}${between}(?:${rest.join('|')})`;
}

function toClass(letters: readonly string[], { lookalikes }: Spelling): string {
  const characters = letters
    .flatMap(letter => [...(lookalikes ? lookalikesOf(letter) : letter)])
    .flatMap(bothCases);
  return `[${[...new Set(characters)].map(escapeUnit).join('')}]`;
}

/** The letter in both cases, but for those that are two letters in the other one. */
function bothCases(letter: string): string[] {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? [letter, upper] : [letter];
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
