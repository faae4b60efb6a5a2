import { type Prng } from '../../Prng';

/** Lists that a template can draw from, by name. */
export type Slots = Readonly<Record<string, readonly string[]>>;

class Expansion {
  #at = 0;
  constructor(
    private readonly template: string,
    private readonly slots: Slots,
    private readonly prng: Prng,
  ) {}

  /** Reads up to one of the ending characters, or to the end. */
  sequence(endings: string): string {
    let text = '';
    while (this.#at < this.template.length) {
      const character = this.template[this.#at];
      if (endings.includes(character)) return text;
      this.#at++;
      if (character === '\\') text += this.template[this.#at++] ?? '';
      else if (character === '[') text += this.#alternatives();
      else if (character === '{') text += this.#slot();
      else text += character;
    }
    return text;
  }

  #alternatives(): string {
    const options: string[] = [];
    do {
      options.push(this.sequence('|]'));
    } while (this.template[this.#at++] === '|');
    return this.prng.pick(options);
  }

  #slot(): string {
    const end = this.template.indexOf('}', this.#at);
    const name = this.template.slice(this.#at, end);
    const list = this.slots[name];
    if (!list) throw new Error(`No list is named ${name}.`);
    this.#at = end + 1;
    return new Expansion(this.prng.pick(list), this.slots, this.prng).sequence(
      '',
    );
  }
}

/**
 * One of the texts that a template stands for. `[a|b|]` is one of the alternatives, `{name}` an entry of a
 * list; both may hold the other. What follows a backslash is taken as it is.
 */
export function expand(template: string, slots: Slots, prng: Prng): string {
  return new Expansion(template, slots, prng).sequence('');
}
