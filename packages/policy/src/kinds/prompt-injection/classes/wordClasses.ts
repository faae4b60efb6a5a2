import { foldText } from '../../../normalise/foldText';
import { foreignClasses } from './foreignClasses';
import { grammarClasses } from './grammarClasses';
import { meaningClasses } from './meaningClasses';

/** Hash of a folded word, as {@link scanBlocks} computes it on its way. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < Math.min(word.length, 32); index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Numbers of the classes that every text has, besides those of words. */
export const sentenceStart = 1;
export const questionMark = 2;
export const exclamationMark = 3;
export const colon = 4;
export const quotation = 5;
export const lineStart = 6;
/** A run of words that no class has. */
export const unknownWords = 7;
const firstClass = 8;

/**
 * Which words mean much the same. Attacks in words that no example has are found by them: "scrap your
 * guidelines" runs through the same classes as "discard your rules".
 */
export class WordClasses {
  readonly #classes = new Map<number, number>();
  /** Number of the first class of words with a meaning of their own. */
  readonly firstMeaning: number;
  /** How many numbers of classes there are. */
  readonly size: number;

  constructor() {
    const meanings = Object.entries<string>(meaningClasses);
    const names = [...Object.keys(grammarClasses), ...meanings.map(nameOf)];
    const numberOf = (name: string) => firstClass + names.indexOf(name);
    this.firstMeaning = numberOf(meanings[0][0]);
    this.size = firstClass + names.length;
    for (const [name, words] of [
      ...Object.entries<string>(grammarClasses),
      ...meanings,
    ])
      this.#put(words.split(' '), numberOf(name));
    for (const [name, words] of meanings)
      this.#put(words.split(' ').flatMap(inflected), numberOf(name));
    for (const [name, words] of Object.entries(foreignClasses))
      this.#put(words.split(' '), numberOf(name));
  }

  /** The class of a word by its hash; 0 stands for none. */
  ofHash(hash: number): number {
    return this.#classes.get(hash) ?? 0;
  }

  #put(words: readonly string[], number: number): void {
    for (const word of words) {
      const hash = wordHash(foldText(word).text);
      if (!this.#classes.has(hash)) this.#classes.set(hash, number);
    }
  }
}

function nameOf([name]: [string, string]): string {
  return name;
}

/** Plurals, past forms and gerunds, a few of them wrong, which harms nobody. */
function inflected(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const last = word[word.length - 1];
  const forms = ['s', 'es', 'er', 'ed', 'ing'].map(ending => stem + ending);
  forms.push(`${word}s`, `${word}d`);
  if (last === 'y')
    forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  if (/[bdgklmnprt]$/.test(word))
    forms.push(`${word}${last}ed`, `${word}${last}ing`);
  return forms;
}
