/** A part of a text; `end` is behind its last character. Offsets are whole numbers from 0. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Offsets of a text in code points, which is what Python's `str` counts, in terms of ours, which are UTF-16
 * code units: a character outside the Basic Multilingual Plane is one of the former and two of the latter.
 */
export class CodePoints {
  readonly #length: number;
  /** Offsets, in code points, of the characters that take two units. */
  readonly #wide: readonly number[];

  constructor(text: string) {
    const wide: number[] = [];
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) {
      wide.push(index - wide.length);
    }
    this.#wide = wide;
    this.#length = text.length - wide.length;
  }

  /**
   * The same part of the text in code units.
   *
   * @returns undefined for one that is empty or does not lie in the text
   */
  toUnits({ start, end }: Span): Span | undefined {
    if (start >= end || end > this.#length) return undefined;
    return { start: this.#toUnit(start), end: this.#toUnit(end) };
  }

  #toUnit(offset: number): number {
    return offset + this.#wideBefore(offset);
  }

  #wideBefore(offset: number): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#wide[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
