import { invisibleClass } from '../normalise/invisible';
import { isAscii } from './isAscii';

const spaceClass = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const hyphenClass = '\\u2010-\\u2015\\u2212\\uFE58\\uFE63';
const digitClass = '\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F';
const fullWidthClass = '\\uFF01-\\uFF5E';
/** First halves of mathematical letters, and of tags and variation selectors. */
const halfClass = '\\uD835\\uDB40';

/**
 * Characters by which an identifier can be written so that it looks the same and compares otherwise:
 * spaces and hyphens of other widths, full-width forms, digits of other scripts, mathematical letters, and
 * everything that is not seen at all. Source of a character class.
 *
 * This is less than `foldText` undoes: here every character becomes one unit or none while a stream passes, and
 * letters keep their case, accents and script, which patterns look at.
 */
const disguiseClass =
  spaceClass +
  hyphenClass +
  invisibleClass +
  digitClass +
  fullWidthClass +
  halfClass;

const disguise = new RegExp(`[${disguiseClass}]`);

/** True when a text has any of them. Text in ASCII wears no disguise, which is quicker to tell. */
export function isDisguised(text: string): boolean {
  return !isAscii(text) && disguise.test(text);
}

const spaces = new RegExp(`[${spaceClass}]`);
const hyphens = new RegExp(`[${hyphenClass}]`);
const invisible = new RegExp(`[${invisibleClass}]`);

/** First digits of the decimal digits of other scripts (Unicode, general category Nd). */
const zeros = [0x0660, 0x06f0, 0x0966];
const fullWidth = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };
const mathematical = {
  firstLetter: 0x1d400,
  firstDigit: 0x1d7ce,
  end: 0x1d800,
};
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Tags and variation selectors: all that begins with the first half U+DB40. */
const invisiblePlane = { first: 0xe0000, end: 0xe0400 };

/** What a character is to patterns: another one of one unit, none at all, or itself. */
export function plainForm(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0xa0) return character;
  if (code > 0xffff) return plainAstral(code, character);
  if (code >= fullWidth.first && code <= fullWidth.last) {
    return String.fromCharCode(code - fullWidth.shift);
  }
  if (spaces.test(character)) return ' ';
  if (hyphens.test(character)) return '-';
  if (invisible.test(character)) return '';
  const zero = zeros.find(first => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

function plainAstral(code: number, character: string): string {
  if (code >= invisiblePlane.first && code < invisiblePlane.end) return '';
  const { firstLetter, firstDigit, end } = mathematical;
  if (code >= firstDigit && code < end) return String((code - firstDigit) % 10);
  // Thirteen styles of the Latin alphabet, then Greek.
  const letters = 13 * alphabet.length;
  return code >= firstLetter && code < firstLetter + letters
    ? alphabet[(code - firstLetter) % alphabet.length]
    : character;
}
