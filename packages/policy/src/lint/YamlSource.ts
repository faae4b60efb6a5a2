import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { formatPath, type Fault, type FaultCode } from './Fault';

type Path = readonly PropertyKey[];

/** Larger files are not read at all: a configuration is a few kilobytes. */
const maxLength = 1024 * 1024;

/** A YAML text that knows where each of its values stands, and collects what is wrong with them. */
export class YamlSource {
  readonly faults: Fault[] = [];
  /** The parsed value; undefined when the text is not YAML. */
  readonly value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    const tooLong = text.length > maxLength;
    this.#document = parseDocument(tooLong ? '' : text, {
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    if (tooLong) this.#addAt(0, 1, 'yaml', 'The file is larger than 1 MB.');
    for (const error of this.#document.errors) {
      const [start, end] = error.pos;
      this.#addAt(start, end - start, 'yaml', sentence(error.message));
    }
    if (this.faults.length === 0) this.value = this.#toValue();
  }

  /** Notes a fault at the value of `path`, or at the nearest one around it that exists. */
  add(
    code: FaultCode,
    path: Path,
    message: string,
    more: Pick<Partial<Fault>, 'severity' | 'suggestion'> = {},
  ): void {
    this.#addRange(this.#rangeOfValue(path), code, message, { ...more, path });
  }

  /** Notes a fault at the key itself, for keys that should not be there. */
  addAtKey(
    code: FaultCode,
    path: Path,
    message: string,
    more: Pick<Partial<Fault>, 'severity' | 'suggestion'> = {},
  ): void {
    this.#addRange(this.#rangeOfKey(path), code, message, { ...more, path });
  }

  #toValue(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 });
    } catch {
      this.#addAt(0, 1, 'yaml', 'The file has too many YAML aliases.');
      return undefined;
    }
  }

  #rangeOfValue(path: Path): [number, number] {
    for (let length = path.length; length >= 0; length--) {
      const node = this.#node(path.slice(0, length));
      if (!node?.range) continue;
      if (isScalar(node) || length === 0) return [node.range[0], node.range[1]];
      // A map or a list would be underlined as a whole: point at the key that leads to it.
      return this.#rangeOfKey(path.slice(0, length));
    }
    return [0, 1];
  }

  #rangeOfKey(path: Path): [number, number] {
    const parent = this.#node(path.slice(0, -1));
    const last = path[path.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(last),
      );
      if (isPair(pair) && isNode(pair.key) && pair.key.range) {
        return [pair.key.range[0], pair.key.range[1]];
      }
    }
    const node = this.#node(path);
    if (isSeq(parent) && isMap(node)) {
      const first = node.items[0]?.key;
      if (isNode(first) && first.range) return [first.range[0], first.range[1]];
    }
    return node?.range ? [node.range[0], node.range[1]] : [0, 1];
  }

  #node(path: Path): Node | undefined {
    const found =
      path.length === 0
        ? this.#document.contents
        : this.#document.getIn(path, true);
    return isNode(found) ? found : undefined;
  }

  #addRange(
    [start, end]: [number, number],
    code: FaultCode,
    message: string,
    more: Pick<Partial<Fault>, 'severity' | 'suggestion'> & { path: Path },
  ): void {
    this.#addAt(start, end - start, code, message, more);
  }

  #addAt(
    offset: number,
    length: number,
    code: FaultCode,
    message: string,
    more: Pick<Partial<Fault>, 'severity' | 'suggestion'> & {
      path?: Path;
    } = {},
  ): void {
    const { line, col } = this.#lines.linePos(offset);
    this.faults.push({
      code,
      severity: more.severity ?? 'error',
      message,
      suggestion: more.suggestion,
      path: formatPath(more.path ?? []),
      line: Math.max(1, line),
      column: Math.max(1, col),
      length: Math.max(1, length),
    });
  }
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
