import { type Recogniser, type SearchPattern } from '../../text/Recogniser';
import { AtWords } from '../AtWords';
import { AtWordStarts } from '../AtWordStarts';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { NearLandmarks } from '../NearLandmarks';
import { OnlyWith } from '../OnlyWith';

/** A recogniser that looks everywhere, not only near landmarks. */
export function unnarrowed(recogniser: Recogniser): Recogniser {
  return {
    ...recogniser,
    // Matches anywhere.
    trigger: '',
    pattern: everywhere(recogniser.pattern),
  };
}

function everywhere(search: SearchPattern): SearchPattern {
  if (search instanceof FirstOf)
    return new FirstOf(...search.patterns.map(everywhere));
  if (search instanceof OnlyWith) return everywhere(search.pattern);
  if (
    search instanceof LabelledSearch ||
    search instanceof NearLandmarks ||
    search instanceof AtWords ||
    search instanceof AtWordStarts
  )
    return new RegExp(search.pattern.source, withoutSticky(search.pattern));
  return search;
}

/** The flags of a pattern that looks on, and that stays as it is about letters. */
function withoutSticky({ flags }: RegExp): string {
  return flags.includes('g') ? flags : flags.replace('y', 'g');
}
