/** A piece of a folded text of about a sentence, with what the model makes of it for one voice. */
export interface WeighedBlock {
  readonly start: number;
  readonly end: number;
  /** Steps that the weights of its word and character n-grams add up to. */
  readonly gramSteps: number;
  readonly gramCount: number;
  /** The same for word classes. */
  readonly classSteps: number;
  readonly classCount: number;
  /** Numbers of the patterns that end in it. */
  readonly patterns: readonly number[];
}
