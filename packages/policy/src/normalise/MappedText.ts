/** A range of characters (UTF-16 units), the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** By character where its range starts and ends. */
interface Ranges {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A text that was made of another one, with the way back: each of its characters knows which range of the
 * source it stands for. Immutable.
 */
export class MappedText {
  readonly text: string;
  /** The ranges of its characters; a text without them is its own source. */
  readonly #ranges: Ranges | undefined;
  /** The text that the ranges are of, where that was made of another one itself. */
  readonly #earlier: MappedText | undefined;
  /** The ranges in the first source of all: few texts are asked for them. */
  #resolved: Ranges | undefined;

  private constructor(text: string, ranges?: Ranges, earlier?: MappedText) {
    this.text = text;
    this.#ranges = ranges;
    this.#earlier = earlier;
  }

  /** A text whose characters stand where they stood in its source. */
  static inPlace(text: string): MappedText {
    return new MappedText(text);
  }

  /** A text that as a whole stands for a range of its source. */
  static of(text: string, { start, end }: Span): MappedText {
    return MappedText.mapped(
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
    return new MappedText(text, { starts, ends });
  }

  /** The smallest range of the source that a range of this text stands for. */
  sourceOf({ start, end }: Span): Span {
    const ranges = this.#rangesInSource();
    if (!ranges) return { start, end };
    if (end <= start) return this.#pointAt(start, ranges);
    const { starts, ends } = ranges;
    let from = starts[start];
    let to = ends[start];
    // Reversed text runs against its source, so neither end of the range is known beforehand.
    for (let index = start + 1; index < end; index++) {
      from = Math.min(from, starts[index]);
      to = Math.max(to, ends[index]);
    }
    return { start: from, end: to };
  }

  /** This text, mapped to the source of the text that it was made of. */
  after(earlier: MappedText): MappedText {
    if (!earlier.#ranges && !earlier.#earlier) return this;
    return new MappedText(
      this.text,
      this.#ranges,
      this.#earlier?.after(earlier) ?? earlier,
    );
  }

  #rangesInSource(): Ranges | undefined {
    if (!this.#earlier) return this.#ranges;
    this.#resolved ??= this.#resolve(this.#earlier);
    return this.#resolved;
  }

  #resolve(earlier: MappedText): Ranges {
    const starts = new Int32Array(this.text.length);
    const ends = new Int32Array(this.text.length);
    for (let index = 0; index < this.text.length; index++) {
      const span = earlier.sourceOf({
        start: this.#ranges?.starts[index] ?? index,
        end: this.#ranges?.ends[index] ?? index + 1,
      });
      starts[index] = span.start;
      ends[index] = span.end;
    }
    return { starts, ends };
  }

  #pointAt(index: number, { starts, ends }: Ranges): Span {
    const last = this.text.length - 1;
    if (last < 0) return { start: 0, end: 0 };
    const at = index <= last ? starts[index] : ends[Math.max(0, last)];
    return { start: at, end: at };
  }
}
