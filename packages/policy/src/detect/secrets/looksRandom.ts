import { entropy } from './entropy';
import { isPlaceholder } from './isPlaceholder';

/** Random characters have more, in bits per character; words and repetitions less. */
const minEntropy = 2.5;

/** True of what may have been drawn at random; false of placeholders. */
export function looksRandom(token: string): boolean {
  return !isPlaceholder(token) && entropy(token) >= minEntropy;
}
