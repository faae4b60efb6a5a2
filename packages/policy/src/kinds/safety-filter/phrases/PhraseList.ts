import { type Term } from '../../../detect/terms';

/**
 * Phrases of one category, by how plainly they say what is meant. Each mode also takes those of the modes
 * before it.
 */
export interface PhraseList {
  /** Leave hardly any doubt. */
  readonly relaxed: readonly Term[];
  /** Are seldom meant otherwise: what a request for harm says, and talk about it does not. */
  readonly balanced: readonly Term[];
  /** Also occur in news, novels, schools and courts. */
  readonly strict: readonly Term[];
}

/** Phrases of as many parts, each one of some choices. */
export function phrases(
  ...parts: readonly (readonly string[])[]
): readonly (readonly string[])[] {
  return parts;
}

/** What a person says who wants to be told how. */
export const howTo = [
  'how to',
  'how do i',
  'how can i',
  'how do you',
  'how would i',
  'how could i',
  'instructions to',
  'instructions on how to',
  'steps to',
  'help me',
  'teach me to',
  'tell me how to',
  'show me how to',
  'explain how to',
  'guide to',
  'i want to',
];
