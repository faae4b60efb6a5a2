import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { formatPath, type Fault, type FaultCode } from './Fault';
import { describeYamlError } from './describeYamlError';

type Path = readonly PropertyKey[];
type More = Pick<Partial<Fault>, 'severity' | 'suggestion'>;

/** Larger files are not read at all: a configuration is a few kilobytes. */
const maxLength = 256 * 1024;
/** Each one costs a walk through the document, and a few can stand for millions of values. */
const maxAliases = 100;
/** Nobody reads more, and each one costs a search for its place. */
const maxFaults = 100;
const unknownTag = 'TAG_RESOLVE_FAILED';
const tooManyAliases = 'The file has too many YAML aliases.';

/** A YAML text that knows where each of its values stands, and collects what is wrong with them. */
export class YamlSource {
  readonly faults: Fault[] = [];
  /** The parsed value; undefined when the text is not YAML. */
  readonly value: unknown;
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

  constructor(text: string) {
    const tooLong = text.length > maxLength;
    this.#text = tooLong ? '' : text;
    this.#lines = countLines(this.#text);
    this.#document = parseDocument(this.#text, {
      prettyErrors: false,
      // The library compares every two keys; see #checkKeys.
      uniqueKeys: false,
      // The library would write warnings to the process' standard error.
      logLevel: 'error',
    });
    if (tooLong) {
      this.#addAt(0, 1, 'yaml', 'The file is larger than 256 KB.', {
        suggestion: 'A policy file has a few kilobytes: is this the right one?',
      });
    }
    const { errors, warnings } = this.#document;
    [...errors, ...warnings]
      // What comes after a mistake in the syntax is mostly its consequence.
      .filter((error, index) => index === 0 || error.code === unknownTag)
      .forEach(error => this.#addError(error));
    if (this.faults.length === 0) this.#checkKeys();
    if (this.faults.length === 0) this.#checkAliases();
    if (this.faults.length === 0) this.value = this.#toValue();
  }

  /** Notes a fault at the value of `path`, or at the nearest one around it that exists. */
  add(code: FaultCode, path: Path, message: string, more: More = {}): void {
    if (this.#isFull) return;
    const [start, end] = this.#rangeOfValue(path);
    this.#addAt(start, end - start, code, message, { ...more, path });
  }

  /** Notes a fault at the key itself, for keys that should not be there. */
  addAtKey(
    code: FaultCode,
    path: Path,
    message: string,
    more: More = {},
  ): void {
    if (this.#isFull) return;
    const [start, end] = this.#rangeOfKey(path);
    this.#addAt(start, end - start, code, message, { ...more, path });
  }

  /** What the text says at `path`; undefined when it says nothing. */
  valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<PropertyKey, unknown>)[key]
          : undefined,
      this.value,
    );
  }

  /** Where the value of `path` stands, or the nearest one around it that exists; counted from 1. */
  positionOf(path: Path): Pick<Fault, 'line' | 'column'> {
    const [start] = this.#rangeOfValue(path);
    return this.#placeOf(this.#inside(start));
  }

  get #isFull(): boolean {
    return this.faults.length >= maxFaults;
  }

  #addError(error: YAMLError): void {
    const [start, end] = error.pos;
    const { message, suggestion } = describeYamlError(error);
    this.#addAt(start, end - start, 'yaml', message, { suggestion });
  }

  #checkKeys(): void {
    visit(this.#document, {
      Map: (_, map) => {
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          if (!isScalar(key) || !key.range) continue;
          if (seen.has(key.value)) {
            const [start, end] = key.range;
            const message = `"${key.value}" stands here a second time.`;
            this.#addAt(start, end - start, 'yaml', message, {
              suggestion: 'Keep one of the two.',
            });
          }
          seen.add(key.value);
        }
      },
    });
  }

  #checkAliases(): void {
    const anchors = new Set<string>();
    let count = 0;
    visit(this.#document, {
      Value: (_, node) => {
        if (node.anchor) anchors.add(node.anchor);
      },
      Alias: (_, alias) => {
        const [start, end] = alias.range ?? [0, 1];
        count++;
        if (count > maxAliases) {
          this.#addAt(start, end - start, 'yaml', tooManyAliases);
          return visit.BREAK;
        }
        if (!anchors.has(alias.source)) {
          const message = `There is no anchor "&${alias.source}" before this alias.`;
          this.#addAt(start, end - start, 'yaml', message, {
            suggestion: 'Put a text that begins with * in quotes.',
          });
        }
        return undefined;
      },
    });
  }

  #toValue(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: maxAliases });
    } catch {
      this.#addAt(0, 1, 'yaml', tooManyAliases);
      return undefined;
    }
  }

  #rangeOfValue(path: Path): [number, number] {
    for (let length = path.length; length >= 0; length--) {
      const node = this.#node(path.slice(0, length));
      if (!node?.range) continue;
      const [start, end] = node.range;
      if (length === 0 || (isScalar(node) && end > start)) return [start, end];
      // A map or a list would be underlined as a whole, and an empty value not at all: point at the
      // key that leads to it.
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

  #addAt(
    offset: number,
    length: number,
    code: FaultCode,
    message: string,
    more: More & { path?: Path } = {},
  ): void {
    if (this.#isFull) return;
    const start = this.#inside(offset);
    this.faults.push({
      code,
      severity: more.severity ?? 'error',
      message,
      suggestion: more.suggestion,
      path: formatPath(more.path ?? []),
      ...this.#placeOf(start),
      length: Math.max(1, Math.min(length, this.#endOfLine(start) - start)),
    });
  }

  #placeOf(offset: number): Pick<Fault, 'line' | 'column'> {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** What is missing at the end of a line is pointed at where the line ends. */
  #inside(offset: number): number {
    const start = Math.max(0, Math.min(offset, this.#text.length - 1));
    return /^[\r\n]/.test(this.#text.slice(start, start + 1))
      ? Math.max(0, this.#text.slice(0, start).trimEnd().length - 1)
      : start;
  }

  #endOfLine(offset: number): number {
    const found = /\r?\n|$/.exec(this.#text.slice(offset));
    return offset + (found?.index ?? 0);
  }
}

/** The parser's own count leaves out lines after a mistake. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}
