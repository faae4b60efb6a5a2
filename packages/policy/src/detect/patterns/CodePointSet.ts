/** First and last code point of a range, both included. */
export type Range = readonly [first: number, last: number];

const lastBmp = 0xffff;
const lastCodePoint = 0x10ffff;

/** A set of characters, as code points. */
export class CodePointSet {
  private constructor(
    /** Sorted, without overlaps. */
    readonly ranges: readonly Range[],
  ) {}

  static readonly none = new CodePointSet([]);

  static of(...ranges: Range[]): CodePointSet {
    const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
    const merged: [number, number][] = [];
    for (const [first, last] of sorted) {
      const previous = merged.at(-1);
      if (previous && first <= previous[1] + 1) {
        previous[1] = Math.max(previous[1], last);
      } else {
        merged.push([first, last]);
      }
    }
    return new CodePointSet(merged);
  }

  /** How many characters it has. */
  get size(): number {
    return this.ranges.reduce(
      (sum, [first, last]) => sum + last - first + 1,
      0,
    );
  }

  /** True when some of its characters take two UTF-16 units. */
  get hasPairs(): boolean {
    return (this.ranges.at(-1)?.[1] ?? 0) > lastBmp;
  }

  has(codePoint: number): boolean {
    return this.ranges.some(
      ([first, last]) => first <= codePoint && codePoint <= last,
    );
  }

  union(other: CodePointSet): CodePointSet {
    return CodePointSet.of(...this.ranges, ...other.ranges);
  }

  /** Every character that is not in the set. */
  negate(): CodePointSet {
    const rest: Range[] = [];
    let next = 0;
    for (const [first, last] of this.ranges) {
      if (first > next) rest.push([next, first - 1]);
      next = last + 1;
    }
    if (next <= lastCodePoint) rest.push([next, lastCodePoint]);
    return new CodePointSet(rest);
  }

  intersects(other: CodePointSet): boolean {
    return this.ranges.some(([first, last]) =>
      other.ranges.some(([from, to]) => first <= to && from <= last),
    );
  }

  /** With the other case of each letter. */
  withBothCases(): CodePointSet {
    const more: Range[] = [];
    for (const [codePoint, variants] of casedLetters()) {
      if (this.has(codePoint)) more.push(...variants);
    }
    return CodePointSet.of(...this.ranges, ...more);
  }

  /** The UTF-16 units that its characters begin with. */
  firstUnits(): CodePointSet {
    return CodePointSet.of(
      ...this.ranges
        .filter(([first]) => first <= lastBmp)
        .map(([first, last]): Range => [first, Math.min(last, lastBmp)]),
      ...this.#pairs().map(([first, last]): Range => [high(first), high(last)]),
    );
  }

  /** The UTF-16 units that may follow the first one; at least those. */
  secondUnits(): CodePointSet {
    return this.hasPairs
      ? CodePointSet.of([0xdc00, 0xdfff])
      : CodePointSet.none;
  }

  /** Source of a character class for `RegExp`; with `unicode` for one with flag `u`. */
  toClass(unicode: boolean): string {
    const ranges = this.ranges.map(([first, last]) => {
      const from = escapeCodePoint(first, unicode);
      return first === last
        ? from
        : `${from}-${escapeCodePoint(last, unicode)}`;
    });
    return `[${ranges.join('')}]`;
  }

  /** Source of a character class for RE2. */
  toRe2Class(): string {
    const hex = (codePoint: number) => `\\x{${codePoint.toString(16)}}`;
    return `[${this.ranges
      .map(([first, last]) => `${hex(first)}-${hex(last)}`)
      .join('')}]`;
  }

  #pairs(): Range[] {
    return this.ranges
      .filter(([, last]) => last > lastBmp)
      .map(([first, last]) => [Math.max(first, lastBmp + 1), last]);
  }
}

function high(codePoint: number): number {
  return 0xd800 + ((codePoint - 0x10000) >> 10);
}

function escapeCodePoint(codePoint: number, unicode: boolean): string {
  const character = String.fromCodePoint(codePoint);
  if (/[0-9A-Za-z]/.test(character)) return character;
  const hex = codePoint.toString(16);
  return unicode ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Beyond these planes there are no letters with a case. */
const lastCased = 0x1ffff;
let cased: (readonly [number, readonly Range[]])[] | undefined;

function casedLetters(): readonly (readonly [number, readonly Range[]])[] {
  cased ??= findCasedLetters();
  return cased;
}

function findCasedLetters(): (readonly [number, readonly Range[]])[] {
  const found: (readonly [number, readonly Range[]])[] = [];
  for (let codePoint = 0; codePoint <= lastCased; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    if (lower === upper) continue;
    const variants = [lower, upper, lower.toUpperCase(), upper.toLowerCase()]
      .filter(variant => variant.length === character.length)
      .map(
        (variant): Range => [variant.codePointAt(0)!, variant.codePointAt(0)!],
      );
    found.push([codePoint, variants]);
  }
  return found;
}
