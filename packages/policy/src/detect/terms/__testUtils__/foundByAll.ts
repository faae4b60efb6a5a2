import { found } from '../../__testUtils__/found';
import { type Fuzziness, termRecognisers } from '../termRecognisers';
import { type Term } from '../Term';

/** What the recognisers of terms find in a text, one after the other. */
export function foundByAll(
  { terms, fuzzy }: { terms: readonly Term[]; fuzzy?: Fuzziness },
  text: string,
): string[] {
  return termRecognisers([{ category: 'mine', terms }], fuzzy).flatMap(
    recogniser => found(recogniser, text),
  );
}
