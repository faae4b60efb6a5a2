import { houseNumber, numberSign, postBox, unitWord } from './addressParts';
import { fold } from './letters';
import { plainWords } from './notNames';
import {
  frenchStreetHeads,
  streetEnding,
  streetHeads,
  streetTypes,
  weakStreetEnding,
  weakStreetHeads,
  weakStreetTypes,
} from './streetWords';

/** A street with its number, or a post office box, at the beginning of a text. */
export interface Street {
  readonly end: number;
  /**
   * How much its own words say: a street; a street if something else supports it; nothing, so that only the
   * code of a town makes it one.
   */
  readonly certainty: 'sure' | 'likely' | 'open';
}

/** A word of an address. */
interface Word {
  readonly text: string;
  readonly end: number;
  /** How many commas and line breaks come before it. */
  readonly line: number;
}

const box = new RegExp(`^${postBox}`);
const numberAhead = new RegExp(`^(?:${unitWord})?${houseNumber}(?=[\\s,\\\\])`);
const numberBehind = new RegExp(`${numberSign}${houseNumber}(?=[\\s,\\\\]|$)`);

/** "10 Best Ways": a heading, not a street. */
const headingWord =
  /^(?:A|An|Steps|Ways|Best|Things|Tips|Reasons|Days|Hours|Minutes)$/;

/** The street that a text begins with, undefined when it cannot be one. */
export function findStreet(candidate: string): Street | undefined {
  const boxed = box.exec(candidate);
  if (boxed) {
    const bare = candidate.startsWith('Box');
    return { end: boxed[0].length, certainty: bare ? 'likely' : 'sure' };
  }
  const number = numberAhead.exec(candidate);
  return number
    ? numberFirst(candidate, number[0].length)
    : nameFirst(candidate);
}

/** "12 Main Street", "12 rue de la Paix", "Flat 3, 14 MG Road". */
function numberFirst(candidate: string, start: number): Street | undefined {
  const words = wordsOf(candidate, start);
  const firstLine = words[0]?.line;
  if (firstLine === undefined || firstLine > 1) return undefined;
  const french = frenchStreet(words);
  if (french) return french;
  const lines =
    /^[A-Z]/.test(candidate) || firstLine > 0 ? firstLine + 2 : firstLine;
  const reachable = words.filter(({ line }) => line <= lines).slice(0, 8);
  if (headingWord.test(reachable[0].text)) return undefined;
  return (
    lastOf(reachable, streetTypes, 'sure') ??
    lastOf(reachable, weakStreetTypes, 'likely') ?? {
      end: start,
      certainty: 'open',
    }
  );
}

function lastOf(
  words: readonly Word[],
  types: ReadonlySet<string>,
  certainty: Street['certainty'],
): Street | undefined {
  for (let at = words.length - 1; at > 0; at--) {
    if (types.has(plain(words[at].text)))
      return { end: trimmed(words[at]), certainty };
  }
  return undefined;
}

function frenchStreet(words: readonly Word[]): Street | undefined {
  const skip = /^(?:bis|ter|quater)$/.test(words[0].text) ? 1 : 0;
  const first = words[skip];
  if (!first || !frenchStreetHeads.has(plain(first.text))) return undefined;
  const line = words.filter(word => word.line === first.line);
  const code = line.findIndex(
    ({ text }, at) => at > skip && /^\d{4,}/.test(text),
  );
  const last = (code < 0 ? line.slice(0, skip + 6) : line.slice(0, code)).at(
    -1,
  )!;
  return last === first ? undefined : { end: last.end, certainty: 'sure' };
}

/** "Hauptstraße 12", "Via Roma, 5", "ul. Długa 7". */
function nameFirst(candidate: string): Street | undefined {
  const match = numberBehind.exec(candidate);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const words = wordsOf(candidate.slice(0, match.index), 0);
  if (beginsWithPerson(words, candidate, match)) return undefined;
  const certainty = certaintyOfName(words);
  return certainty && { end, certainty };
}

/** "Ann Lee, Hillgatan 7" and "Ann Lee, 1 Hill Road": the street begins behind the comma. */
function beginsWithPerson(
  words: readonly Word[],
  candidate: string,
  { 0: number, index }: RegExpExecArray,
): boolean {
  if (words.some(({ text }) => isStreetWord(text))) {
    const before = words.filter(({ line }) => line < words.at(-1)!.line);
    return before.length > 0 && !before.some(({ text }) => isStreetWord(text));
  }
  if (words.length < 2 || !number.startsWith(',')) return false;
  const street = candidate.slice(index).replace(/^[ ,]+/, '');
  const ahead = numberAhead.exec(street);
  return !!ahead && numberFirst(street, ahead[0].length)?.certainty !== 'open';
}

function isStreetWord(text: string): boolean {
  const word = plain(text);
  return (
    streetHeads.has(word) ||
    weakStreetHeads.has(word) ||
    streetTypes.has(word) ||
    (text.length > 6 && streetEnding.test(text)) ||
    (text.length > 6 && weakStreetEnding.test(text))
  );
}

function certaintyOfName(
  words: readonly Word[],
): Street['certainty'] | undefined {
  const first = plain(words[0].text);
  const last = words.at(-1)!.text;
  const several = words.length > 1;
  if (several && streetHeads.has(first))
    return isPlain(words[1]) && words.length === 2 ? 'likely' : 'sure';
  if (several && weakStreetHeads.has(first)) return 'likely';
  if (isPlain(words[0]) || words.length > 4) return undefined;
  if (streetEnding.test(last) && (several || last.length > 6)) return 'sure';
  if (weakStreetEnding.test(last))
    return isPlain(words.at(-1)!) ? undefined : 'open';
  if (words.some(({ text }) => /-(?:ku|shi|cho|machi|ken)$/.test(text)))
    return 'sure';
  return 'open';
}

function isPlain({ text }: Word): boolean {
  return plainWords.has(text.toLowerCase());
}

function wordsOf(candidate: string, start: number): Word[] {
  const words: Word[] = [];
  let line = 0;
  const piece = /[,\n]|\\n|[^\s,\\]+/g;
  piece.lastIndex = start;
  for (
    let match = piece.exec(candidate);
    match;
    match = piece.exec(candidate)
  ) {
    const [text] = match;
    if (/^(?:,|\n|\\n)$/.test(text)) line++;
    else words.push({ text, line, end: piece.lastIndex });
  }
  return words;
}

function plain(text: string): string {
  return fold(text.replace(/\.$/, ''));
}

/** Without the full stop of a sentence; abbreviations keep theirs. */
function trimmed({ text, end }: Word): number {
  return text.endsWith('.') && text.length > 6 ? end - 1 : end;
}
