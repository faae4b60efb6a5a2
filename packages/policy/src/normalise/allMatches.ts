const none: readonly RegExpExecArray[] = [];

/**
 * `Array.from(text.matchAll(pattern))`, which would copy the pattern each time: that alone takes as long as
 * searching a short text.
 *
 * @param pattern - with flag `g`; never matches an empty text
 */
export function allMatches(
  text: string,
  pattern: RegExp,
): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return none;
  const matches = [first];
  for (let next = pattern.exec(text); next; next = pattern.exec(text))
    matches.push(next);
  return matches;
}
