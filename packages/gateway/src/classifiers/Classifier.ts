import {
  CheckFault,
  type Classification,
  type ClassifierFacts,
} from '@keeptrusts/policy';
import {
  type ClassifierRuntime,
  type ClassifierSession,
} from './ClassifierRuntime';
import { labelScores } from './labelScores';
import { type ModelFolder } from './ModelFolder';
import { Slots } from './Slots';
import {
  inBatches,
  tokenWindows,
  toRows,
  type Marks,
  type TokenWindow,
} from './tokenWindows';

/** Attention grows with the square of it, and most classifiers were trained on no more. */
const defaultWindow = 512;
/** Two lengths, so that a model which takes only one is known as such from the beginning. */
const trialTexts = ['a', 'a a a'];

/** A text classifier that is loaded. It reads long texts in parts, and what it thinks worst of any of them counts. */
export class Classifier {
  readonly #folder: ModelFolder;
  readonly #session: ClassifierSession;
  readonly #marks: Marks;
  // The model works through one batch after the other; a few texts may take turns, so that a long one holds up nobody.
  readonly #slots = new Slots({ atOnce: 8, waiting: 256 });

  private constructor(
    folder: ModelFolder,
    session: ClassifierSession,
    marks: Marks,
  ) {
    this.#folder = folder;
    this.#session = session;
    this.#marks = marks;
  }

  /**
   * Loads a model and lets it judge a word or two.
   *
   * @param directory - where the folders of models lie
   * @throws CheckFault that says what is wrong with it
   */
  static async load(
    folder: ModelFolder,
    directory: string,
    runtime: ClassifierRuntime,
  ): Promise<Classifier> {
    let session: ClassifierSession | undefined;
    try {
      session = await runtime.open(folder.files, directory);
      const marks = await marksOf(session);
      const classifier = new Classifier(folder, session, marks);
      await classifier.#judge(trialTexts, defaultWindow);
      return classifier;
    } catch (error) {
      await session?.close();
      // No text of anybody's has been seen yet, so that the reason can be told.
      const reason = error instanceof Error ? error.message : String(error);
      throw new CheckFault(
        `The model "${folder.name}" cannot be used: ${reason}`,
        { cause: error },
      );
    }
  }

  get facts(): ClassifierFacts {
    return this.#folder.facts;
  }

  /** False once it has ended: another one has to be loaded. */
  get isOpen(): boolean {
    return this.#session.isOpen;
  }

  /**
   * Judges texts.
   *
   * @param signal - aborted when nobody waits any more
   * @throws CheckFault when too many wait already, or when the model fails
   */
  async classify(
    texts: readonly string[],
    windowTokens: number | undefined,
    signal: AbortSignal,
  ): Promise<Classification> {
    if (this.#slots.isFull) throw this.#fault('has too much to do');
    return this.#slots.use(signal, async () => {
      try {
        const scores = await this.#judge(
          texts,
          windowTokens ?? defaultWindow,
          signal,
        );
        return { ...this.facts, scores };
      } catch (error) {
        signal.throwIfAborted();
        // Its message may quote the text.
        throw this.#fault('failed', error);
      }
    });
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  async #judge(
    texts: readonly string[],
    windowTokens: number,
    signal?: AbortSignal,
  ): Promise<number[][]> {
    const { facts } = this.#folder;
    const scores = texts.map(() => facts.labels.map(() => 0));
    const windows = await this.#windowsOf(texts, windowTokens, signal);
    for (const batch of inBatches(windows)) {
      signal?.throwIfAborted();
      const judged = await this.#run(batch);
      judged.forEach((each, row) => raise(scores[batch[row].text], each));
    }
    return scores;
  }

  async #windowsOf(
    texts: readonly string[],
    windowTokens: number,
    signal?: AbortSignal,
  ): Promise<TokenWindow[]> {
    const { before, after } = this.#marks;
    const room = Math.min(windowTokens, this.#folder.maxTokens);
    const size = room - before.length - after.length;
    const windows: TokenWindow[] = [];
    for (const [index, text] of texts.entries()) {
      signal?.throwIfAborted();
      const tokens = await this.#session.encode(text, false);
      for (const each of tokenWindows(index, tokens, size)) {
        windows.push(each);
      }
    }
    return windows;
  }

  /** Scores of each window. */
  async #run(batch: readonly TokenWindow[]): Promise<number[][]> {
    const { facts, padToken } = this.#folder;
    const { length: labels } = facts.labels;
    const logits = await this.#session.run(
      toRows(batch, this.#marks, padToken),
    );
    if (logits.length !== batch.length * labels) {
      throw new Error(
        `it gives ${
          logits.length / batch.length
        } scores for a text, and its config.json has ${labels} labels.`,
      );
    }
    // A score that is no number would pass every threshold unseen.
    if (!logits.every(Number.isFinite)) throw new Error('it gives no numbers.');
    return batch.map((_, row) =>
      labelScores(
        logits.subarray(row * labels, (row + 1) * labels),
        facts.isExclusive,
      ),
    );
  }

  #fault(what: string, cause?: unknown): CheckFault {
    return new CheckFault(`The model "${this.#folder.name}" ${what}.`, {
      cause,
    });
  }
}

/** Finds what the tokenizer puts around a text. */
async function marksOf(session: ClassifierSession): Promise<Marks> {
  const [text] = trialTexts;
  const bare = await session.encode(text, false);
  const marked = await session.encode(text, true);
  const start = marked.findIndex((_, from) =>
    bare.every((token, index) => marked[from + index] === token),
  );
  if (bare.length === 0 || start < 0) {
    throw new Error('its tokenizer.json cannot be made out.');
  }
  return {
    before: marked.slice(0, start),
    after: marked.slice(start + bare.length),
  };
}

/** Keeps of each label the higher score. */
function raise(scores: number[], others: readonly number[]): void {
  others.forEach((each, label) => {
    scores[label] = Math.max(scores[label], each);
  });
}
