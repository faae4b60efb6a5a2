const lookAround = /^\(\?<?[=!]/;
const groupHead = /\((?:\?(?::|<?[=!]|<[A-Za-z_]\w*>))?/y;
const boundary = /[\^$]|\\[bB]/y;
const backReference = /\\(?:[1-9]|k<)/y;
const atom =
  /\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^()|]/sy;
const quantifier = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;

/** Reads the source of a pattern once, from left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads up to the end of the group. */
  alternatives(): number {
    let longest = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      longest = Math.max(longest, this.#sequence());
    }
    return longest;
  }

  #sequence(): number {
    let length = 0;
    while (!this.atEnd && !'|)'.includes(this.#source[this.#at])) {
      const piece = this.#piece();
      const times = this.#times();
      // Nothing stays nothing, however often it is repeated.
      if (piece > 0) length += piece * times;
    }
    return length;
  }

  #piece(): number {
    const head = this.#take(groupHead);
    if (head) {
      const inner = this.alternatives();
      this.#at++; // the bracket that closes it
      return lookAround.test(head[0]) ? 0 : inner;
    }
    if (this.#take(boundary)) return 0;
    if (this.#take(backReference)) return Infinity;
    this.#take(atom);
    return 1;
  }

  #times(): number {
    const found = this.#take(quantifier);
    if (!found) return 1;
    const [, sign, least, range, most] = found;
    if (sign) return sign === '?' ? 1 : Infinity;
    if (!range) return Number(least);
    return most === '' ? Infinity : Number(most);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}

/**
 * How many characters the longest match of a pattern can have, look-arounds left out; `Infinity` where there
 * is no bound.
 *
 * @param source - of a pattern without flags
 */
export function longestMatch(source: string): number {
  const reader = new PatternReader(source);
  const longest = reader.alternatives();
  return reader.atEnd ? longest : Infinity;
}
