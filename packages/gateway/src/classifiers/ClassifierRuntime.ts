import { type ModelFiles } from './ModelFolder';

/** Rows of tokens, one behind the other. */
export interface TokenRows {
  readonly rows: number;
  /** Length of each row. */
  readonly columns: number;
  readonly ids: Int32Array;
  /** 1 where the model has to look, 0 where a row is filled up. */
  readonly mask: Int32Array;
}

/** A model that is loaded. Its errors may quote what it was given. */
export interface ClassifierSession {
  /** False once it has ended, whatever the reason: then all calls fail. */
  readonly isOpen: boolean;
  /**
   * Tokens of a text.
   *
   * @param marked - with those that the model expects at the beginning and at the end
   */
  encode(text: string, marked: boolean): Promise<Int32Array>;
  /** Logits: for each row as many as there are labels. */
  run(batch: TokenRows): Promise<Float32Array>;
  close(): Promise<void>;
}

/** What runs models. */
export interface ClassifierRuntime {
  /**
   * Why it cannot run models here, such as a package that is not installed, as the end of a sentence about a model.
   *
   * @param directory - where the folders of models lie
   */
  missing(directory: string): string | undefined;
  /** @throws Error that says what is wrong with the files */
  open(files: ModelFiles, directory: string): Promise<ClassifierSession>;
}
