/** The names that the members of one object have. */
export class TakenNames {
  readonly #names: Set<string>;
  /** By name the next number to try, so that many members of one name cost no more than others. */
  readonly #next = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    this.#names = new Set(names);
  }

  /** Takes a name, or one like it where another member has it: `[EMAIL_2]` for `[EMAIL]`. */
  take(name: string): string {
    let free = name;
    let count = this.#next.get(name) ?? 2;
    for (; this.#names.has(free); count++) free = numbered(name, count);
    this.#next.set(name, count);
    this.#names.add(free);
    return free;
  }
}

function numbered(name: string, count: number): string {
  return name.endsWith(']')
    ? `${name.slice(0, -1)}_${count}]`
    : `${name}_${count}`;
}
