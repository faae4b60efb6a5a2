import { type LandmarkKind, type Landmarks } from '../landmarks/Landmarks';
import { type TextTrigger } from './TextTrigger';

/** What a search finds, and where. */
export interface SearchMatch {
  readonly 0: string;
  readonly index: number;
}

/**
 * A search through a text: the part of `RegExp` with flag `g` that a screen uses, so that patterns which users
 * write can run on an engine that is linear for every pattern, and others only where landmarks lie.
 */
export interface SearchPattern {
  lastIndex: number;
  exec(text: string, landmarks: Landmarks): SearchMatch | null;
}

/** Where, from an index on, the earliest beginning is that reaches the end of the text; its length if none. */
export type OpenSearch = (text: string, from: number) => number;

/**
 * Finds one category of text, such as e-mail addresses. A recogniser is data, so that a screen can
 * compile all of its recognisers into one search for the places worth looking at.
 *
 * Two rules make its findings independent of how a text is cut into chunks:
 * whether a match starts at a position depends only on the {@link contextLength} characters before
 * it and on what follows; and `open` covers every position whose verdict more text could change.
 */
export interface Recogniser {
  readonly category: string;
  /**
   * What a text has to hold for a match to be in it. Landmarks of any of these kinds, which one pass over the text
   * finds for all recognisers; or the source of a cheap pattern that every match contains, such as `@`; or some other
   * cheap question, which recognisers can share. Where
   * `pattern` looks behind for something, or is no `RegExp`, the trigger may also stand within the
   * {@link contextLength} characters before a match.
   */
  readonly trigger: string | readonly LandmarkKind[] | TextTrigger;
  /** The candidates, with flag `g`. Linear: no nested quantifiers over the same characters. */
  readonly pattern: SearchPattern;
  /**
   * Source of a pattern for the beginning of a candidate that reaches the end of the text, so that
   * more text may still complete, extend or refute it; or a search for it, where there are too many
   * beginnings for a pattern.
   */
  readonly open: string | OpenSearch;
  /**
   * How much of a candidate is a match, judged by check digits or by the words before it; 0 refutes
   * it. Without it every candidate is a match as a whole.
   */
  confirm?(candidate: string, before: string): number;
}

/** How many characters before a candidate `confirm` gets to see, and a look-behind may reach. */
export const contextLength = 64;
