import { conceptPatterns } from '../patterns/conceptPatterns';

const conceptCount = 32;

/** By concept the patterns that it is part of, as bits: of the first 32 patterns, and of the others. */
const first32 = patternsByConcept(0);
const others = patternsByConcept(32);

function patternsByConcept(from: number): Int32Array {
  return Int32Array.from({ length: conceptCount }, (_, concept) =>
    conceptPatterns
      .slice(from, from + 32)
      .reduce(
        (bits, pattern, index) =>
          (pattern.bits >>> concept) & 1 ? bits | (1 << index) : bits,
        0,
      ),
  );
}

/** Takes the numbers of the patterns that words complete. */
export interface PatternSink {
  pattern(number: number): void;
}

/** What the words of a text so far stand for, and which patterns that completes. */
export class ConceptTrail {
  readonly #sink: PatternSink;
  #wordNumber = 0;
  /** By concept the number of the word that last stood for it. */
  readonly #lastSeen = new Int32Array(conceptCount).fill(-1_000);

  constructor(sink: PatternSink) {
    this.#sink = sink;
  }

  /** Takes the next word by its concepts, as bits. */
  word(concepts: number): void {
    const number = this.#wordNumber++;
    if (concepts === 0) return;
    let low = 0;
    let high = 0;
    for (let bits = concepts; bits !== 0; bits &= bits - 1) {
      const concept = lowestBit(bits);
      this.#lastSeen[concept] = number;
      low |= first32[concept];
      high |= others[concept];
    }
    this.#completeOf(low, 0, number);
    this.#completeOf(high, 32, number);
  }

  #completeOf(candidates: number, from: number, number: number): void {
    for (let bits = candidates; bits !== 0; bits &= bits - 1) {
      const index = from + lowestBit(bits);
      const pattern = conceptPatterns[index];
      if (this.#areClose(pattern.bits, number - pattern.within))
        this.#sink.pattern(index);
    }
  }

  /** Whether all of some concepts were seen since a word, each in a word of its own. */
  #areClose(wanted: number, since: number): boolean {
    const seen = this.#lastSeen;
    let met = 0;
    for (let bits = wanted; bits !== 0; bits &= bits - 1) {
      const at = seen[lowestBit(bits)];
      if (at < since) return false;
      const bit = 1 << (at - since);
      if ((met & bit) !== 0) return false;
      met |= bit;
    }
    return true;
  }
}

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
