import { type Recogniser } from '../../text/Recogniser';
import { MisspeltTerms } from './MisspeltTerms';
import { type Spelling } from './Spelling';
import { SpeltTerms } from './SpeltTerms';
import { partsOf, type Term } from './Term';
import { CategorySearch, type TermScan } from './TermScan';
import { type Phrase } from './Trie';

/** Terms to look for. */
interface TermList {
  /** What findings are called. */
  category: string;
  /** Words and phrases; case and the kind of white space do not matter. */
  terms: readonly Term[];
}

/** How far a text may be from a term. */
export interface Fuzziness {
  /** Misspellings in a term. */
  maxDistance: number;
}

/** Shorter ones turn up in lists and abbreviations once their letters may stand apart. */
const shortestApart = 4;

/**
 * Recognisers that together find terms. Words of a term stand whole: `bomb` is not found in `bombay`. Lists
 * given together are searched for together.
 *
 * @param fuzzy - finds also what is written to get past a filter: look-alikes, letters apart, misspellings
 */
export function termRecognisers(
  lists: readonly TermList[],
  fuzzy?: Fuzziness,
): Recogniser[] {
  const phrases = lists.flatMap(phrasesOf);
  if (phrases.length === 0) return [];
  const scans = fuzzy
    ? fuzzyScans(phrases, fuzzy)
    : [new SpeltTerms(phrases, { lookalikes: false, apart: false })];
  const categories = [...new Set(phrases.map(({ category }) => category))];
  return scans.flatMap(scan => recognisersOf(scan, categories));
}

function fuzzyScans(
  phrases: readonly Phrase[],
  { maxDistance }: Fuzziness,
): TermScan[] {
  const isLong = (phrase: Phrase) => shortest(phrase) >= shortestApart;
  const long = phrases.filter(isLong);
  const short = phrases.filter(phrase => !isLong(phrase));
  return [
    ...spelt(long, { lookalikes: true, apart: true }),
    ...spelt(short, { lookalikes: true, apart: false }),
    ...(maxDistance > 0 ? [new MisspeltTerms(phrases, maxDistance)] : []),
  ];
}

function spelt(phrases: readonly Phrase[], spelling: Spelling): TermScan[] {
  return phrases.length > 0 ? [new SpeltTerms(phrases, spelling)] : [];
}

function phrasesOf({ category, terms }: TermList): Phrase[] {
  return terms
    .map(term => ({ category, parts: partsOf(term) }))
    .filter(({ parts }) => parts.every(choices => choices.length > 0));
}

/** How many letters the shortest way has to say a phrase. */
function shortest({ parts }: Phrase): number {
  return parts.reduce(
    (sum, choices) =>
      sum +
      Math.min(...choices.map(choice => choice.replaceAll(' ', '').length)),
    0,
  );
}

function recognisersOf(
  scan: TermScan,
  categories: readonly string[],
): Recogniser[] {
  const open = (text: string, from: number) => scan.openFrom(text, from);
  return categories.map(category => ({
    category,
    trigger: scan.trigger,
    pattern: new CategorySearch(category, scan),
    open,
  }));
}
