import { endOfString } from './endOfString';

/** Edits by key or index. */
export type EditTree = Map<string | number, EditNode>;

/** What becomes of a member or of an item. */
export interface EditNode {
  /** The member's new name. */
  rename?: string;
  /** Edits inside of its value, or what takes the value's place. */
  change?: EditTree | { value: unknown };
}

const space = 32;
const comma = 44;
const colon = 58;
const closingBracket = 93;
const closingBrace = 125;

/** Walks a JSON text once, up to the last edit, and copies what no edit changes. */
export class Splicer {
  readonly #text: string;
  /** How many edits are still to be made, at most. */
  #left: number;
  #at = 0;
  /** Everything before this index has been copied or replaced. */
  #copied = 0;
  #output = '';
  /** Where the name of the current member ends. */
  #nameEnd = 0;
  /** Where the value started that was replaced last. */
  #valueStart: number | undefined;

  /**
   * @param count - how many edits there are
   */
  constructor(text: string, count: number) {
    this.#text = text;
    this.#left = count;
  }

  /** Where the value started, in the text, that was replaced last; undefined when none was. */
  get valueStart(): number | undefined {
    return this.#valueStart;
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
    const found: string[] = [];
    this.#at++;
    this.#skipSpace();
    let first = true;
    // Where the text before the current member ends, without its comma.
    let previousEnd = this.#at;
    while (this.#text[this.#at] !== '}') {
      const start = this.#at;
      const key = this.#readKey();
      const edit = tree.get(key);
      if (edit) found.push(key);
      if (isRemoval(edit)) {
        this.#skipValue();
        this.#remove(first, start, previousEnd);
        previousEnd = this.#at;
        this.#skipComma();
        if (first) this.#copied = this.#at;
        continue;
      }
      if (edit?.rename !== undefined) this.#rename(edit.rename, start);
      this.#editValue(edit);
      if (this.#left === 0) return;
      first = false;
      previousEnd = this.#at;
      this.#skipComma();
    }
    this.#at++;
    if (found.length < tree.size) this.#insert(tree, found, first);
  }

  /** Writes another name in the place of the one that was read last. */
  #rename(name: string, start: number): void {
    this.#output += this.#text.slice(this.#copied, start);
    this.#output += JSON.stringify(name);
    this.#copied = this.#nameEnd;
    this.#left--;
  }

  /** Leaves out the member that ends here, and the comma that joined it to the one before. */
  #remove(first: boolean, start: number, previousEnd: number): void {
    const from = first ? start : previousEnd;
    this.#output += this.#text.slice(this.#copied, from);
    this.#copied = this.#at;
    this.#left--;
  }

  /** Members that the object did not have go to its end. */
  #insert(tree: EditTree, found: readonly unknown[], empty: boolean): void {
    const end = this.#at - 1;
    let separator = empty ? '' : ',';
    for (const [key, { change }] of tree) {
      if (found.includes(key)) continue;
      if (!change || change instanceof Map) continue;
      if (change.value === undefined) continue;
      this.#output += this.#text.slice(this.#copied, end);
      this.#output += `${separator}${JSON.stringify(key)}:${JSON.stringify(
        change.value,
      )}`;
      this.#copied = end;
      this.#left--;
      separator = ',';
    }
  }

  #visitArray(tree: EditTree): void {
    this.#at++;
    this.#skipSpace();
    for (let index = 0; this.#text[this.#at] !== ']'; index++) {
      this.#editValue(tree.get(index));
      if (this.#left === 0) return;
      this.#skipComma();
    }
    this.#at++;
  }

  #editValue({ change }: EditNode = {}): void {
    if (change instanceof Map) {
      this.#visit(change);
      return;
    }
    const start = this.#at;
    this.#skipValue();
    if (!change) return;
    this.#valueStart = start;
    this.#output += this.#text.slice(this.#copied, start);
    this.#output += JSON.stringify(change.value);
    this.#copied = this.#at;
    this.#left--;
  }

  #readKey(): string {
    const start = this.#at;
    this.#skipString();
    this.#nameEnd = this.#at;
    const name = this.#text.slice(start + 1, this.#at - 1);
    const key = name.includes('\\')
      ? (JSON.parse(`"${name}"`) as string)
      : name;
    this.#skipSpace();
    this.#at++; // the colon
    this.#skipSpace();
    return key;
  }

  #skipComma(): void {
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#at) === comma) {
      this.#at++;
      this.#skipSpace();
    }
  }

  #skipSpace(): void {
    while (this.#text.charCodeAt(this.#at) <= space) this.#at++;
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
    while (isInLiteral(this.#text.charCodeAt(this.#at))) this.#at++;
  }
}

function isRemoval(edit: EditNode | undefined): boolean {
  const change = edit?.change;
  return (
    change !== undefined &&
    !(change instanceof Map) &&
    change.value === undefined
  );
}

/** True for characters of a number, `true`, `false` or `null`; not beyond the text, where there is no character. */
function isInLiteral(code: number): boolean {
  return (
    code > space &&
    code !== comma &&
    code !== colon &&
    code !== closingBracket &&
    code !== closingBrace
  );
}
