import { kindsMask, type Landmarks } from '../../landmarks/Landmarks';
import { longestHead, WordHeads } from '../../landmarks/WordHeads';
import { headOf } from './headOf';
import { type Spelling } from './Spelling';
import { type TrieNode } from './Trie';
import { wordCharacters } from './wordCharacters';

/** Finds where terms may begin. */
export interface TermBeginnings {
  /** Source of a cheap pattern that every term contains. */
  readonly trigger: string;
  /** Where terms may begin, in order. */
  startsIn(text: string, landmarks: Landmarks): readonly number[];
}

/** The terms that begin with some letters. */
function partOf(
  root: TrieNode,
  isWanted: (letter: string) => boolean,
): TrieNode {
  const children = [...root.children].filter(([letter]) => isWanted(letter));
  return { ...root, children: new Map(children) };
}

const foreignMask = kindsMask(['foreign']);

class PatternBeginnings implements TermBeginnings {
  readonly trigger: string;
  readonly #pattern: RegExp;
  readonly #isForeign: boolean;

  constructor(root: TrieNode, spelling: Spelling) {
    this.trigger = headOf(root, spelling);
    this.#pattern = new RegExp(this.trigger, 'g');
    this.#isForeign =
      !spelling.lookalikes &&
      [...root.children.keys()].every(letter => letter > '\x7f');
  }

  startsIn(text: string, landmarks: Landmarks): number[] {
    const starts: number[] = [];
    if (this.#isForeign && !landmarks.has(foreignMask)) return starts;
    const pattern = this.#pattern;
    pattern.lastIndex = 0;
    for (let head = pattern.exec(text); head; head = pattern.exec(text)) {
      starts.push(head.index);
      pattern.lastIndex = head.index + 1;
    }
    return starts;
  }
}

const isWord = new RegExp(`[${wordCharacters}]`);

const beyondAscii = 0x80;
/** By character of ASCII, which is quicker than to ask the pattern. */
const inWord = Array.from({ length: beyondAscii }, (_, code) =>
  isWord.test(String.fromCharCode(code)),
);

class PlainBeginnings implements TermBeginnings {
  /** Whether there are any is what the search is for. */
  readonly trigger = '';
  readonly #heads: WordHeads;
  readonly #others: TermBeginnings | undefined;

  constructor(plain: TrieNode, spelling: Spelling, root: TrieNode) {
    this.#heads = new WordHeads(headsOf(plain));
    const others = partOf(root, letter => !plain.children.has(letter));
    this.#others =
      others.children.size > 0
        ? new PatternBeginnings(others, spelling)
        : undefined;
  }

  startsIn(text: string, landmarks: Landmarks): number[] {
    const others = this.#others?.startsIn(text, landmarks) ?? [];
    const starts = [...others];
    for (const start of this.#heads.startsIn(text, landmarks))
      if (beginsWord(text, start)) starts.push(start);
    return others.length > 0 ? starts.sort((a, b) => a - b) : starts;
  }
}

/**
 * The beginnings of terms: of words in plain letters they are known by the letters, which is quick; of others by a
 * pattern.
 */
export function beginningsOf(
  root: TrieNode,
  spelling: Spelling,
): TermBeginnings {
  const plain = partOf(root, letter => /[a-z]/.test(letter));
  return spelling.lookalikes || spelling.apart || plain.children.size === 0
    ? new PatternBeginnings(root, spelling)
    : new PlainBeginnings(plain, spelling, root);
}

function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before < beyondAscii ? !inWord[before] : !isWord.test(text[at - 1]);
}

/** The first letters of all terms, up to where a word of them ends. */
function headsOf(node: TrieNode, head = ''): string[] {
  const isOver = node.ends.length > 0 || node.follow.length > 0;
  if (isOver || head.length === longestHead) return [head];
  return [...node.children].flatMap(([letter, child]) =>
    // What comes behind a space may be another one.
    letter === ' ' ? [`${head} `] : headsOf(child, head + letter),
  );
}
