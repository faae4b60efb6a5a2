/** Takes the n-grams of a word, in their order in the text. */
export interface GramSink {
  /** @param hash - of an n-gram @param start, end - where it stands, the end excluded */
  gram(hash: number, start: number, end: number): void;
  /**
   * An n-gram of four characters at the beginning of a word, before which another character stands at
   * `first`. With that one it is an n-gram of five, if that one is part of a word.
   */
  overBorder(four: number, first: number, end: number): void;
}
