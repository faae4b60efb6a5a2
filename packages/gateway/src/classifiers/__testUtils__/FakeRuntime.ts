import {
  type ClassifierRuntime,
  type ClassifierSession,
  type TokenRows,
} from '../ClassifierRuntime';

/** What a test may change; everything else is a guard that knows the word "bad". */
export interface FakeModel {
  /** Why nothing can run. */
  missing?: string;
  /** Thrown when the model is opened. */
  fault?: Error;
  /** Logits of one row, from its tokens with their marks. */
  judge?(tokens: readonly number[]): readonly number[];
  /** Waited for before each batch. */
  beforeRun?(): Promise<void>;
}

/** What tokens of the words of a text are, for texts of a few words. */
const begin = 101;
const end = 102;
export const badToken = 7;
const otherToken = 8;

/** Tokens of each row, as far as the mask lets the model see them. */
export function seenTokens({
  rows,
  columns,
  ids,
  mask,
}: TokenRows): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    [...ids.subarray(row * columns, (row + 1) * columns)].filter(
      (__, column) => mask[row * columns + column] === 1,
    ),
  );
}

function judge(tokens: readonly number[]): number[] {
  return [2, tokens.includes(badToken) ? 4 : 0];
}

/** What a session needs of its runtime. */
interface RunOf {
  readonly batches: TokenRows[];
  readonly model: FakeModel;
}

class FakeSession implements ClassifierSession {
  readonly #runtime: RunOf;
  isOpen = true;

  constructor(runtime: RunOf) {
    this.#runtime = runtime;
  }

  async encode(text: string, marked: boolean): Promise<Int32Array> {
    const words = text.match(/\w+/g) ?? [];
    const tokens = words.map(word => (word === 'bad' ? badToken : otherToken));
    return Int32Array.from(marked ? [begin, ...tokens, end] : tokens);
  }

  async run(batch: TokenRows): Promise<Float32Array> {
    const { model, batches } = this.#runtime;
    batches.push(batch);
    await model.beforeRun?.();
    return Float32Array.from(seenTokens(batch).flatMap(model.judge ?? judge));
  }

  async close(): Promise<void> {
    this.isOpen = false;
  }
}

/** Runs models that are a function, and keeps what they were given. */
export class FakeRuntime implements ClassifierRuntime {
  readonly batches: TokenRows[] = [];
  readonly sessions: FakeSession[] = [];
  model: FakeModel;

  constructor(model: FakeModel = {}) {
    this.model = model;
  }

  missing(): string | undefined {
    return this.model.missing;
  }

  async open(): Promise<ClassifierSession> {
    if (this.model.fault) throw this.model.fault;
    const session = new FakeSession(this);
    this.sessions.push(session);
    return session;
  }
}
