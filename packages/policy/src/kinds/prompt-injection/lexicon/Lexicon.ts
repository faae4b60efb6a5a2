import { foldText } from '../../../normalise/foldText';
import { isUnspaced, isWordCode } from '../model/characters';
import { conceptBits, type Concept, type Vocabulary } from './concepts';

/** A place in the tree of all terms: what the characters read so far stand for. */
interface Node {
  readonly next: Map<number, Node>;
  /** Concepts of a term that ends here, if the word does too. */
  exact: number;
  /** Concepts of a term that ends here, whatever the word's ending. */
  stem: number;
  /** The codes in `next` as bits, several to a bit: rules out most others without a look into it. */
  codes: number;
  /** Number of the phrases that go on after a space; 0 where there is none. */
  phrase: number;
}

/** What a walk through a word met. */
interface Walk {
  /** As bits. */
  readonly concepts: number;
  /** Number of the phrases that begin so; 0 where there is none. */
  readonly phrase: number;
  /** Where the word ends. */
  readonly end: number;
}

const space = 0x20;
/** A phrase may have so many characters that are no letters between two of its words. */
const longestGap = 3;

/** The words of all vocabularies, to be recognised in one walk through a word. */
export class Lexicon {
  readonly #root: Node = newNode();
  /** Where a phrase goes on after a space; the position of one here is its number. */
  readonly #phrases: (Node | undefined)[] = [undefined];

  constructor(vocabularies: readonly Vocabulary[]) {
    for (const vocabulary of vocabularies) {
      for (const [concept, terms] of Object.entries(vocabulary)) {
        for (const term of terms.split(';'))
          this.#add(term, conceptBits([concept as Concept]));
      }
    }
  }

  /** The concepts of the word or phrase that begins at an index of a folded text, as bits. */
  conceptsAt(text: string, start: number): number {
    const { concepts, phrase, end } = this.wordAt(text, start);
    return concepts | this.phraseAt(phrase, text, end);
  }

  /** Whether any term begins with a character. */
  hasTermWith(first: number): boolean {
    return this.#root.next.has(first);
  }

  /** The concepts of the word that begins at an index, and the phrases. */
  wordAt(text: string, start: number): Walk {
    return this.#follow(this.#root, text, start);
  }

  /** The concepts of the phrases with a number, of which a word has been read that ends at an index. */
  phraseAt(phrase: number, text: string, wordEnd: number): number {
    let concepts = 0;
    let next = phrase;
    let end = wordEnd;
    while (next !== 0) {
      const walk = this.#follow(
        this.#phrases[next]!,
        text,
        nextWord(text, end),
      );
      concepts |= walk.concepts;
      next = walk.phrase;
      end = walk.end;
    }
    return concepts;
  }

  /** Walks from a node through the characters of a word. */
  #follow(from: Node, text: string, start: number): Walk {
    let concepts = 0;
    let index = start;
    for (let node: Node | undefined = from; node; index++) {
      concepts |= node.stem;
      const code = index < text.length ? text.charCodeAt(index) : space;
      if (!isWordCode(code)) {
        const { exact, phrase } = node;
        return { concepts: concepts | exact, phrase, end: index };
      }
      node = childOf(node, code);
    }
    return { concepts, phrase: 0, end: index };
  }

  #add(term: string, bits: number): void {
    for (const spelling of spellings(foldText(term).text))
      this.#addSpelling(spelling, bits);
  }

  #addSpelling(folded: string, bits: number): void {
    const isStem =
      folded.endsWith('*') || isUnspaced(folded.charCodeAt(folded.length - 1));
    let node = this.#root;
    for (const character of folded.replace(/\*$/, '')) {
      const code = character.charCodeAt(0);
      node = isWordCode(code)
        ? ensureChild(node, code)
        : this.#afterSpace(node);
    }
    if (isStem) node.stem |= bits;
    else node.exact |= bits;
  }

  #afterSpace(node: Node): Node {
    const next = ensureChild(node, space);
    if (node.phrase === 0) node.phrase = this.#phrases.push(next) - 1;
    return next;
  }
}

const contraction = /\b(don|can|you|what|let|here|i)(t|ve|re|s|m)\b/g;

/** An apostrophe parts a word in two; some people leave it out. */
function spellings(term: string): string[] {
  const apart = term.replace(contraction, '$1 $2');
  return apart === term ? [term] : [term, apart];
}

function newNode(): Node {
  return { next: new Map(), exact: 0, stem: 0, codes: 0, phrase: 0 };
}

function childOf({ codes, next }: Node, code: number): Node | undefined {
  return (codes & bitOf(code)) === 0 ? undefined : next.get(code);
}

function ensureChild(node: Node, code: number): Node {
  const child = node.next.get(code) ?? newNode();
  node.next.set(code, child);
  node.codes |= bitOf(code);
  return child;
}

/** The last five bits of a code, as one of 32 bits. */
function bitOf(code: number): number {
  return 1 << (code & 31);
}

/** Where the next word begins, if the gap is short; else the end of the text. */
function nextWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isWordCode(text.charCodeAt(index))) {
    if (++index - from > longestGap) return text.length;
  }
  return index;
}
