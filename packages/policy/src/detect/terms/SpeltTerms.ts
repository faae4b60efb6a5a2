import { type Landmarks } from '../../landmarks/Landmarks';
import { readingsOf } from './lookalikes';
import { firstLetterOf } from './headOf';
import { type Spelling } from './Spelling';
import { beginningsOf, type TermBeginnings } from './TermBeginnings';
import { type TermMatch, type TermScan } from './TermScan';
import { type Phrase, createTrie, depthOf, type TrieNode } from './Trie';
import { maxSeparators, separators, wordCharacters } from './wordCharacters';

/** How far a text has been followed, and where that leads among the terms. */
interface Step {
  readonly at: number;
  readonly node: TrieNode;
  /** The letter just taken; empty where a word begins. */
  readonly last: string;
  /** Whether the letters of this word stand apart; undefined as long as it has only one. */
  readonly apart?: boolean;
}

/** A place behind separators. */
interface Gap {
  readonly at: number;
  /** Whether it lies between letters that stand apart. */
  readonly apart: boolean;
}

const isWord = new RegExp(`[${wordCharacters}]`);
const isSeparator = new RegExp(`[${separators}]`);
const isBetweenLetters = /[ ._*~-]/;
const maxBetweenLetters = 2;
const maxBetweenWordsApart = 5;

/** Finds terms as they are spelt. */
export class SpeltTerms implements TermScan {
  readonly trigger: string;
  readonly #root: TrieNode;
  readonly #spelling: Spelling;
  readonly #begins: TermBeginnings;
  readonly #start: RegExp;
  /** How many characters a term can take, the separators behind its letters included. */
  readonly #longest: number;
  /** By UTF-16 unit the letters that it may be read as. */
  readonly #readings = new Map<string, readonly string[]>();

  constructor(phrases: readonly Phrase[], spelling: Spelling) {
    this.#root = createTrie(phrases, choice => choice.split(''));
    this.#spelling = spelling;
    this.#begins = beginningsOf(this.#root, spelling);
    this.trigger = this.#begins.trigger;
    this.#start = new RegExp(firstLetterOf(this.#root, spelling), 'g');
    this.#longest = depthOf(this.#root) * (1 + maxBetweenWordsApart);
  }

  matchesIn(text: string, landmarks: Landmarks): TermMatch[] {
    const { lookalikes, apart } = this.#spelling;
    const isPlain = !lookalikes && !apart;
    const matches: TermMatch[] = [];
    const ends = new Map<string, number>();
    for (const start of this.#begins.startsIn(text, landmarks)) {
      if (isPlain) collectPlain(text, start, this.#root, ends);
      else this.#collect(text, this.#begin(start), ends);
      if (ends.size === 0) continue;
      for (const [category, end] of ends)
        matches.push({ start, end, category });
      ends.clear();
    }
    return matches;
  }

  openFrom(text: string, from: number): number {
    const nearEnd = Math.max(from, text.length - this.#longest);
    let start = execFrom(this.#start, text, nearEnd);
    while (start && !this.#isOpen(text, this.#begin(start.index))) {
      start = execFrom(this.#start, text, start.index + 1);
    }
    return start?.index ?? text.length;
  }

  #begin(at: number): Step {
    return { at, node: this.#root, last: '' };
  }

  /** Notes where the longest term of each category ends. */
  #collect(text: string, step: Step, ends: Map<string, number>): void {
    noteEnds(text, step, ends);
    for (const next of this.#next(text, step)) this.#collect(text, next, ends);
  }

  #isOpen(text: string, step: Step): boolean {
    if (step.at === text.length) return true;
    // The separators at the end may be followed by the next word, or letter.
    const gaps = [
      ...this.#wordGaps(text, step),
      ...this.#letterGaps(text, step),
    ];
    if (gaps.some(({ at }) => at === text.length)) return true;
    return this.#next(text, step).some(next => this.#isOpen(text, next));
  }

  #next(text: string, step: Step): Step[] {
    const { node, last } = step;
    if (last === '') return this.#letters(text, step.at, node);
    const words = this.#wordGaps(text, step).flatMap(({ at }) =>
      wordsBehind(node).map(word => ({ at, node: word, last: '' })),
    );
    const letters = this.#letterGaps(text, step).flatMap(({ at, apart }) =>
      this.#letters(text, at, node, apart),
    );
    return [...words, ...letters];
  }

