import { endOfString } from './endOfString';

/** Edits by key or index; a leaf is what to write there. */
export type EditTree = Map<string | number, EditTree | { value: unknown }>;

/** Walks a JSON text once and copies what no edit changes. */
export class Splicer {
  readonly #text: string;
  #at = 0;
  /** Everything before this index has been copied or replaced. */
  #copied = 0;
  #output = '';

  constructor(text: string) {
    this.#text = text;
  }

  apply(tree: EditTree): string {
    this.#skipSpace();
    this.#visit(tree);
    return this.#output + this.#text.slice(this.#copied);
  }

  #visit(tree: EditTree): void {
    if (this.#text[this.#at] === '{') this.#visitObject(tree);
    else this.#visitArray(tree);
  }

  #visitObject(tree: EditTree): void {
    const pending = new Map(tree);
    this.#at++;
    this.#skipSpace();
    let first = true;
    // Where the text before the current member ends, without its comma.
    let previousEnd = this.#at;
    while (this.#text[this.#at] !== '}') {
      const start = this.#at;
      const key = this.#readKey();
      const edit = pending.get(key);
      pending.delete(key);
      if (edit && !(edit instanceof Map) && edit.value === undefined) {
        this.#skipValue();
        this.#remove(first, start, previousEnd);
        previousEnd = this.#at;
        this.#skipComma();
        if (first) this.#copied = this.#at;
        continue;
      }
      this.#editValue(edit);
      first = false;
      previousEnd = this.#at;
      this.#skipComma();
    }
    this.#at++;
    this.#insert(pending, first);
  }

  /** Leaves out the member that ends here, and the comma that joined it to the one before. */
  #remove(first: boolean, start: number, previousEnd: number): void {
    const from = first ? start : previousEnd;
    this.#output += this.#text.slice(this.#copied, from);
    this.#copied = this.#at;
  }

  /** Members that the object did not have go to its end. */
  #insert(pending: EditTree, empty: boolean): void {
    const end = this.#at - 1;
    let separator = empty ? '' : ',';
    for (const [key, edit] of pending) {
      if (edit instanceof Map || edit.value === undefined) continue;
      this.#output += this.#text.slice(this.#copied, end);
      this.#output += `${separator}${JSON.stringify(key)}:${JSON.stringify(
        edit.value,
      )}`;
      this.#copied = end;
      separator = ',';
    }
  }

  #visitArray(tree: EditTree): void {
    this.#at++;
    this.#skipSpace();
    for (let index = 0; this.#text[this.#at] !== ']'; index++) {
      this.#editValue(tree.get(index));
      this.#skipComma();
    }
    this.#at++;
  }

  #editValue(edit: EditTree | { value: unknown } | undefined): void {
    if (edit instanceof Map) {
      this.#visit(edit);
      return;
    }
    const start = this.#at;
    this.#skipValue();
    if (!edit) return;
    this.#output += this.#text.slice(this.#copied, start);
    this.#output += JSON.stringify(edit.value);
    this.#copied = this.#at;
  }

  #readKey(): string {
    const start = this.#at;
    this.#skipString();
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#skipSpace();
    this.#at++; // the colon
    this.#skipSpace();
    return key;
  }

  #skipComma(): void {
    this.#skipSpace();
    if (this.#text[this.#at] === ',') {
      this.#at++;
      this.#skipSpace();
    }
  }

  #skipSpace(): void {
    while (this.#text.charCodeAt(this.#at) <= 32) this.#at++;
  }

  #skipString(): void {
    this.#at = endOfString(this.#text, this.#at);
  }

  /** Moves to the end of a value of any kind, without recursion: depth is the sender's choice. */
  #skipValue(): void {
    let depth = 0;
    do {
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#skipString();
      } else if (character === '{' || character === '[') {
        depth++;
        this.#at++;
      } else if (character === '}' || character === ']') {
        depth--;
        this.#at++;
      } else if (character === ',' || character === ':') {
        this.#at++;
      } else {
        this.#skipLiteral();
      }
      if (depth > 0) this.#skipSpace();
    } while (depth > 0);
  }

  #skipLiteral(): void {
    while (!/[\s,:\]}]/.test(this.#text[this.#at] ?? ',')) this.#at++;
  }
}
