import { type LoggerService } from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FolderDrain, type EventSink } from './FolderDrain';
import { keepAliveMs } from './owner';
import { SpoolFolder, spoolFolders } from './SpoolFolder';

/** What it takes to bring a spool to the database. */
export interface SpoolDrainOptions {
  /** Holds a folder for each gateway process of this machine or volume. */
  root: string;
  /** This process: an id of its own for every start. */
  gatewayId: string;
  sink: EventSink;
  /** Told of a process that is gone and whose events are all stored. */
  ledger: { closeHolder(gatewayId: string): Promise<void> };
  clock: Pick<Clock, 'now'>;
  logger: Pick<LoggerService, 'info' | 'warn'>;
  /** Waits, but not once the signal says so. Given by tests. */
  wait?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** How far the database is behind. */
export interface SpoolLag {
  /** Events that wait, also those of processes that are gone. */
  events: number;
  /** Age of the oldest of them. */
  oldestMs: number;
}

/** Events of so much time are stored together. */
const gatherMs = 200;
/** How often folders of processes that are gone are looked for. */
const orphansMs = 10_000;
const shortestBackOffMs = 250;
const longestBackOffMs = 30_000;

/**
 * Brings the events that gateways write to their spools into the database: those of this process as they
 * come, and those that processes left behind which are gone. A database that is down is waited for.
 *
 * @example
 * const drain = await SpoolDrain.open(options);
 * const recorder = new Spool({
 *   directory: drain.directory,
 *   keepBytes: Infinity,
 *   onWritten: events => drain.noteWritten(events),
 *   fsync: 'never',
 * });
 * drain.start();
 */
export class SpoolDrain {
  readonly #options: SpoolDrainOptions;
  readonly #own: FolderDrain;
  /** Folders of processes that are gone, which this one has taken over. */
  readonly #orphans = new Map<string, FolderDrain>();
  readonly #stopping = new AbortController();
  #running: Promise<void[]> | undefined;
  /** Of this process, since it began. */
  #written = 0;
  #drained = 0;
  #orphaned = 0;
  /** When the oldest event that waits was made, by where it waits. */
  readonly #oldestAt = new Map<FolderDrain, number>();

  private constructor(options: SpoolDrainOptions, own: SpoolFolder) {
    this.#options = options;
    this.#own = new FolderDrain(own, options.sink);
  }

  /** Makes the folder of this process. */
  static async open(options: SpoolDrainOptions): Promise<SpoolDrain> {
    const { root, gatewayId } = options;
    const own = await SpoolFolder.create(root, gatewayId);
    return new SpoolDrain(options, own);
  }

  /** Where this process' spool writes. */
  get directory(): string {
    return this.#own.folder.path;
  }

  /** To be told by the spool. */
  noteWritten(events: number): void {
    this.#written += events;
    if (this.#oldestAt.has(this.#own)) return;
    this.#oldestAt.set(this.#own, this.#options.clock.now());
  }

  lag(): SpoolLag {
    const now = this.#options.clock.now();
    return {
      events: this.#written - this.#drained + this.#orphaned,
      oldestMs: Math.max(0, now - Math.min(now, ...this.#oldestAt.values())),
    };
  }

  /** Drains until it is stopped. */
  start(): void {
    this.#running = Promise.all([
      this.#repeat(gatherMs, () => this.drainOwn(), 'Events wait'),
      this.#repeat(
        orphansMs,
        () => this.drainOrphans(),
        'Events of a gateway that is gone wait',
      ),
      this.#repeat(
        keepAliveMs,
        () => this.#keepAlive(),
        'The spool cannot be marked as in use',
      ),
    ]);
  }

