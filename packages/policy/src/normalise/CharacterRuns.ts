import { type Span } from './MappedText';

/**
 * Finds long runs of characters of a kind. Of a text without them only a part is looked at: a character of
 * another kind rules out every run across it. Linear.
 */
export class CharacterRuns {
  /** By code below U+0080 1 for those of the kind; others never are. */
  readonly #isMember: Uint8Array;
  readonly #least: number;

  /**
   * @param kind - matches ASCII characters of the kind
   * @param least - length of the shortest run
   */
  constructor(kind: RegExp, least: number) {
    this.#isMember = Uint8Array.from({ length: 0x80 }, (_, code) =>
      kind.test(String.fromCharCode(code)) ? 1 : 0,
    );
    this.#least = least;
  }

  /** The first run that begins at an index or later, as long as it goes. */
  next(text: string, from: number): Span | undefined {
    const members = this.#isMember;
    const least = this.#least;
    let start = from;
    while (start + least <= text.length) {
      let index = start + least - 1;
      while (index >= start && members[text.charCodeAt(index)] === 1) index--;
      if (index < start) return { start, end: this.#endOf(text, start) };
      start = index + 1;
    }
    return undefined;
  }

  #endOf(text: string, start: number): number {
    const members = this.#isMember;
    let end = start + this.#least;
    while (end < text.length && members[text.charCodeAt(end)] === 1) end++;
    return end;
  }
}
