import { invisibleClass } from './invisible';
import { foreignLookAlikes, latinVariants } from './lookAlikes';
import { MappedText } from './MappedText';
import { MappedTextBuilder } from './MappedTextBuilder';

/** What is invisible everywhere; fillers, annotations, other tags and selectors as well. */
const invisible = new RegExp(
  `[${invisibleClass}\\u115F\\u1160\\u17B4\\u17B5\\u180F\\u3164\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E001F}\\u{E007F}\\u{E0100}-\\u{E01EF}\\u{1D173}-\\u{1D17A}]`,
  'u',
);

/** Accents of Latin, Greek and Cyrillic, vowel signs of Arabic and Hebrew; elsewhere marks make the word. */
const removableMarks =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/gu;

/** Greek, Cyrillic, Armenian, Cherokee. */
const mayHideLatin = /[\u0370-\u058F\u13A0-\u13FF\uAB70-\uABBF]/;

const words = /[\p{L}\p{M}]+/gu;
/** Words, and parts of words, without Latin letters. */
const foreignWords = /(?:(?![a-z])[\p{L}\p{M}])+/gu;
/** Found wherever a word has letters of more than one script. */
// eslint-disable-next-line no-control-regex
const mayMix = /[a-z][^\0-\x7F]|[^\0-\x7F][a-z]/;

/** What to fold beside letter case. */
export interface FoldOptions {
  /** Compatibility forms, accents, invisible characters; default true. */
  unicode?: boolean;
  /** Letters of other scripts inside Latin words; default true. */
  homoglyphs?: boolean;
}

/**
 * A text in the form in which texts are compared: lower case, compatibility forms replaced (NFKC of each
 * character), Latin accents removed, invisible and direction characters gone, hidden tag characters made
 * visible, look-alikes of Latin letters made Latin. Folding a folded text changes nothing. Plain ASCII
 * costs no more than a change of case.
 */
export function foldText(
  text: string,
  { unicode = true, homoglyphs = true }: FoldOptions = {},
): MappedText {
  // eslint-disable-next-line no-control-regex
  if (/^[\0-\x7F]*$/.test(text)) return MappedText.inPlace(text.toLowerCase());
  const folded = unicode ? foldCharacters(text) : lowered(text);
  return homoglyphs && mayHideLatin.test(folded.text) ? unmask(folded) : folded;
}

/** Lower case, of characters whose lower case is as long as they are. */
function lowered(text: string): MappedText {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return MappedText.inPlace(lower);
  return MappedText.inPlace(text.replace(/\p{Lu}/gu, sameLengthLower));
}

function sameLengthLower(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Forms by code point, as far as met: `null` for characters that stay. Bounded by the number of code points. */
const known = new Map<number, string | null>();
/** By code unit 1 for characters of one unit that are known to stay, which most do. */
const stays = new Uint8Array(0x10000);

function foldCharacters(text: string): MappedText {
  const builder = new MappedTextBuilder(text.length);
  let plainFrom = 0;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80 || stays[unit] === 1) {
      index++;
      continue;
    }
    const code = text.codePointAt(index)!;
    const width = code > 0xffff ? 2 : 1;
    const folded = foldedCharacter(code);
    if (folded !== undefined) {
      builder.keep(text, plainFrom, index);
      builder.put(folded, { start: index, end: index + width });
      plainFrom = index + width;
    }
    index += width;
  }
  builder.keep(text, plainFrom, text.length);
  // All that is left to fold are the capitals of ASCII, which are too many to do one by one.
  return builder.build(folded => folded.toLowerCase());
}

function foldedCharacter(code: number): string | undefined {
  let form = known.get(code);
  if (form === undefined) {
    const character = String.fromCodePoint(code);
    const folded = formOf(code, character);
    form = folded === character ? null : folded;
    known.set(code, form);
    if (form === null && code < 0x10000 && !isSurrogate(code)) stays[code] = 1;
  }
  return form ?? undefined;
}

/** Half of a character, which says nothing about the whole. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

function formOf(code: number, character: string): string {
  if (isHiddenTag(code))
    return String.fromCharCode(code - 0xe0000).toLowerCase();
  if (invisible.test(character)) return '';
  return enclosedLetter(code) ?? compatible(compatible(character));
}

function compatible(text: string): string {
  const decomposed = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(removableMarks, '');
  return decomposed
    .normalize('NFKC')
    .replace(/./gsu, letter => latinVariants.get(letter) ?? letter);
}

/** Tag characters repeat ASCII invisibly; language models read them. */
function isHiddenTag(code: number): boolean {
  return code >= 0xe0020 && code <= 0xe007e;
}

/** Letters in squares and circles that have no decomposition, and those that flags are made of. */
function enclosedLetter(code: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26)
      return String.fromCharCode(97 + code - first);
  }
  return undefined;
}

/**
 * Replaces look-alikes where a word also has Latin letters, and where a word is made of nothing else in a
 * text that is mostly Latin. A text in Russian or Greek stays as it is.
 */
function unmask(folded: MappedText): MappedText {
  const unmixed = mayMix.test(folded.text)
    ? folded.text.replace(words, word =>
        /[a-z]/.test(word) ? latinised(word) : word,
      )
    : folded.text;
  const text = isMostlyLatin(unmixed)
    ? unmixed.replace(foreignWords, allOrNothing)
    : unmixed;
  return text === folded.text ? folded : MappedText.inPlace(text).after(folded);
}

/** Whether there are more letters of ASCII than characters that are not ASCII. */
function isMostlyLatin(text: string): boolean {
  let balance = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) balance--;
    else if (code >= 0x61 && code <= 0x7a) balance++;
  }
  return balance > 0;
}

function latinised(word: string): string {
  return word.replace(
    /[^\0-\x7F]/gu,
    letter => foreignLookAlikes.get(letter) ?? letter,
  );
}

function allOrNothing(word: string): string {
  const latin = latinised(word);
  return /^[a-z]+$/.test(latin) ? latin : word;
}
