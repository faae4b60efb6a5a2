import { MappedText, type Span } from './MappedText';

/** Puts a mapped text together from left to right. */
export class MappedTextBuilder {
  #parts: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** @param expected - about how many characters there will be */
  constructor(expected: number) {
    this.#starts = new Int32Array(Math.max(16, expected));
    this.#ends = new Int32Array(Math.max(16, expected));
  }

  /** Takes over a range of the source as it stands. */
  keep(source: string, start: number, end: number): void {
    if (end <= start) return;
    this.#reserve(end - start);
    for (let index = start; index < end; index++) {
      this.#starts[this.#length] = index;
      this.#ends[this.#length++] = index + 1;
    }
    this.#parts.push(source.slice(start, end));
  }

  /** Puts a text in the place of a range of the source. */
  put(text: string, { start, end }: Span): void {
    if (text === '') return;
    this.#reserve(text.length);
    this.#starts.fill(start, this.#length, this.#length + text.length);
    this.#ends.fill(end, this.#length, this.#length + text.length);
    this.#length += text.length;
    this.#parts.push(text);
  }

  /** @param finish - a last change to the text, which keeps its length */
  build(finish = (text: string) => text): MappedText {
    return MappedText.mapped(
      finish(this.#parts.join('')),
      this.#starts.subarray(0, this.#length),
      this.#ends.subarray(0, this.#length),
    );
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#starts.length) return;
    this.#starts = grown(this.#starts, needed);
    this.#ends = grown(this.#ends, needed);
  }
}

function grown(array: Int32Array, needed: number): Int32Array {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