  #letters(text: string, at: number, node: TrieNode, apart?: boolean): Step[] {
    if (at >= text.length) return [];
    const steps: Step[] = [];
    for (const letter of this.#readingsOf(text[at])) {
      const child = letter === ' ' ? undefined : node.children.get(letter);
      if (child) steps.push({ at: at + 1, node: child, last: letter, apart });
    }
    return steps;
  }

  /** Where the next letter of a word may be. */
  #letterGaps(text: string, { at, last, apart }: Step): Gap[] {
    if (last === '') return [];
    const gaps: Gap[] = apart ? [] : [{ at, apart: false }];
    if (!this.#spelling.apart || apart === false) return gaps;
    const run = countRun(text, at, isBetweenLetters);
    if (run > 0 && run <= maxBetweenLetters) {
      gaps.push({ at: at + run, apart: true });
    }
    return gaps;
  }

  /** Where the next word may begin. */
  #wordGaps(text: string, { at, node, last, apart }: Step): Gap[] {
    if (last === '' || wordsBehind(node).length === 0) return [];
    const run = countRun(text, at, apart ? isBetweenLetters : isSeparator);
    const max = apart ? maxBetweenWordsApart : maxSeparators;
    return run > 0 && run <= max ? [{ at: at + run, apart: false }] : [];
  }

  #readingsOf(unit: string): readonly string[] {
    let readings = this.#readings.get(unit);
    if (!readings) {
      const letter = smallLetter(unit);
      readings = this.#spelling.lookalikes ? readingsOf(letter) : [letter];
      this.#readings.set(unit, readings);
    }
    return readings;
  }
}

/** `#collect` for terms in plain letters, of which each can be followed in one way only. */
function collectPlain(
  text: string,
  start: number,
  begin: TrieNode,
  ends: Map<string, number>,
): void {
  let node: TrieNode | undefined = begin;
  for (let at = start; at < text.length; ) {
    const last = smallLetter(text[at]);
    node = last === ' ' ? undefined : node.children.get(last);
    if (!node) return;
    at++;
    noteEnds(text, { at, node, last }, ends);
    // Most characters are letters, of which this costs less than to look what is behind them.
    if (isLetter(text.charCodeAt(at))) continue;
    const run = countRun(text, at, isSeparator);
    if (run === 0 || run > maxSeparators) continue;
    for (const word of wordsBehind(node))
      collectPlain(text, at + run, word, ends);
  }
}

function noteEnds(text: string, step: Step, ends: Map<string, number>): void {
  if (step.node.ends.length === 0 || !endsWord(text, step)) return;
  for (const category of step.node.ends)
    ends.set(category, Math.max(step.at, ends.get(category) ?? 0));
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function smallLetter(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function wordsBehind({ children, follow }: TrieNode): readonly TrieNode[] {
  const inPhrase = children.get(' ');
  return inPhrase ? [inPhrase, ...follow] : follow;
}

function execFrom(pattern: RegExp, text: string, from: number) {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Terms that end in a letter end where a word does. */
function endsWord(text: string, { at, last }: Step): boolean {
  return at >= text.length || !isWord.test(last) || !isWord.test(text[at]);
}

/** Long runs need not be counted to their end: they separate nothing. */
function countRun(text: string, at: number, kind: RegExp): number {
  let end = at;
  while (
    end < text.length &&
    end - at <= maxBetweenWordsApart &&
    kind.test(text[end])
  ) {
    end++;
  }
  return end - at;
}
