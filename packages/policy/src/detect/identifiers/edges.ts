/**
 * Source for: no letter or digit stands before. The letter of an escape (`\n` in the source of JSON) does not
 * count as one.
 */
export const notInWord = '(?<!(?<!\\\\)[A-Za-z0-9])';

/** Source for: no letter or digit stands behind. */
export const wordEnds = '(?![A-Za-z0-9])';

/** Source of a class of what stands between groups of digits: also the spaces and dashes of typesetters. */
export const separator = '[ .()/\\u00a0\\u2009\\u2011\\u2013\\u202f-]';
