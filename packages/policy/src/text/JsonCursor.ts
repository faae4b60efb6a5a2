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

  /** How many characters of an escape stand at the end of what comes next, while its rest is still to come. */
  halfEscape(source: string): number {
    const ahead = new JsonCursor();
    ahead.#inText = this.#inText;
    ahead.#afterBackslash = this.#afterBackslash;
    ahead.#digitsLeft = this.#digitsLeft;
    ahead.advance(source);
    if (ahead.#afterBackslash) return 1;
    return ahead.#digitsLeft > 0 ? 2 + hexDigits - ahead.#digitsLeft : 0;
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
