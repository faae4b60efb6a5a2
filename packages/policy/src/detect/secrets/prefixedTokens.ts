import { type Recogniser } from '../../text/Recogniser';
import { AtWordStarts } from '../AtWordStarts';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';
import { secretHeads } from './secretHeads';
import { looksRandom } from './looksRandom';
import { type TokenFamily } from './TokenFamily';

const wordStart = '(?<![A-Za-z0-9])';

/**
 * Recognisers for families of tokens. They share one trigger and one `open`, so that a text is searched once
 * for all of their prefixes, and only where words begin.
 */
export function prefixedTokens(families: readonly TokenFamily[]): Recogniser[] {
  const prefixes = families.map(family => family.prefixes).join('|');
  const forms = families.flatMap(family => family.forms);
  const starts = new WordStarts(`${wordStart}(?:${prefixes})`, secretHeads);
  const open = openOf(anyOf(forms));
  return families.map(family => ({
    category: family.category,
    trigger: starts,
    pattern: new AtWordStarts(starts, anyOf(family.forms)),
    open,
    confirm: candidate => (looksRandom(candidate) ? candidate.length : 0),
  }));
}

function anyOf(forms: readonly string[]): string {
  return `${wordStart}(?:${forms.join('|')})`;
}
