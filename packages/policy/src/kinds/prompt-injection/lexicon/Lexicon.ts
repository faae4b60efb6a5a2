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
}

const space = 0x20;
/** A phrase may have so many characters that are no letters between two of its words. */
const longestGap = 3;

/** The words of all vocabularies, to be recognised in one walk through a word. */
export class Lexicon {
  readonly #root: Node = newNode();

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
    let node: Node | undefined = this.#root.next.get(text.charCodeAt(start));
    let found = 0;
    let index = start + 1;
    while (node) {
      found |= node.stem;
      const code = index < text.length ? text.charCodeAt(index) : space;
      const inWord = isWordCode(code);
      if (!inWord) found |= node.exact;
      if (inWord) {
        node = node.next.get(code);
        index++;
      } else {
        node = node.next.get(space);
        index = node ? nextWord(text, index) : text.length;
      }
      if (node && index >= text.length + 1) break;
    }
    return found;
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
      const code = isWordCode(character.charCodeAt(0))
        ? character.charCodeAt(0)
        : space;
      const next = node.next.get(code) ?? newNode();
      node.next.set(code, next);
      node = next;
    }
    if (isStem) node.stem |= bits;
    else node.exact |= bits;
  }
}

const contraction = /\b(don|can|you|what|let|here|i)(t|ve|re|s|m)\b/g;

/** An apostrophe parts a word in two; some people leave it out. */
function spellings(term: string): string[] {
  const apart = term.replace(contraction, '$1 $2');
  return apart === term ? [term] : [term, apart];
}

function newNode(): Node {
  return { next: new Map(), exact: 0, stem: 0 };
}

/** Where the next word begins, if the gap is short; else the end of the text. */
function nextWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isWordCode(text.charCodeAt(index))) {
    if (++index - from > longestGap) return text.length;
  }
  return index;
}