  /**
   * To be called when this process' spool is closed and its escrow is home: stores what is left and removes
   * the folder. Where the database is down the folder stays, and the next process that starts drains it.
   */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    try {
      await this.#drainAll(this.#own);
      await this.#bury(this.#own, this.#options.gatewayId);
    } catch (error) {
      this.#options.logger.warn(
        'Not all events could be stored. They stay in the spool until a gateway starts there again.',
        error as Error,
      );
    }
  }

  /**
   * Stores what this process' spool has written so far. What is written meanwhile gathers until the next
   * time: under load a batch for every few events would cost more than the requests.
   */
  async drainOwn(): Promise<void> {
    const written = this.#written;
    while (this.#drained < written) {
      if (!(await this.#drainBatch(this.#own, false))) return;
    }
    this.#noteEmpty(this.#own, this.#drained);
  }

  /** Takes over the folders of processes that are gone, stores what is in them, and settles with the ledger. */
  async drainOrphans(): Promise<void> {
    const { root, gatewayId } = this.#options;
    const names = await spoolFolders(root);
    const outcomes = await Promise.allSettled(
      names
        .filter(name => name !== gatewayId)
        .map(name => this.#drainOrphan(name)),
    );
    // One folder that cannot be read does not hold up the others.
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  async #drainOrphan(name: string): Promise<void> {
    const orphan = await this.#adopt(name);
    if (!orphan || !(await this.#drainAll(orphan))) return;
    await this.#bury(orphan, name);
    this.#orphans.delete(name);
    this.#options.logger.info(
      `The events that gateway ${name} left behind are stored`,
    );
  }

  async #adopt(name: string): Promise<FolderDrain | undefined> {
    const known = this.#orphans.get(name);
    if (known) return known;
    const folder = new SpoolFolder(join(this.#options.root, name));
    if (!(await folder.takeOver())) return undefined;
    const orphan = new FolderDrain(folder, this.#options.sink);
    this.#orphans.set(name, orphan);
    this.#orphaned += await orphan.waiting();
    return orphan;
  }

  /** @returns false when it was stopped before */
  async #drainAll(drain: FolderDrain): Promise<boolean> {
    while (await this.#drainBatch(drain, true)) {
      const isOwn = drain === this.#own;
      if (!isOwn && this.#stopping.signal.aborted) return false;
    }
    return true;
  }

  /** @returns false when there was nothing left */
  async #drainBatch(
    drain: FolderDrain,
    isWriterGone: boolean,
  ): Promise<boolean> {
    const written = this.#written;
    const lines = await drain.drainBatch(isWriterGone, ([first]) => {
      if (first) this.#oldestAt.set(drain, Date.parse(first.created_at));
    });
    if (lines === 0) this.#noteEmpty(drain, written);
    else if (drain === this.#own) this.#drained += lines;
    else this.#orphaned = Math.max(0, this.#orphaned - lines);
    return lines > 0;
  }

  /** Nothing is left of what was written by then, whatever a broken disk did to the count. */
  #noteEmpty(drain: FolderDrain, written: number): void {
    this.#oldestAt.delete(drain);
    if (drain !== this.#own) return;
    this.#drained = written;
    if (this.#written > written) {
      this.#oldestAt.set(drain, this.#options.clock.now());
    }
  }

  async #bury(drain: FolderDrain, name: string): Promise<void> {
    await this.#options.ledger.closeHolder(name);
    await drain.folder.remove();
  }

  async #keepAlive(): Promise<void> {
    await this.#own.folder.keepAlive();
    for (const { folder } of this.#orphans.values()) await folder.keepAlive();
  }

  /** Does something again and again; after a fault later and later. */
  async #repeat(
    everyMs: number,
    work: () => Promise<void>,
    complaint: string,
  ): Promise<void> {
    const { logger, wait = pause } = this.#options;
    const { signal } = this.#stopping;
    let faults = 0;
    while (!signal.aborted) {
      try {
        await work();
        faults = 0;
        await wait(everyMs, signal);
      } catch (error) {
        const backOffMs = Math.min(
          shortestBackOffMs * 2 ** faults,
          longestBackOffMs,
        );
        faults += 1;
        logger.warn(
          `${complaint}. Trying again in ${backOffMs} ms.`,
          error as Error,
        );
        await wait(backOffMs, signal);
      }
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal, ref: false });
  } catch {
    // Stopping cuts it short.
  }
}
