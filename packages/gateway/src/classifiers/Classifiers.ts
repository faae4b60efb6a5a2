import {
  CheckFault,
  type Classification,
  type ClassifierFacts,
  type ClassifyOptions,
} from '@keeptrusts/policy';
import { Classifier } from './Classifier';
import { type ClassifierRuntime } from './ClassifierRuntime';
import { readModelFolder, type ModelFolder } from './ModelFolder';
import { OnnxRuntime } from './OnnxRuntime';

/**
 * The text classifiers that policies can name: one for each folder of a directory. One is loaded when it is first
 * needed, and shared by all from then on.
 */
export class Classifiers {
  readonly #directory: string | undefined;
  readonly #runtime: ClassifierRuntime;
  /** Those that are loaded, are being loaded, or could not be. */
  readonly #loaded = new Map<string, Promise<Classifier>>();

  /** @param directory - where the folders of models lie; without one there are none */
  constructor(
    directory?: string,
    runtime: ClassifierRuntime = new OnnxRuntime(),
  ) {
    this.#directory = directory;
    this.#runtime = runtime;
  }

  /**
   * What a model says of itself, as far as its files can tell. For lint: nothing is loaded.
   *
   * @throws CheckFault when it cannot run here; names no path
   */
  facts(name: string): ClassifierFacts {
    return this.#find(name).folder.facts;
  }

  /**
   * Loads a model, unless it is there. One that could not be loaded before is tried again.
   *
   * @throws CheckFault when it cannot run here
   */
  async prepare(name: string): Promise<ClassifierFacts> {
    const known = await this.#loaded.get(name)?.catch(() => undefined);
    const classifier = known?.isOpen ? known : await this.#load(name);
    return classifier.facts;
  }

  /**
   * Lets a model judge texts.
   *
   * @param signal - aborted when the client goes
   * @throws CheckFault when it cannot run here, fails, or takes longer than it may
   */
  async classify(
    name: string,
    texts: readonly string[],
    { windowTokens, timeoutMs }: ClassifyOptions,
    signal: AbortSignal,
  ): Promise<Classification> {
    const late = AbortSignal.timeout(timeoutMs);
    const over = AbortSignal.any([signal, late]);
    try {
      const judged = this.#opened(name).then(classifier =>
        classifier.classify(texts, windowTokens, over),
      );
      return await unlessOver(judged, over);
    } catch (error) {
      signal.throwIfAborted();
      if (!late.aborted) throw error;
      throw new CheckFault(`The model "${name}" did not finish in time.`);
    }
  }

  /** Ends all of them. */
  async close(): Promise<void> {
    const loaded = [...this.#loaded.values()];
    this.#loaded.clear();
    await Promise.all(
      loaded.map(async each => {
        const classifier = await each.catch(() => undefined);
        await classifier?.close();
      }),
    );
  }

  /** One whose thread has ended is loaded anew; one that could not be loaded is not tried with every request. */
  async #opened(name: string): Promise<Classifier> {
    const known = this.#loaded.get(name);
    const classifier = await (known ?? this.#load(name));
    if (classifier.isOpen) return classifier;
    // Somebody else may have seen to it meanwhile.
    const current = this.#loaded.get(name);
    return current && current !== known ? current : this.#load(name);
  }

  #load(name: string): Promise<Classifier> {
    const loading = this.#open(name);
    this.#loaded.set(name, loading);
    // Whoever asked is told; nobody else has to be.
    loading.catch(() => {});
    return loading;
  }

  async #open(name: string): Promise<Classifier> {
    const { folder, directory } = this.#find(name);
    return Classifier.load(folder, directory, this.#runtime);
  }

  #find(name: string): { folder: ModelFolder; directory: string } {
    const directory = this.#directory;
    if (directory === undefined) {
      throw new CheckFault(
        `The model "${name}" cannot be found: the host has no directory of models (kt: --models, Backstage: keeptrusts.models.directory).`,
      );
    }
    const folder = readModelFolder(directory, name);
    const missing = this.#runtime.missing(directory);
    if (missing === undefined) return { folder, directory };
    throw new CheckFault(`The model "${name}" ${missing}`);
  }
}

/** Stops to wait when a signal says so, whatever becomes of the work. */
function unlessOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}
