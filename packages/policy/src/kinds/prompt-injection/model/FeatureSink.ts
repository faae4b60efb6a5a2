import { type ClassStream } from '../classes/ClassStream';
import { type PatternSink } from './ConceptTrail';

/** Takes what the scan of a text finds: the features of the linear model. */
export interface FeatureSink extends PatternSink {
  /**
   * The n-grams of a word, whatever words stand before it: what `visitGrams` gives a `GramSink`.
   *
   * @param hash - of the word
   * @param record - number of the record of the word in the table of words
   */
  word(
    text: string,
    start: number,
    end: number,
    hash: number,
    record: number,
  ): void;
  /** A pair or a run of three words. */
  gram(hash: number, start: number, end: number): void;
  /** All of it since the last time is a block, and so are the features of word classes. */
  closeBlock(start: number, end: number, classes: ClassStream): void;
}
