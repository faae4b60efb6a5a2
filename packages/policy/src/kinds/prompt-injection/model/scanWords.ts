import { allMatches } from '../../../normalise/allMatches';
import { ClassStream } from '../classes/ClassStream';
import { firstLiteral } from '../patterns';
import { literalPatterns, mayMatch } from '../patterns/literalPatterns';
import { characterKinds, endsSentence, noWord, spacedWord } from './characters';
import { ConceptTrail, lowestBit } from './ConceptTrail';
import { type FeatureSink } from './FeatureSink';
import {
  emptyWord,
  longestWord,
  pairHash,
  tripleHash,
  wordHashWith,
} from './grams';
import { type WordTable } from './WordTable';

/** A block ends with a sentence when it has so many characters, and with a word when it has so many. */
const shortBlock = 72;
const longBlock = 200;

/** One pass over a text. */
class Scan {
  readonly #text: string;
  readonly #words: WordTable;
  readonly #sink: FeatureSink;
  readonly #classes: ClassStream;
  readonly #concepts: ConceptTrail;
  #blockStart = 0;
  #blockCount = 0;
  #hasWords = false;
  #wordEnd = 0;
  /** Hashes and starts of the last two words. */
  #previous = 0;
  #beforePrevious = 0;
  #previousStart = 0;
  #beforePreviousStart = 0;

  constructor(text: string, words: WordTable, sink: FeatureSink) {
    this.#text = text;
    this.#words = words;
    this.#sink = sink;
    this.#classes = new ClassStream(words.classes);
    this.#concepts = new ConceptTrail(sink);
  }

  run(): void {
    const text = this.#text;
    const kinds = characterKinds;
    let index = 0;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      if (kinds[code] !== noWord) {
        this.#word(index, this.#hashOfWord(index));
        index = this.#wordEnd;
        if (index - this.#blockStart >= longBlock) this.#close(index);
      } else {
        index++;
        this.#classes.sign(code);
        if (index - this.#blockStart >= shortBlock && endsSentence(code))
          this.#close(index);
      }
    }
    if (this.#hasWords || this.#blockCount === 0) this.#close(text.length);
  }

  /** Reads the word that begins at an index up to its end. */
  #hashOfWord(start: number): number {
    const text = this.#text;
    const kinds = characterKinds;
    const kind = spacedWord;
    const first = text.charCodeAt(start);
    const hashedEnd =
      kinds[first] === kind ? Math.min(text.length, start + longestWord) : 0;
    let hash = wordHashWith(emptyWord, first);
    let end = start + 1;
    for (; end < hashedEnd; end++) {
      const code = text.charCodeAt(end);
      if (kinds[code] !== kind) break;
      hash = wordHashWith(hash, code);
    }
    this.#wordEnd = end < hashedEnd || hashedEnd === 0 ? end : this.#endOf(end);
    return hash;
  }

  /** Where a word ends that is still going on at an index. */
  #endOf(index: number): number {
    const text = this.#text;
    let end = index;
    while (characterKinds[text.charCodeAt(end)] === spacedWord) end++;
    return end;
  }

  #word(start: number, hash: number): void {
    const words = this.#words;
    const text = this.#text;
    const end = this.#wordEnd;
    const record = words.recordOf(text, start, end, hash);
    this.#sink.word(text, start, end, hash, record);
    this.#runsOfWords(hash, start, end);
    const concepts = words.conceptsAt(record, text, start, end);
    this.#concepts.word(concepts);
    this.#classes.word(this.#knownOf(words.knownOf(record), concepts));
    this.#hasWords = true;
  }

  /** A word that no class has may stand for a concept of its language. */
  #knownOf(known: number, concepts: number): number {
    return known === 0 && concepts !== 0
      ? this.#words.classes.size + lowestBit(concepts)
      : known;
  }

  #runsOfWords(hash: number, start: number, end: number): void {
    const previous = this.#previous;
    const beforePrevious = this.#beforePrevious;
    if (previous !== 0) {
      this.#sink.gram(pairHash(previous, hash), this.#previousStart, end);
      if (beforePrevious !== 0)
        this.#sink.gram(
          tripleHash(beforePrevious, previous, hash),
          this.#beforePreviousStart,
          end,
        );
    }
    this.#beforePrevious = previous;
    this.#beforePreviousStart = this.#previousStart;
    this.#previous = hash;
    this.#previousStart = start;
  }

  #close(end: number): void {
    this.#sink.closeBlock(this.#blockStart, end, this.#classes);
    this.#classes.clear();
    this.#blockStart = end;
    this.#blockCount++;
    this.#hasWords = false;
  }
}

/**
 * Cuts a folded text into blocks of about a sentence and tells a sink what they consist of. This is what
 * the features of the linear model are, for training and for judging alike.
 *
 * @param words - what is known of words
 */
export function scanWords(
  text: string,
  words: WordTable,
  sink: FeatureSink,
): void {
  new Scan(text, words, sink).run();
}

/** What a literal pattern is counted for. */
interface PatternBlock {
  readonly end: number;
  readonly patterns: number[];
}

/** Gives each block of a folded text the literal patterns that end in it. */
export function addLiterals(
  text: string,
  blocks: readonly PatternBlock[],
): void {
  for (const [index, literal] of literalPatterns.entries()) {
    if (!mayMatch(literal, text)) continue;
    for (const match of allMatches(text, literal.pattern)) {
      const last = match.index + match[0].length - 1;
      blockAt(blocks, last).patterns.push(firstLiteral + index);
    }
  }
}

/** The block that a character is in; those after the last block are in that one. */
function blockAt(blocks: readonly PatternBlock[], at: number): PatternBlock {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}
