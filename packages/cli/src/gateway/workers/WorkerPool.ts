import {
  expose,
  MemoryLedger,
  MemoryRateLimiter,
  mergeSnapshots,
} from '@keeptrusts/gateway';
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { Channel } from './Channel';
import {
  type PolicyTexts,
  type PrimaryOffer,
  type WorkerOffer,
  type WorkerStart,
} from './offers';

/** A worker that died is replaced this much later, so that one which cannot live does not spin. */
const replaceAfterMs = 1000;

/** Several processes that serve one port, and the state that they have to agree on. */
export class WorkerPool {
  readonly #ledger = new MemoryLedger();
  readonly #limiter = new MemoryRateLimiter();
  readonly #workers = new Map<Worker, Channel<WorkerOffer>>();
  readonly #onDeath: (pid: number | undefined) => void;
  #start: WorkerStart;
  #stopping = false;

  private constructor(
    start: WorkerStart,
    onDeath: (pid: number | undefined) => void,
  ) {
    this.#start = start;
    this.#onDeath = onDeath;
  }

  /**
   * Starts so many workers.
   *
   * @returns the pool, and what is not right with the configuration although it can be served
   */
  static async start(
    count: number,
    start: WorkerStart,
    onDeath: (pid: number | undefined) => void,
  ) {
    const pool = new WorkerPool(start, onDeath);
    try {
      // The first one takes the port; where any was asked for, the others are given the same one.
      const { port, problems } = await pool.#fork();
      await Promise.all(Array.from({ length: count - 1 }, () => pool.#fork()));
      return { pool, port, problems };
    } catch (error) {
      pool.#abandon();
      throw error;
    }
  }

  /** All workers serve another configuration; returns what is not right with it. */
  async use(texts: PolicyTexts): Promise<string[]> {
    this.#start = { ...this.#start, texts };
    const answers = await Promise.all(
      [...this.#workers].map(([worker, channel]) =>
        channel.call('use', texts).catch(error => {
          // One that dies meanwhile is replaced by one that begins with the new configuration.
          if (this.#workers.has(worker)) throw error;
          return [];
        }),
      ),
    );
    return [...new Set(answers.flat())];
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    await Promise.all(
      [...this.#workers].map(async ([worker, channel]) => {
        const ended = once(worker, 'exit');
        // A worker that dies meanwhile has stopped too.
        await channel.call('stop', graceMs).catch(() => {});
        if (worker.isConnected()) worker.disconnect();
        await ended;
      }),
    );
  }

  /** Ends the workers that have started, or they would keep this process alive. */
  #abandon(): void {
    this.#stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) {
      worker?.process.kill('SIGKILL');
    }
  }

  async #fork() {
    const worker = cluster.fork();
    const channel = new Channel<WorkerOffer>(
      {
        send: message => {
          if (worker.isConnected()) worker.send(message as object);
        },
        onMessage: listener => worker.on('message', listener),
      },
      this.#offer(),
    );
    // A message to one that has just died: its exit, which comes next, is what counts.
    worker.on('error', () => {});
    worker.once('exit', () => this.#replace(worker, channel));
    const start = this.#start;
    const started = await channel.call('start', start);
    this.#workers.set(worker, channel);
    // The file may have changed while it started.
    if (this.#start !== start) await channel.call('use', this.#start.texts);
    return started;
  }

  #replace(worker: Worker, channel: Channel<WorkerOffer>): void {
    channel.close();
    const served = this.#workers.delete(worker);
    if (this.#stopping || !served) return;
    this.#onDeath(worker.process.pid);
    this.#forkLater();
  }

  #forkLater(): void {
    setTimeout(() => {
      if (this.#stopping) return;
      this.#fork().catch(() => {
        this.#onDeath(undefined);
        this.#forkLater();
      });
    }, replaceAfterMs);
  }

  #offer(): PrimaryOffer {
    return {
      draw: (...parameters) => this.#ledger.draw(...parameters),
      report: (...parameters) => this.#ledger.report(...parameters),
      take: (...parameters) => this.#limiter.take(...parameters),
      finish: (...parameters) => this.#limiter.finish(...parameters),
      metrics: async () => {
        const snapshots = await Promise.all(
          [...this.#workers.values()].map(worker => worker.call('snapshot')),
        );
        return expose(mergeSnapshots(snapshots));
      },
    };
  }
}
