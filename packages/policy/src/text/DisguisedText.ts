import { isDisguised, plainForm } from './plainForm';

/** First halves of characters that have another form: they say nothing before the second half is there. */
const pendingHalf = /[\uD835\uDB40]$/;

/**
 * The text under a screen, twice: as it came, and as patterns are to see it, with the disguises of single
 * characters taken off. Places are counted in the plain text. A text without disguises costs no second copy.
 */
export class DisguisedText {
  #raw = '';
  #plain = '';
  /** By unit of the plain text where it starts in the raw text; undefined while the two are the same. */
  #starts: number[] | undefined;
  /** How much of the raw text has been released or skipped. */
  #gone = 0;
  #pending = '';

  /** The text as patterns see it. */
  get plain(): string {
    return this.#plain;
  }

  /** The next character that has not been released, as it came. */
  get next(): string {
    return this.#raw.charAt(this.#gone);
  }

  /** True while text is neither released nor skipped. */
  get holds(): boolean {
    return this.#gone < this.#raw.length || this.#pending !== '';
  }

  /** Adds what has arrived; `last` when nothing follows. */
  add(piece: string, last: boolean): void {
    let text = this.#pending + piece;
    this.#pending = '';
    if (!last && pendingHalf.test(text)) {
      this.#pending = text.slice(-1);
      text = text.slice(0, -1);
    }
    if (this.#starts || isDisguised(text)) {
      this.#addDisguised(text);
    } else {
      this.#raw += text;
      this.#plain = this.#raw;
    }
  }

  /** Gives the text as it came, up to a place. */
  release(place: number): string {
    return this.#take(
      place < this.#plain.length ? this.rawIndex(place) : this.#raw.length,
    );
  }

  /** Leaves out the text up to a place, but nothing unseen behind it. */
  skip(place: number): void {
    this.#take(place === 0 ? 0 : this.#rawEnd(place - 1));
  }

  /** Where a place in the plain text is in the raw text. */
  rawIndex(place: number): number {
    if (!this.#starts) return place;
    return place < this.#starts.length ? this.#starts[place] : this.#raw.length;
  }

  /** Drops so many units of the plain text, which have been released. */
  forget(count: number): void {
    const dropped = this.rawIndex(count);
    this.#raw = this.#raw.slice(dropped);
    this.#gone -= dropped;
    if (!this.#starts) {
      this.#plain = this.#raw;
      return;
    }
    this.#plain = this.#plain.slice(count);
    this.#starts =
      this.#plain === this.#raw
        ? undefined
        : this.#starts.slice(count).map(start => start - dropped);
  }

  #addDisguised(text: string): void {
    this.#starts ??= Array.from({ length: this.#raw.length }, (_, at) => at);
    let at = this.#raw.length;
    this.#raw += text;
    for (const character of text) {
      const form = plainForm(character);
      for (let unit = 0; unit < form.length; unit++) {
        // A character that keeps its two units keeps them where they are.
        this.#starts.push(form === character ? at + unit : at);
      }
      this.#plain += form;
      at += character.length;
    }
  }

  #rawEnd(place: number): number {
    if (!this.#starts) return place + 1;
    const start = this.#starts[place];
    const isHalf = this.#plain[place] === this.#raw[start];
    return (
      start +
      (isHalf ? 1 : String.fromCodePoint(this.#raw.codePointAt(start)!).length)
    );
  }

  #take(end: number): string {
    if (end <= this.#gone) return '';
    const text = this.#raw.slice(this.#gone, end);
    this.#gone = end;
    return text;
  }
}
