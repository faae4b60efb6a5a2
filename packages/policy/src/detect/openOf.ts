const lookAround = /\(\?<?[=!]/y;
const atom = /\\u[0-9A-Fa-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?:|[^]/y;
const repeat = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** A reading of a pattern's source from left to right. */
class Opening {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  open(): string {
    return this.#branches(true);
  }

  /**
   * Branches up to a closing bracket; `first` when the text cannot be at its end before them, `inside` when that is
   * because the group has asked for it, not because nothing comes before.
   */
  #branches(first: boolean, inside = false): string {
    let open = '';
    let leading = first;
    while (this.#at < this.#source.length) {
      const piece = this.#piece();
      if (piece === ')') break;
      if (piece === '|') leading = first;
      open += piece === '|' ? piece : this.#term(piece, leading, inside);
      if (piece !== '|' && !isLookAround(piece)) leading = false;
    }
    return open;
  }

  #term(piece: string, leading: boolean, inside: boolean): string {
    if (isLookAround(piece)) {
      return leading && !inside ? piece : '';
    }
    if (piece === '(?:' || piece === '(')
      return this.#group(leading && !inside);
    return character(piece, this.#take(repeat), leading);
  }

  #group(leading: boolean): string {
    const start = this.#at;
    if (!leading) {
      // The text may be at its end before the group: said once for all branches, each of them can fail at its first
      // character.
      const branches = this.#branches(true, true);
      return `(?:$|${branches})${this.#take(repeat)}`;
    }
    const once = this.#branches(true);
    const quantifier = this.#take(repeat);
    if (quantifier === '') return `(?:${once})`;
    // Its second round is not at the beginning.
    this.#at = start;
    const again = this.#branches(false);
    this.#take(repeat);
    return `(?:${again})${quantifier}`;
  }

  /** The next piece: a character, class, bracket or bar, or a whole look-around. */
  #piece(): string {
    const start = this.#at;
    if (this.#take(lookAround) === '') return this.#take(atom);
    for (let depth = 1; depth > 0; ) {
      const piece = this.#take(atom);
      if (piece[0] === '(') depth++;
      if (piece === ')') depth--;
    }
    return this.#source.slice(start, this.#at);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

/** A character and how often it comes, each time perhaps behind the end of the text. */
function character(
  piece: string,
  quantifier: string,
  leading: boolean,
): string {
  const ended = `(?:${piece}|$)`;
  if (!leading) return ended + quantifier;
  if (quantifier === '') return piece;
  const counts = /^\{(\d+)(?:(,)(\d*))?\}/.exec(quantifier);
  if (quantifier[0] === '+') return `${piece}${ended}*`;
  if (!counts || counts[1] === '0') return ended + quantifier;
  const [, least, comma = '', most = ''] = counts;
  const fewer = (count: string) => (count === '' ? '' : Number(count) - 1);
  return `${piece}${ended}{${fewer(least)}${comma}${fewer(most)}}`;
}

function isLookAround(piece: string): boolean {
  return /^\(\?<?[=!]/.test(piece);
}

/**
 * Turns the source of a pattern into one for every beginning of a match that reaches the end of the text:
 * what a recogniser declares as `open`. At each character but the first the text may also be at its end, so
 * `abc` becomes `a(?:b|$)(?:c|$)`, and `a(?:b|c)` becomes `a(?:$|b|c)`. What looks around stays before the
 * first character and goes behind it, since more text may still change the answer. Look-aheads may look one
 * character ahead and no further: then they have been answered as soon as a match ends before the text does.
 *
 * @param source - without flags, named groups, back references and anchors
 */
export function openOf(source: string): string {
  return new Opening(source).open();
}
