/** A range of characters (UTF-16 units), the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text that was made of another one, with the way back: each of its characters knows which range of the
 * source it stands for. Immutable.
 */
export class MappedText {
  readonly text: string;
  /** By character where its range starts and ends in the source; a text without them is its own source. */
  readonly #starts: Int32Array | undefined;
  readonly #ends: Int32Array | undefined;

  private constructor(text: string, starts?: Int32Array, ends?: Int32Array) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** A text whose characters stand where they stood in its source. */
  static inPlace(text: string): MappedText {
    return new MappedText(text);
  }

  /** A text that as a whole stands for a range of its source. */
  static of(text: string, { start, end }: Span): MappedText {
    return new MappedText(
      text,
      new Int32Array(text.length).fill(start),
      new Int32Array(text.length).fill(end),
    );
  }

  /** @param starts, ends - the range of each character */
  static mapped(
    text: string,
    starts: Int32Array,
    ends: Int32Array,
  ): MappedText {
    return new MappedText(text, starts, ends);
  }

  /** The smallest range of the source that a range of this text stands for. */
  sourceOf({ start, end }: Span): Span {
    if (!this.#starts || !this.#ends) return { start, end };
    if (end <= start) return this.#pointAt(start);
    let from = this.#starts[start];
    let to = this.#ends[start];
    // Reversed text runs against its source, so neither end of the range is known beforehand.
    for (let index = start + 1; index < end; index++) {
      from = Math.min(from, this.#starts[index]);
      to = Math.max(to, this.#ends[index]);
    }
    return { start: from, end: to };
  }

  /** This text, mapped to the source of the text that it was made of. */
  after(earlier: MappedText): MappedText {
    if (!earlier.#starts) return this;
    const starts = new Int32Array(this.text.length);
    const ends = new Int32Array(this.text.length);
    for (let index = 0; index < this.text.length; index++) {
      const span = earlier.sourceOf(
        this.sourceOf({ start: index, end: index + 1 }),
      );
      starts[index] = span.start;
      ends[index] = span.end;
    }
    return new MappedText(this.text, starts, ends);
  }

  #pointAt(index: number): Span {
    const last = this.text.length - 1;
    if (last < 0) return { start: 0, end: 0 };
    const at =
      index <= last ? this.#starts![index] : this.#ends![Math.max(0, last)];
    return { start: at, end: at };
  }
}
