import { TextScreen, type TextRules } from '@keeptrusts/policy';

/** Words that are remembered for a set of rules. */
const maxKnown = 1000;

const known = new WeakMap<TextRules, CleanWords>();

/**
 * Words that rules find nothing in. The names of members are the same in request after request of an application,
 * above all in the schemas of its tools, so that to search them costs hardly more than to look them up.
 */
export class CleanWords {
  readonly #rules: TextRules;
  readonly #words = new Set<string>();

  private constructor(rules: TextRules) {
    this.#rules = rules;
  }

  static of(rules: TextRules): CleanWords {
    const words = known.get(rules) ?? new CleanWords(rules);
    known.set(rules, words);
    return words;
  }

  /** True when the rules find nothing in a word. */
  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    if (finds(this.#rules, word)) return false;
    // Whoever sends ever new words must not fill the memory.
    if (this.#words.size >= maxKnown) this.#words.clear();
    this.#words.add(word);
    return true;
  }
}

function finds(rules: TextRules, word: string): boolean {
  let found = false;
  const screen = new TextScreen(rules, () => {
    found = true;
  });
  screen.finish(word);
  return found;
}
