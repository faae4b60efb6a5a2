import { type ExchangeEvent } from '@keeptrusts/contract';
import {
  closeSync,
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
  /** How much to keep in all, in bytes, when nobody drains the spool. */
  keepBytes?: number;
  /** Told when writing fails and when it works again. */
  onFault?(fault: string | undefined): void;
}

const segmentPattern = /^events-\d{8}\.ndjson$/;
/** So many events wait in memory for a disk that fails, before exchanges are refused. */
const maxWaiting = 10_000;

/**
 * The record on the local disk: one event a line, in files that are appended to and never changed. Events
 * of one turn of the event loop are written together.
 */
export class Spool implements Recorder {
  readonly #options: Required<Omit<SpoolOptions, 'onFault'>> & SpoolOptions;
  #descriptor: number;
  #sequence: number;
  #size = 0;
  #waiting: string[] = [];
  #batch: PromiseWithResolvers<void> | undefined;
  #writing = false;
  #fault: string | undefined;

  constructor(options: SpoolOptions) {
    this.#options = {
      segmentBytes: 16 * 1024 * 1024,
      keepBytes: 256 * 1024 * 1024,
      ...options,
    };
    mkdirSync(options.directory, { recursive: true, mode: 0o700 });
    const [last] = this.segments().reverse();
    this.#sequence = last ? Number(/\d+/.exec(last)![0]) + 1 : 1;
    this.#descriptor = this.#open();
  }

  get fault(): string | undefined {
    return this.#waiting.length > maxWaiting ? this.#fault : undefined;
  }

  /** Events that are not on the disk yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The files, oldest first. */
  segments(): string[] {
    return readdirSync(this.#options.directory)
      .filter(name => segmentPattern.test(name))
      .sort();
  }

  record(event: ExchangeEvent): Promise<void> {
    this.#waiting.push(`${JSON.stringify(event)}\n`);
    if (!this.#batch) {
      this.#batch = Promise.withResolvers();
      setImmediate(() => this.#flush());
    }
    return this.#batch.promise;
  }

  /** Writes what is left and closes the file. */
  async close(): Promise<void> {
    while (this.#batch) await this.#batch.promise;
    closeSync(this.#descriptor);
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    if (this.#writing || !batch) return;
    this.#writing = true;
    this.#batch = undefined;
    this.#write();
    if (this.#options.fsync === 'batch') await this.#sync();
    this.#writing = false;
    // Also when the disk has failed: the events wait in memory and an exchange is not held up for it.
    batch.resolve();
    if (this.#batch) setImmediate(() => this.#flush());
  }

  #write(): void {
    if (this.#waiting.length === 0) return;
    try {
      if (this.#size >= this.#options.segmentBytes) this.#rotate();
      const bytes = Buffer.from(this.#waiting.join(''));
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(this.#descriptor, bytes, at);
      }
      this.#size += bytes.length;
      this.#waiting = [];
      this.#note(undefined);
    } catch (error) {
      this.#undo();
      this.#note((error as NodeJS.ErrnoException).code ?? 'write failed');
    }
  }

  /** Part of a batch may have been written; it is written again as a whole. */
  #undo(): void {
    try {
      ftruncateSync(this.#descriptor, this.#size);
    } catch {
      // A torn line is skipped by whoever reads the spool, and a repeated event has the same id.
    }
  }

  async #sync(): Promise<void> {
    try {
      await sync(this.#descriptor);
    } catch (error) {
      this.#note((error as NodeJS.ErrnoException).code ?? 'sync failed');
    }
  }

  #note(fault: string | undefined): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#options.onFault?.(fault);
  }

  #open(): number {
    const name = `events-${String(this.#sequence).padStart(8, '0')}.ndjson`;
    return openSync(join(this.#options.directory, name), 'a', 0o600);
  }

  #rotate(): void {
    closeSync(this.#descriptor);
    this.#sequence++;
    this.#size = 0;
    this.#descriptor = this.#open();
    this.#forgetOldest();
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
