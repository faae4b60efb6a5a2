import { type TermMatch, type TermScan } from './TermScan';
import { createTrie, depthOf, type Phrase, type TrieNode } from './Trie';
import { allowedEdits, Vocabulary } from './Vocabulary';
import { maxSeparators, separators } from './wordCharacters';
import { WordSieve, wordSigns } from './WordSieve';

/** A word of the text, and how far it has been followed among the terms. */
interface Step {
  readonly word: string;
  readonly start: number;
  readonly node: TrieNode;
  /** Misspellings so far. */
  readonly distance: number;
}

interface Found {
  readonly category: string;
  readonly end: number;
  readonly distance: number;
}

/** Finds terms with at least one and at most `maxDistance` misspellings. */
export class MisspeltTerms implements TermScan {
  /** Hardly any text has no word. */
  readonly trigger = '';
  readonly #terms: TrieNode;
  readonly #vocabulary: Vocabulary;
  /** For the words that terms begin with. */
  readonly #sieve: WordSieve;
  readonly #maxDistance: number;
  /** How many characters a term can take, the separators behind its words included. */
  readonly #longest: number;
  readonly #word = new RegExp(`(?<![${wordSigns}])[${wordSigns}]+`, 'g');
  readonly #gap = new RegExp(`[${separators}]{1,${maxSeparators}}`, 'y');
  readonly #wordHere = new RegExp(`[${wordSigns}]+`, 'y');

  constructor(phrases: readonly Phrase[], maxDistance: number) {
    const wordsOf = (choice: string) => choice.split(' ');
    this.#terms = createTrie(phrases, wordsOf);
    this.#maxDistance = maxDistance;
    const words = phrases.flatMap(({ parts }) => parts.flat()).flatMap(wordsOf);
    this.#vocabulary = new Vocabulary(new Set(words), maxDistance);
    this.#sieve = new WordSieve(this.#terms.children.keys(), word =>
      allowedEdits(word, maxDistance),
    );
    this.#longest =
      depthOf(this.#terms) * (this.#vocabulary.longest + maxSeparators);
  }

  matchesIn(text: string): TermMatch[] {
    const matches: TermMatch[] = [];
    const sieve = this.#sieve;
    for (
      let word = sieve.next(text, 0);
      word;
      word = sieve.next(text, word.end)
    ) {
      const { start, end } = word;
      const found: Found[] = [];
      this.#collect(text, this.#begin(text.slice(start, end), start), found);
      if (found.length > 0) matches.push(...longestOfEach(found, start));
    }
    return matches;
  }

  openFrom(text: string, from: number): number {
    this.#word.lastIndex = Math.max(from, text.length - this.#longest);
    for (let word = this.#word.exec(text); word; word = this.#word.exec(text)) {
      if (this.#isOpen(text, this.#begin(word[0], word.index)))
        return word.index;
    }
    return text.length;
  }

  #begin(word: string, start: number): Step {
    return { word, start, node: this.#terms, distance: 0 };
  }

  #collect(text: string, step: Step, found: Found[]): void {
    const end = step.start + step.word.length;
    for (const { node, distance } of this.#readings(step)) {
      for (const category of node.ends) found.push({ category, end, distance });
      for (const next of this.#nextWords(text, end, node, distance)) {
        this.#collect(text, next, found);
      }
    }
  }

  #isOpen(text: string, step: Step): boolean {
    const end = step.start + step.word.length;
    // The word at the end may become any other.
    if (end === text.length)
      return step.word.length <= this.#vocabulary.longest;
    return this.#readings(step).some(({ node, distance }) => {
      if (isLast(node)) return false;
      const gapEnd = this.#gapEnd(text, end);
      if (gapEnd === text.length) return true;
      return this.#nextWords(text, end, node, distance).some(next =>
        this.#isOpen(text, next),
      );
    });
  }

  /** Where in the terms a word may lead to. */
  #readings(step: Step): { node: TrieNode; distance: number }[] {
    if (step.word.length > this.#vocabulary.longest) return [];
    return this.#vocabulary.readingsOf(step.word).flatMap(reading => {
      const node = step.node.children.get(reading.word);
      const distance = step.distance + reading.distance;
      return node && distance <= this.#maxDistance ? [{ node, distance }] : [];
    });
  }

  #nextWords(
    text: string,
    end: number,
    node: TrieNode,
    distance: number,
  ): Step[] {
    if (isLast(node)) return [];
    const start = this.#gapEnd(text, end);
    this.#wordHere.lastIndex = start;
    const word = start > end ? this.#wordHere.exec(text)?.[0] : undefined;
    if (word === undefined) return [];
    const nodes = node.children.size > 0 ? [node, ...node.follow] : node.follow;
    return nodes.map(next => ({ word, start, node: next, distance }));
  }

  #gapEnd(text: string, at: number): number {
    this.#gap.lastIndex = at;
    return at + (this.#gap.exec(text)?.[0].length ?? 0);
  }
}

function isLast({ children, follow }: TrieNode): boolean {
  return children.size === 0 && follow.length === 0;
}

function longestOfEach(found: readonly Found[], start: number): TermMatch[] {
  const categories = [...new Set(found.map(({ category }) => category))];
  return categories.flatMap(category => {
    const ofCategory = found.filter(match => match.category === category);
    // What is spelt right is not misspelt.
    if (ofCategory.some(({ distance }) => distance === 0)) return [];
    const end = Math.max(...ofCategory.map(match => match.end));
    return [{ start, end, category }];
  });
}
