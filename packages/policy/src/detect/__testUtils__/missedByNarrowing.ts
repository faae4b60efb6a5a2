import fc from 'fast-check';
import { type Recogniser } from '../../text/Recogniser';
import { found } from './found';
import { unnarrowed } from './unnarrowed';

/** A text of some pieces in which a recogniser does not find what it finds when it looks everywhere, if there is one. */
export function missedByNarrowing(
  recogniser: Recogniser,
  pieces: readonly string[],
): string | undefined {
  const everywhere = unnarrowed(recogniser);
  const texts = fc
    .array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 9 })
    .map(parts => parts.join(''));
  const { counterexample } = fc.check(
    fc.property(
      texts,
      text =>
        found(recogniser, text).join('\n') ===
        found(everywhere, text).join('\n'),
    ),
    { numRuns: 200 },
  );
  return counterexample?.[0];
}
