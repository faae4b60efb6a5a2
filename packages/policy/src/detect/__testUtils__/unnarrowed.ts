import { type Recogniser, type SearchPattern } from '../../text/Recogniser';
import { AtWords } from '../AtWords';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { NearLandmarks } from '../NearLandmarks';

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
  if (search instanceof LabelledSearch)
    return new LabelledSearch(everywhere(search.hint), search.pattern);
  if (search instanceof NearLandmarks || search instanceof AtWords)
    return new RegExp(search.pattern.source, 'g');
  return search;
}
