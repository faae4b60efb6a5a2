/** Texts on one theme in one language, as they are: no alternatives, no slots. */
export interface WrittenSet {
  readonly family: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly texts: readonly string[];
}
