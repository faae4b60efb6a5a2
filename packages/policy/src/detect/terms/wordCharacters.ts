/**
 * Characters of words in scripts that put something between their words, as the inside of a character
 * class. Han, kana, Hangul, Thai and their like are not among them: there a term may stand anywhere.
 */
export const wordCharacters =
  '0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0300-\\u036F\\u0370-\\u0373\\u0376-\\u037D\\u037F-\\u0386\\u0388-\\u0481\\u0483-\\u0559\\u0561-\\u0587\\u0591-\\u05BD\\u05D0-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u0963\\u0966-\\u0DF3\\u10A0-\\u10FF\\u1200-\\u135F\\u1E00-\\u1FBC';

/** What may stand between the words of a phrase, at most three of them in a row. */
export const separators = '\\s_\\-';
export const maxSeparators = 3;
