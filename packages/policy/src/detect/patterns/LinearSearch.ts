import { type SearchPattern } from '../../text/Recogniser';

type Match = ReturnType<SearchPattern['exec']>;

/** Searches with an engine, from the first place on at which a match can begin. */
export class LinearSearch implements SearchPattern {
  lastIndex = 0;
  readonly #head: RegExp;
  readonly #find: (text: string, from: number) => Match;

  /**
   * @param head - with flag `g`: what a match begins with, cheap to look for
   * @param find - the first match from an index on
   */
  constructor(head: RegExp, find: (text: string, from: number) => Match) {
    this.#head = head;
    this.#find = find;
  }

  exec(text: string): Match {
    this.#head.lastIndex = wholeFrom(text, this.lastIndex);
    const start = this.#head.exec(text)?.index;
    const match =
      start === undefined ? null : this.#find(text, wholeFrom(text, start));
    this.lastIndex = match ? match.index + match[0].length : 0;
    return match;
  }
}

/** An engine that began between the halves of a pair would take the second one for a character. */
function wholeFrom(text: string, index: number): number {
  const splits =
    isBetween(text.charCodeAt(index - 1), 0xd800, 0xdbff) &&
    isBetween(text.charCodeAt(index), 0xdc00, 0xdfff);
  return splits ? index + 1 : index;
}

function isBetween(unit: number, first: number, last: number): boolean {
  return first <= unit && unit <= last;
}
