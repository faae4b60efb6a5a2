import { characterKinds, isUnspaced, spacedWord } from './characters';
import { type GramSink } from './GramSink';

/** The table of weights has a row for each value of so many bits of a feature's hash. */
export const featureBits = 18;
const featureMask = (1 << featureBits) - 1;

/** Of longer words, such as encoded data, only the beginning is looked at. */
export const longestWord = 32;

const prime = 0x01000193;
const wordSalt = 0x9e3779b1;
const pairSalt = 0x85ebca6b;
const tripleSalt = 0xc2b2ae35;
/** Stand for the beginning and the end of a word. */
const opening = 0x3c;
const closing = 0x3e;

/** The hash of a word of which nothing has been read. */
export const emptyWord = 0x811c9dc5;

/** The hash of a word that goes on with a character (FNV-1a over code units). */
export function wordHashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

/** The row of the table of weights for the hash of an n-gram. */
export function featureOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & featureMask;
}

export function pairHash(previous: number, word: number): number {
  return Math.imul(Math.imul(previous, prime) ^ word, pairSalt);
}

export function tripleHash(
  beforePrevious: number,
  previous: number,
  word: number,
): number {
  const pair = Math.imul(beforePrevious, prime) ^ previous;
  return Math.imul(Math.imul(pair, prime) ^ word, tripleSalt);
}

/** The hash of four characters with another one before them. */
export function fiveHash(four: number, first: number): number {
  return Math.imul(four ^ Math.imul(first, 0xcc9e2d51), 0x1b56c4e9);
}

/** The character at an index, if it can begin an n-gram of five; else 0. */
export function firstOfFive(text: string, index: number): number {
  if (index < 0) return 0;
  const code = text.charCodeAt(index);
  return characterKinds[code] === spacedWord ? code : 0;
}

/**
 * The n-grams that a word has whatever stands around it: of three, four and five characters, and the word
 * as a whole. Those of five that begin before the word depend on what stands there.
 */
export function visitGrams(
  text: string,
  start: number,
  end: number,
  hash: number,
  sink: GramSink,
): void {
  if (!isUnspaced(text.charCodeAt(start)))
    visitCharacters(text, start, end, sink);
  sink.gram(Math.imul(hash, wordSalt), start, end);
}

/** How many n-grams of a word may reach over its beginning, by its length. */
const borderCounts = [0, 0, 1, 2];

/** How many n-grams of four characters {@link visitGrams} finds that may begin before a word. */
export function overBorderCount(start: number, end: number): number {
  return borderCounts[end - start] ?? 1;
}

/** Where the character stands that they may begin with. */
export function borderStart(start: number, end: number): number {
  return end - start === 2 ? start - 3 : start - 2;
}

function visitCharacters(
  text: string,
  start: number,
  end: number,
  sink: GramSink,
): void {
  const limit = Math.min(end, start + longestWord);
  // The last three characters, of which the first stands before the word.
  let a = 0;
  let b = 0;
  let c = opening;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    visitEnding(text, start, at, a, b, c, code, sink);
    a = b;
    b = c;
    c = code;
  }
  visitEnding(text, start, end - 1, a, b, c, closing, sink);
}

/** The n-grams that end with the last of four characters; zeros stand for those that are not there. */
function visitEnding(
  text: string,
  start: number,
  at: number,
  a: number,
  b: number,
  c: number,
  d: number,
  sink: GramSink,
): void {
  if (b === 0) return;
  const three = Math.imul(Math.imul(b, prime) ^ c, prime) ^ d;
  sink.gram(Math.imul(three, 0x2c1b3c6d), at - 2, at + 1);
  if (a === 0) return;
  const four = Math.imul(three ^ Math.imul(a, 0x1b873593), 0x297a2d39);
  sink.gram(four, at - 3, at + 1);
  const first = at - 4;
  if (first >= start)
    sink.gram(fiveHash(four, text.charCodeAt(first)), first, at + 1);
  // What stands right before a word is no part of one.
  else if (first < start - 1) sink.overBorder(four, first, at + 1);
}
