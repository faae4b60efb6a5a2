import { Worker } from 'node:worker_threads';
import { type ClassifierSession, type TokenRows } from './ClassifierRuntime';
import { type ModelFiles } from './ModelFolder';

/** What a thread starts with. */
export interface OnnxSessionOptions {
  /** Path of the worker's code. */
  script: string;
  /** Path of ONNX Runtime's entry. */
  runtime: string;
  files: ModelFiles;
  /** Milliseconds that one step may take, with those before it. */
  stepLimitMs?: number;
}

/** What the thread is asked to do. */
type Step =
  | { do: 'open' }
  | { do: 'encode'; text: string; marked: boolean }
  | ({ do: 'run' } & TokenRows);

/** What it answers, and to which question. */
interface Answer {
  id: number;
  value?: unknown;
  /** Why there is no value. */
  failure?: string;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Large models take a while to load from a slow disk. */
const openLimitMs = 120_000;
/** Far above what a batch takes: a thread that is stuck is ended, and another one can take over. */
const defaultStepLimitMs = 60_000;

/**
 * A model in a thread of its own: ONNX Runtime computes where it is called, which would hold up every request
 * of this process. The thread keeps the process alive only while it is asked something.
 */
export class OnnxSession implements ClassifierSession {
  readonly #worker: Worker;
  readonly #stepLimitMs: number;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isOpen = true;

  private constructor(worker: Worker, stepLimitMs: number) {
    this.#worker = worker;
    this.#stepLimitMs = stepLimitMs;
    worker.unref();
    worker.on('message', (answer: Answer) => this.#take(answer));
    worker.on('error', (error: Error) => this.#end(error));
    worker.on('exit', () => this.#end(new Error('its thread has ended.')));
  }

  /** @throws Error that says what is wrong with the files */
  static async open({
    script,
    runtime,
    files,
    stepLimitMs = defaultStepLimitMs,
  }: OnnxSessionOptions): Promise<OnnxSession> {
    const worker = new Worker(script, {
      workerData: { runtime, files },
      // What this process was started with is not for a script that needs none of it.
      execArgv: [],
      // Nothing of the environment has any use there.
      env: {},
    });
    const session = new OnnxSession(worker, stepLimitMs);
    try {
      await session.#ask({ do: 'open' }, openLimitMs);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async encode(text: string, marked: boolean): Promise<Int32Array> {
    return (await this.#ask({ do: 'encode', text, marked })) as Int32Array;
  }

  async run(batch: TokenRows): Promise<Float32Array> {
    return (await this.#ask({ do: 'run', ...batch })) as Float32Array;
  }

  async close(): Promise<void> {
    this.#end(new Error('it was put away.'));
    await this.#worker.terminate();
  }

  #ask(step: Step, limitMs = this.#stepLimitMs): Promise<unknown> {
    if (!this.#isOpen) return Promise.reject(new Error('it has ended.'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(), limitMs);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker.ref();
      this.#worker.postMessage({ id, ...step });
    });
  }

  #take({ id, value, failure }: Answer): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (failure === undefined) waiting.resolve(value);
    else waiting.reject(new Error(failure));
  }

  #giveUp(): void {
    this.#end(new Error('it took far too long.'));
    void this.#worker.terminate();
  }

  #end(reason: Error): void {
    this.#isOpen = false;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    this.#waiting.clear();
  }
}
