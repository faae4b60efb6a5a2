import { type ExchangeEvent } from '@keeptrusts/contract';
import {
  closeSync,
  existsSync,
  fdatasync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Recorder } from './Recorder';

const sync = promisify(fdatasync);

/** Where events go, and how safe they have to be. */
export interface SpoolOptions {
  directory: string;
  /**
   * `never`: an event survives the end of the process, however it comes. `batch`: it survives the end of
   * the machine too, since each batch is synchronised to the disk.
   */
  fsync: 'never' | 'batch';
  /** Size at which a new file is begun, in bytes. */
  segmentBytes?: number;
  /** How much to keep in all, in bytes. `Infinity` where somebody drains the spool and deletes what is through. */
  keepBytes?: number;
  /** Told how many events a batch had that is in its file now. */
  onWritten?(events: number): void;
  /** Told when writing fails and when it works again. */
  onFault?(fault: string | undefined): void;
}

const segmentPattern = /^events-\d{8}\.ndjson$/;
/** So many events wait in memory for a disk that fails, before exchanges are refused. */
const maxWaiting = 10_000;
/** Or so many characters of them: events with the text of their exchange are long. */
const maxWaitingLength = 64 * 1024 * 1024;

/**
 * The record on the local disk: one event a line, in files that are appended to and never changed. Events
 * of one turn of the event loop are written together.
 */
export class Spool implements Recorder {
  readonly #options: Required<
    Pick<SpoolOptions, 'segmentBytes' | 'keepBytes'>
  > &
    SpoolOptions;
  /** Opened with the first event: a gateway that cannot start leaves nothing behind. */
  #descriptor: number | undefined;
  #size = 0;
  #waiting: string[] = [];
  /** Characters of what waits. */
  #waitingLength = 0;
  /** Of the events that are written together next. */
  #batch: PromiseWithResolvers<void> | undefined;
  /** Of those on their way to the disk. */
  #writing: PromiseWithResolvers<void> | undefined;
  #fault: string | undefined;

  constructor(options: SpoolOptions) {
    this.#options = {
      segmentBytes: 16 * 1024 * 1024,
      keepBytes: 256 * 1024 * 1024,
      ...options,
    };
  }

  get fault(): string | undefined {
    const isFull =
      this.#waiting.length > maxWaiting ||
      this.#waitingLength > maxWaitingLength;
    return isFull ? this.#fault : undefined;
  }

  /** Events that are not on the disk yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The files, oldest first. */
  segments(): string[] {
    const { directory } = this.#options;
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter(name => segmentPattern.test(name))
      .sort();
  }

  record(event: ExchangeEvent): Promise<void> {
    const line = `${JSON.stringify(event)}\n`;
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (!this.#batch) {
      this.#batch = Promise.withResolvers();
      setImmediate(() => this.#flush());
    }
    return this.#batch.promise;
  }

  /** Writes what is left and closes the file. */
  async close(): Promise<void> {
    for (
      let batch = this.#writing ?? this.#batch;
      batch;
      batch = this.#writing ?? this.#batch
    ) {
      await batch.promise;
    }
    // The disk may have failed the last time.
    this.#write();
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    if (this.#writing || !batch) return;
    this.#writing = batch;
    this.#batch = undefined;
    this.#write();
    if (this.#options.fsync === 'batch') await this.#sync();
    this.#writing = undefined;
    // Also when the disk has failed: the events wait in memory and an exchange is not held up for it.
    batch.resolve();
    if (this.#batch) setImmediate(() => this.#flush());
  }

  #write(): void {
    if (this.#waiting.length === 0) return;
    try {
      const descriptor = this.#segment();
      const bytes = Buffer.from(this.#waiting.join(''));
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(descriptor, bytes, at);
      }
      const written = this.#waiting.length;
      this.#size += bytes.length;
      this.#waiting = [];
      this.#waitingLength = 0;
      this.#note(undefined);
      this.#options.onWritten?.(written);
    } catch (error) {
      this.#undo();
      this.#note((error as NodeJS.ErrnoException).code ?? 'write failed');
    }
  }

  /** Part of a batch may have been written; it is written again as a whole. */
  #undo(): void {
    try {
      if (this.#descriptor !== undefined) {
        ftruncateSync(this.#descriptor, this.#size);
      }
    } catch {
      // A torn line is skipped by whoever reads the spool, and a repeated event has the same id.
    }
  }

  async #sync(): Promise<void> {
    try {
      if (this.#descriptor !== undefined) await sync(this.#descriptor);
    } catch (error) {
      this.#note((error as NodeJS.ErrnoException).code ?? 'sync failed');
    }
  }

  #note(fault: string | undefined): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#options.onFault?.(fault);
  }

  /** The file to append to: a new one at the start, and when the last one is full. */
  #segment(): number {
    const { directory, segmentBytes } = this.#options;
    if (this.#descriptor !== undefined) {
      if (this.#size < segmentBytes) return this.#descriptor;
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    }
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const name = segmentName(lastSequence(this.segments()) + 1);
    this.#descriptor = openSync(join(directory, name), 'ax', 0o600);
    this.#size = 0;
    this.#forgetOldest();
    return this.#descriptor;
  }

  #forgetOldest(): void {
    const { directory, keepBytes } = this.#options;
    const files = this.segments()
      .map(name => join(directory, name))
      .map(path => ({ path, size: statSync(path).size }));
    let kept = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files.slice(0, -1)) {
      if (kept <= keepBytes) return;
      unlinkSync(path);
      kept -= size;
    }
  }
}

function segmentName(sequence: number): string {
  return `events-${String(sequence).padStart(8, '0')}.ndjson`;
}

function lastSequence(segments: readonly string[]): number {
  const last = segments[segments.length - 1];
  return last ? Number(/\d+/.exec(last)![0]) : 0;
}
