import { contextLength, type Recogniser } from '../../text/Recogniser';
import { FirstOf } from '../FirstOf';
import { LabelledSearch } from '../identifiers/labels/LabelledSearch';
import {
  EitherTrigger,
  LandmarkTrigger,
  PatternTrigger,
} from '../../text/TextTrigger';
import { AtWords } from '../AtWords';
import { openOf } from '../openOf';
import { addressLength } from './addressLength';
import { houseNumber, numberSign, postBox, unitWord } from './addressParts';
import { addressHeading, headedLength, headedText } from './headedAddress';
import { capitals, letters } from './letters';
import { addressParticles, smallStreetHeads } from './streetWords';

const begins = `(?<![${letters}0-9_.:/#$€£%+=@\\\\-]|\\d,)`;
const ends = '(?![A-Za-z0-9])';
const capitalWord = `[${capitals}][${letters}0-9'’./-]{0,30}`;
const numeral = `#?\\d{1,6}(?:st|nd|rd|th|[A-Z]{1,2}|-\\d{2,4})?`;
const ordinal = '\\d{1,3}(?:st|nd|rd|th)';
const piece = `(?:(?:[dl]['’])?${capitalWord}|${numeral}|${addressParticles})`;
const gap = '(?: {1,2}|, {0,2}|,? ?\\n {0,2}| [-–/] |\\\\n)';
const numberFirst = `(?:${unitWord}${houseNumber}|${houseNumber})${gap}(?:${capitalWord}|${ordinal}|${addressParticles})(?:${gap}${piece}){0,15}`;
const nameFirst = `(?:${capitalWord}|${smallStreetHeads})(?:,? (?:(?:[dl]['’])?${capitalWord}|${addressParticles})){0,5}${numberSign}${houseNumber}(?:${gap}${piece}){0,12}`;
const unlabelled = `${begins}(?:${numberFirst}|${postBox}(?:${gap}${piece}){0,12}|${nameFirst})${ends}`;

const label =
  '(?:[Aa]ddress|[Ss]treet|[Aa]dresse|direcci[oó]n|endere[cç]o|indirizzo|adres)[A-Za-z_]{0,8}[12]?';
const colon = '["\'] ?: ?["\']';
const labelled = `(?<=["'][A-Za-z_ ]{0,16}${label}${colon})[^"'\\\\\\n]{6,90}${ends}`;

const headed = `(?<=${addressHeading})${headedText}`;

/** From the colon on, of which there are few; the dash keeps the engine searching for several signs at once. */
const headingEnd = `[:-](?<=${addressHeading})`;

/** Room for the number of a flat before that of the house. */
const longestUnit = 16;

/** Postal addresses: a street with its number or a post office box, with town and code where they follow. */
export const postalAddress: Recogniser = {
  category: 'postal_address',
  trigger: new EitherTrigger(
    new LandmarkTrigger(['number']),
    new PatternTrigger(`${headingEnd}|["'](?= ?: ?["'])`, contextLength),
  ),
  pattern: new FirstOf(
    new LabelledSearch(
      // From the quotes on, of which there are few.
      new RegExp(`(?<=${label})${colon}`, 'g'),
      new RegExp(labelled, 'g'),
    ),
    new AtWords({ kinds: ['number'], before: longestUnit }, unlabelled),
    new LabelledSearch(new RegExp(headingEnd, 'g'), new RegExp(headed, 'g')),
  ),
  open: openOf(`${labelled}|${unlabelled}|${headed}`),
  confirm: (candidate, before) =>
    addressLength(candidate, before) || headedLength(candidate, before),
};
