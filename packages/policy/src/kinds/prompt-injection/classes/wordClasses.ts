import { foldText } from '../../../normalise/foldText';
import { emptyWord, longestWord, wordHashWith } from '../model/grams';
import { classKinds } from './classKinds';
import { foreignClasses } from './foreignClasses';
import { grammarClasses } from './grammarClasses';
import { meaningClasses } from './meaningClasses';

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

/** A word's class and its ending are one number: the class in the lower bits, the ending above them. */
const classBits = 10;
const classMask = (1 << classBits) - 1;
/** Endings that are added to English words. */
const endings = { plain: 0, s: 1, past: 2, gerund: 3, agent: 4 } as const;

/** The number of the class in what {@link WordClasses} gives for a word. */
export function classIn(known: number): number {
  return known & classMask;
}

/** The number of the ending, 0 for none. */
export function endingIn(known: number): number {
  return known >>> classBits;
}

/** Small words that say who is meant, or turn a sentence around: a kind each. */
const tellingWords = [
  'you',
  'your',
  'youAre',
  'yourself',
  'i',
  'me',
  'we',
  'not',
  'dont',
  'cannot',
  'never',
  'without',
  'all',
  'only',
  'what',
  'if',
  'must',
  'please',
  'now',
  'instead',
  'before',
  'always',
  'same',
  'first',
] as const satisfies (keyof typeof grammarClasses)[];

/** Words after which a verb is an order. */
const beforeOrders = [
  'please',
  'and',
  'then',
  'now',
  'dont',
  'never',
  'must',
] as const satisfies (keyof typeof grammarClasses)[];

/**
 * Which words mean much the same. Attacks in words that no example has are found by them: "scrap your
 * guidelines" runs through the same classes as "discard your rules".
 */
export class WordClasses {
  readonly #known = new Map<number, number>();
  readonly #stems = new Map<number, number>();
  /** By class the number of its kind, 0 for none. */
  readonly kinds: Uint16Array;
  /** Number of the first class of words with a meaning of their own. */
  readonly firstMeaning: number;
  /** Numbers of the classes after which a verb is an order. */
  readonly beforeOrders: ReadonlySet<number>;
  /** How many numbers of classes there are. */
  readonly size: number;

  constructor() {
    const grammar = Object.entries<string>(grammarClasses);
    const meanings = Object.entries<string>(meaningClasses);
    const names = [...grammar, ...meanings].map(([name]) => name);
    const numberOf = (name: string) => firstClass + names.indexOf(name);
    this.firstMeaning = numberOf(meanings[0][0]);
    this.size = firstClass + names.length;
    this.beforeOrders = new Set(beforeOrders.map(numberOf));
    this.kinds = new Uint16Array(this.size);
    const kinds = [
      ...Object.values(classKinds),
      ...tellingWords.map(of => [of]),
    ];
    for (const [index, classes] of kinds.entries())
      for (const name of classes) this.kinds[numberOf(name)] = 1 + index;
    for (const [name, words] of [...grammar, ...meanings])
      for (const word of words.split(' ')) this.#put(word, numberOf(name));
    for (const [name, words] of meanings)
      for (const word of words.split(' '))
        this.#putInflected(word, numberOf(name));
    for (const [name, words] of Object.entries(foreignClasses))
      for (const word of words.split(' ')) this.#put(word, numberOf(name));
  }

  /** Class and ending of a word in a folded text; 0 stands for none. */
  ofWord(text: string, start: number, end: number): number {
    let hash = emptyWord;
    let longestStem = 0;
    const limit = Math.min(end, start + longestWord);
    for (let index = start; index < limit; index++) {
      hash = wordHashWith(hash, text.charCodeAt(index));
      longestStem = this.#stems.get(hash) ?? longestStem;
    }
    return this.#known.get(hash) ?? longestStem;
  }

  #put(word: string, known: number): void {
    const words = word.endsWith('*') ? this.#stems : this.#known;
    const hash = wordHash(foldText(word.replace('*', '')).text);
    if (!words.has(hash)) words.set(hash, known);
  }

  #putInflected(word: string, number: number): void {
    for (const [form, ending] of inflected(word))
      this.#put(form, number | (ending << classBits));
  }
}

/** Hash of a folded word, as a scan computes it on its way. */
function wordHash(word: string): number {
  let hash = emptyWord;
  for (let index = 0; index < Math.min(word.length, longestWord); index++)
    hash = wordHashWith(hash, word.charCodeAt(index));
  return hash;
}

/** Plurals, past forms and gerunds with their endings, a few of them wrong, which harms nobody. */
function inflected(word: string): (readonly [string, number])[] {
  const { s, past, gerund, agent } = endings;
  const stem = word.replace(/e$/, '');
  const last = word[word.length - 1];
  const withoutLast = word.slice(0, -1);
  return [
    [`${word}s`, s],
    [`${stem}es`, s],
    [`${stem}er`, agent],
    [`${stem}ed`, past],
    [`${stem}ing`, gerund],
    [`${word}d`, past],
    ...(last === 'y'
      ? ([
          [`${withoutLast}ies`, s],
          [`${withoutLast}ied`, past],
        ] as const)
      : []),
    ...(/[bdgklmnprt]$/.test(word)
      ? ([
          [`${word}${last}ed`, past],
          [`${word}${last}ing`, gerund],
        ] as const)
      : []),
  ];
}
