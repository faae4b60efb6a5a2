/**
 * Characters of which nothing is seen, wherever they stand: soft hyphens, zero-width and direction characters,
 * variation selectors. Inside of a character class, of single UTF-16 units.
 */
export const invisibleClass =
  '\\u00AD\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF';
