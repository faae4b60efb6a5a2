import { type Recogniser } from '../../text/Recogniser';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import { openOf } from '../openOf';
import { AtWords } from '../AtWords';
import { NearLandmarks } from '../NearLandmarks';
import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import { letters } from './letters';
import { beginsNoName, nameLength } from './nameLength';
import { capitalRun, nameTokens, particle } from './nameTokens';
import { surnames } from './surnames';
import {
  isUncased,
  uncasedLabel,
  uncasedLength,
  uncasedName,
} from './uncasedNames';

// A name begins where a word does. In JSON source that may be behind an escaped line break.
// A quote may stand before it, an apostrophe may not; an @ only where it begins a word, as somebody is mentioned.
const begins = `(?<!(?<!\\\\)[${letters}0-9_./#$-]|\\\\|[${letters}0-9]['’]|[^\\s(]@)`;
const ends = `(?![${letters}0-9_@/\\\\=(])`;
const title =
  '(?:Mr|Mrs|Ms|Dr|Prof|Herr|Herrn|Frau|Mevrouw|Meneer|Dhr|Mevr|Mme|Monsieur|Madame|Señor|Señora|Sr|Sra|heer|mevrouw|Dear|Beste)\\.? ';
const following =
  '(?:(?:,? [<(\\[]?|[,;|\\t] ?"?|[<(])[A-Za-z0-9._+-]{1,40}@|,? [a-zà-öø-ÿ]{1,14}|\\.[A-Za-z0-9]|,? \\(?\\d{1,3}[,)]|:)?';

const particlesFirst = `(?<=${title})(?:${particle} ){1,3}${capitalRun}`;
const inCapitals = `${begins}${capitalRun}${ends}${following}`;
const behindTitle = `${begins}${particlesFirst}${ends}${following}`;

/** Greetings count where a sentence begins: elsewhere the words are too frequent to be looked for. */
const introduction =
  "(?:(?<=^|[ .\\n])(?:i am|i'm|im)|name is|this is|name's|(?<=^|[.\\n] {0,2})(?:hi|hello|hey|dear|thanks|regards)),? ";
const inLowerCase = `(?<=${introduction})[a-z]{2,20}(?: [a-z]{2,20})?(?![a-z0-9_@/])`;

/** All of them in one, with what they share said once. */
const source = `(?:${begins}(?:${capitalRun}|${particlesFirst})${ends}${following}|${inLowerCase}|${uncasedName})`;

/** Up to what a name may go on after: a space or a comma. */
const firstWord = /^[^ \u00A0,;|\t]+/;

/**
 * Names of people, by their form and their surroundings: titles, introductions, labels, greetings and what
 * follows, with lists of names that are known. Rules, no language model: a name that stands without any
 * context and is on no list is missed.
 */
export const personName: Recogniser = {
  category: 'person_name',
  trigger: ['capital', 'introduction', 'foreign'],
  pattern: new FirstOf(
    new AtWords({ kinds: ['capital'], before: 0 }, inCapitals),
    new AtWords({ kinds: ['particle'], before: 0 }, behindTitle),
    new NearLandmarks(
      { kinds: ['introduction'], before: 0 },
      new RegExp(inLowerCase, 'g'),
    ),
    new LabelledSearch(
      new NearLandmarks(
        { kinds: ['foreign'], before: 0 },
        new RegExp(uncasedLabel, 'g'),
      ),
      new RegExp(uncasedName, 'g'),
    ),
  ),
  open: openOf(source),
  confirm: (candidate, before) => {
    if (/^[a-z]+(?: [a-z]+)?$/.test(candidate))
      return lowerCaseLength(candidate);
    if (isUncased(candidate)) return uncasedLength(candidate, before);
    if (beginsNoName(firstWord.exec(candidate)?.[0] ?? '')) return 0;
    const tokens = nameTokens(candidate);
    const rest = candidate.slice(tokens.at(-1)!.end);
    return nameLength(tokens, before, rest);
  },
};

/** "my name is john smith": as nothing else tells a name, it has to be known. */
function lowerCaseLength(candidate: string): number {
  const [given, surname = ''] = candidate.split(' ');
  if (!givenNames.has(given) || ambiguousNames.has(given)) return 0;
  return surnames.has(surname) ? candidate.length : given.length;
}
