import { type Label } from './Label';
import { endsPhrase, labelAt } from './phrases';
import { wordsOf } from './wordsOf';

/** A label, and how many words that say nothing about the value stand between the two. */
export interface FoundLabel {
  readonly label: Label;
  readonly distance: number;
}

/** Words that may stand between a label and its value without taking it further away. */
const fillers = new Set(
  `number numbers no nr num nos nummer numero numer n nb is are was as the my your his her our their this a an of for
  at on to it s and or us me him them here line via by am an unter auf ist lautet der die das meine le la est mon ma au
  du de el es mi al o e il mio sono meu minha op is mijn het pod to moj na mitt ar oder new old home work office main
  direct personal private primary secondary business daytime evening day night emergency alternate alternative other
  from into customer patient employee value field valid with
  号 码 號 碼 番 は の 是 번 호`.split(/\s+/),
);

/** Signs that mean a phone number wherever they stand. */
const phoneSign =
  /[\u260e\u2706\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f57f}\u{1f4e0}]/u;
/** As signatures and visiting cards abbreviate. */
const phoneLetter = /(?:^|[\s|,;(])[TMPFtmpf][.:]\s{0,3}$/;

/** The first value of a row in a table: the row above ends with the name of another. */
const beginsRow = /(?:[;|\t]|,[^\s\d])[^\n]{0,40}\n["'| ]{0,2}$/;

/**
 * A value in quotes or behind an equals sign or in a tag: what it is, its key alone says. Read from the end, where a
 * search from the beginning would try every place.
 */
const keys = [
  /$(?<=["'`]([^"'`\n]{1,48})["'`]\s{0,2}[:=]>?\s{0,2}["'`]?)/,
  /$(?<=([\p{L}\p{N}_.-]{1,48})\s{0,2}=\s{0,2}["'`]?)/u,
  /$(?<=<([\p{L}\p{N}_:.-]{1,48})(?:\s[^<>]{0,40})?>\s{0,2})/u,
];

/**
 * What the words before a value call it: the nearest label, in the same sentence.
 *
 * @param before - the text before the value
 */
export function labelBefore(before: string): FoundLabel | undefined {
  if (phoneLetter.test(before)) return { label: 'phone', distance: 0 };
  if (beginsRow.test(before)) return undefined;
  const key = keyOf(before);
  if (key !== undefined) return nearest(wordsOf(key));
  const found = nearest(wordsOf(withoutMarkers(before)));
  if (found || !phoneSign.test(before)) return found;
  return { label: 'phone', distance: 0 };
}

/** True when the words before a value call it one of these. */
export function isLabelled(before: string, ...labels: Label[]): boolean {
  const found = labelBefore(before);
  return found !== undefined && labels.includes(found.label);
}

/** True when the words right before a value call it something that no person is known by. */
export function isSomethingElse(before: string): boolean {
  return isOther(labelBefore(before));
}

/** True of a label right before a value, for something that no person is known by. */
export function isOther(found: FoundLabel | undefined): boolean {
  return found?.label === 'other' && found.distance === 0;
}

function keyOf(before: string): string | undefined {
  if (!/["'`=:>]\s{0,2}["'`]?$/.test(before.slice(-4))) return undefined;
  for (const key of keys) {
    const match = key.exec(before);
    if (match) return match[1];
  }
  return undefined;
}

/** A marker such as `[PHONE]` says what was found there, not what comes next. */
function withoutMarkers(text: string): string {
  return text.includes('[') ? text.replace(/\[[A-Z_]{2,32}\]/g, '') : text;
}

function nearest(words: readonly string[]): FoundLabel | undefined {
  let distance = 0;
  let isAbove = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at].toLowerCase();
    if (isBreak(word)) {
      if (distance > 0 || !goesOn(word, words[at - 1])) return undefined;
      isAbove ||= word === '\n';
      continue;
    }
    const label = labelAt(words, at);
    if (label) return { label, distance };
    if (fillers.has(word)) continue;
    // Of the line above only the end belongs to the value.
    if (isAbove) return undefined;
    distance++;
  }
  return undefined;
}

function isBreak(word: string): boolean {
  return /^[.!\n]/.test(word);
}

/** "Tel. 030 …": the full stop of an abbreviation ends no sentence, nor does the end of a line. */
function goesOn(end: string, word: string | undefined): boolean {
  if (end === '\n') return true;
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return fillers.has(lower) || endsPhrase(lower);
}
