import { type ExchangeEvent } from '@keeptrusts/contract';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseEvent, parseOwnEvent } from './parseEvent';
import { countLines, readLines } from './readLines';
import { type Position, type SpoolFolder } from './SpoolFolder';

/** Where events go. It stores each once, so that a batch may come twice. */
export interface EventSink {
  /** How many events it takes best at a time. */
  readonly batchSize: number;
  store(batch: readonly ExchangeEvent[]): Promise<unknown>;
}

/** Lines that are next, and where the ones behind them begin. */
interface Part {
  lines: string[];
  next: Position;
}

/** Brings the events of one folder to the database, in their order. */
export class FolderDrain {
  readonly folder: SpoolFolder;
  readonly #sink: EventSink;
  /** Undefined until it has been read. */
  #position: Position | undefined;

  constructor(folder: SpoolFolder, sink: EventSink) {
    this.folder = folder;
    this.#sink = sink;
  }

  /** How many lines there are still to drain. */
  async waiting(): Promise<number> {
    const start = await this.#start();
    let sum = 0;
    for (const segment of await this.#segments()) {
      const offset = segment === start?.segment ? start.offset : 0;
      sum += await countLines(join(this.folder.path, segment), offset);
    }
    return sum;
  }

  /**
   * Stores the next events, and then remembers that they are.
   *
   * @param isWriterGone - nobody appends any more: a torn last line will never be whole. Otherwise the writer is this process.
   * @returns how many lines were drained; 0 when there are none left
   * @throws what the database throws; nothing is lost, and the same events come again
   */
  async drainBatch(
    isWriterGone: boolean,
    onRead?: (events: readonly ExchangeEvent[]) => void,
  ): Promise<number> {
    const part = await this.#read(isWriterGone);
    if (!part) return 0;
    const events: ExchangeEvent[] = [];
    const unreadable: string[] = [];
    const parse = isWriterGone ? parseEvent : parseOwnEvent;
    for (const line of part.lines) {
      const event = parse(line);
      if (event) events.push(event);
      else unreadable.push(line);
    }
    onRead?.(events);
    if (events.length > 0) await this.#sink.store(events);
    if (unreadable.length > 0) await this.#setAside(unreadable);
    this.#position = part.next;
    // On a full disk this fails, and only draining on makes room. At worst some events come twice.
    await this.folder.remember(part.next).catch(() => {});
    return part.lines.length;
  }

  async #start(): Promise<Position | undefined> {
    this.#position ??= await this.folder.position();
    return this.#position;
  }

  /** Those that are not drained. */
  async #segments(): Promise<string[]> {
    const start = await this.#start();
    const segments = await this.folder.segments();
    return segments.filter(name => name >= (start?.segment ?? ''));
  }

  async #read(isWriterGone: boolean): Promise<Part | undefined> {
    // Listed before they are read: one that has a successor by now is not appended to any more.
    const segments = await this.#segments();
    for (const [index, segment] of segments.entries()) {
      const path = join(this.folder.path, segment);
      const start = this.#position;
      const offset = segment === start?.segment ? start.offset : 0;
      const read = await readLines(path, offset, this.#sink.batchSize);
      const { lines, bytes, rest, restBytes } = read;
      if (lines.length > 0) {
        return { lines, next: { segment, offset: offset + bytes } };
      }
      const isClosed = isWriterGone || index < segments.length - 1;
      if (!isClosed) return undefined;
      if (rest !== '') {
        const next = { segment, offset: offset + restBytes };
        return { lines: [rest], next };
      }
      await this.folder.removeSegment(segment);
    }
    return undefined;
  }

  /** What is no event cannot be stored, but somebody may want to see it. */
  async #setAside(lines: readonly string[]): Promise<void> {
    const file = join(dirname(this.folder.path), 'unreadable.ndjson');
    await appendFile(file, lines.map(line => `${line}\n`).join(''), {
      mode: 0o600,
    });
  }
}
