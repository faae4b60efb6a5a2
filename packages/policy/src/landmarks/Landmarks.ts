/**
 * What is worth a closer look in a text:
 *
 * - `digits`: five or more, with no more than four other characters between two of them
 * - `figures`: three or four of them
 * - `number`: one of at most six digits beside a word that it may belong to, as in an address or a date
 * - `capital`: a word with a capital letter that may begin a name
 * - `introduction`: small letters that may introduce somebody, such as "i'm"
 * - `run`: twenty or more letters, digits and `+/_-` without a break, such as keys and encoded bytes
 * - `particle`: one to three short words in small letters before a `capital`
 * - `foreign`: the whole text, when there are characters beyond ASCII in it
 * - `fewDigits`: one or two digits, further from others than those of `digits` and `figures`
 * - `commonCapital`: a word with a capital letter that begins no name
 */
export const landmarkKinds = [
  'digits',
  'figures',
  'number',
  'capital',
  'introduction',
  'run',
  'foreign',
  'particle',
  'fewDigits',
  'commonCapital',
] as const;

export type LandmarkKind = (typeof landmarkKinds)[number];

/** Wherever there is a digit. */
export const anyDigit: readonly LandmarkKind[] = [
  'digits',
  'figures',
  'fewDigits',
];

/** Wherever a word begins with a capital letter. */
export const anyCapital: readonly LandmarkKind[] = ['capital', 'commonCapital'];

/** Where something may begin: so many characters before a landmark of these kinds, up to its end. */
export interface Surroundings {
  readonly kinds: readonly LandmarkKind[];
  readonly before: number;
}

/** A part of a text. */
export interface Place {
  start: number;
  end: number;
}

/** How many bits of a number are the kind of a landmark; those above are where it starts. */
const kindBits = 4;

/** Places so close to each other are searched as one. */
const closeBy = 32;

/** The landmarks of a text. */
export class Landmarks {
  /** Kind and start of each, then its end. */
  readonly #pairs: Uint32Array;
  readonly #kinds: number;
  /** What was worked out of them, by who wanted it. */
  readonly #known = new Map<unknown, unknown>();

  /** @param pairs - by landmark the number of its kind in the lowest four bits, its start above them; its end */
  constructor(pairs: Uint32Array) {
    this.#pairs = pairs;
    let kinds = 0;
    for (let at = 0; at < pairs.length; at += 2)
      kinds |= 1 << kindOf(pairs[at]);
    this.#kinds = kinds;
  }

  /** True when there is any of these kinds, given as {@link kindsMask}. */
  has(mask: number): boolean {
    return (this.#kinds & mask) !== 0;
  }

  /** Where something may begin, in order, without overlaps; those close to each other as one. */
  places(surroundings: Surroundings): readonly Readonly<Place>[] {
    return this.recall(surroundings, () => this.#find(surroundings));
  }

  /** What somebody has worked out for this text, for as long as the text is looked at. */
  recall<T>(owner: unknown, make: () => T): T {
    const known = this.#known.get(owner) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(owner, made);
    return made;
  }

  #find({ kinds, before }: Surroundings): Place[] {
    const mask = kindsMask(kinds);
    if (!this.has(mask)) return [];
    const pairs = this.#pairs;
    const found: Place[] = [];
    let isSorted = true;
    for (let at = 0; at < pairs.length; at += 2) {
      if ((mask & (1 << kindOf(pairs[at]))) === 0) continue;
      const start = Math.max(0, (pairs[at] >>> kindBits) - before);
      const end = pairs[at + 1];
      const last = found.at(-1);
      isSorted &&= !last || last.start <= start;
      if (last && isSorted && start <= last.end + closeBy)
        last.end = Math.max(last.end, end);
      else found.push({ start, end });
    }
    return isSorted ? found : joined(found);
  }
}

/** Kinds that are frequent and that few recognisers ask for. */
const frequent: readonly LandmarkKind[] = ['fewDigits', 'commonCapital'];

/** Whatever kinds there are, of the frequent ones only those that somebody asks for. */
export function kindsWanted(asked: number): number {
  const rare = landmarkKinds.filter(kind => !frequent.includes(kind));
  return asked | kindsMask(rare);
}

/** Kinds as bits of a number. */
export function kindsMask(kinds: readonly LandmarkKind[]): number {
  return kinds.reduce(
    (mask, kind) => mask | (1 << landmarkKinds.indexOf(kind)),
    0,
  );
}

function kindOf(first: number): number {
  return first & ((1 << kindBits) - 1);
}

function joined(places: Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && place.start <= last.end + closeBy)
      last.end = Math.max(last.end, place.end);
    else result.push(place);
  }
  return result;
}
