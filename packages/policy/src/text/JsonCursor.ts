const backslash = 92;
const quote = 34;
const letterU = 117;
const hexDigits = 4;

/** Follows JSON source as far as redaction has to know it: what is a text, and what belongs to an escape. */
export class JsonCursor {
  #inText = false;
  #afterBackslash = false;
  #digitsLeft = 0;

  /** True inside the quotes of a text. */
  get inText(): boolean {
    return this.#inText;
  }

  /** How many of the characters that come next belong to an escape which has begun. */
  escapeLeft(next: string): number {
    if (!this.#afterBackslash) return this.#digitsLeft;
    return next.charCodeAt(0) === letterU ? 1 + hexDigits : 1;
  }

  /** Takes the next part of the source. */
  advance(source: string): void {
    for (let i = 0; i < source.length; i++) this.#take(source.charCodeAt(i));
  }

  #take(code: number): void {
    if (this.#afterBackslash) {
      this.#afterBackslash = false;
      this.#digitsLeft = code === letterU ? hexDigits : 0;
    } else if (this.#digitsLeft > 0) {
      this.#digitsLeft--;
    } else if (code === quote) {
      this.#inText = !this.#inText;
    } else if (this.#inText && code === backslash) {
      this.#afterBackslash = true;
    }
  }
}
